import { chartExamples } from '../charts/examples.tsx';
import type { Tongue } from '../i18n/index.ts';
import { componentExamples } from './components/all-examples.ts';
import type { ExampleSet } from './components/example.ts';
import { Page } from './layout.tsx';

export const gallerySets: readonly ExampleSet[] = [...componentExamples, ...chartExamples];

const idOf = (name: string) => `set-${name.toLowerCase().replaceAll(' ', '-')}`;

/** Every component in every state it has an example of: what tests and eyes look at. */
export const Gallery = ({ tongue, path = '/gallery' }: { tongue: Tongue; path?: string }) => (
  <Page
    tongue={tongue}
    title="Components"
    path={path}
    place={{ name: 'Nyabera Municipality', code: 'nyabera' }}
    tabs={[
      { href: '#main', label: 'Overview', current: true },
      { href: '#set-datatable', label: 'Money' },
      { href: '#set-charts-along-an-axis', label: 'Charts' },
      { href: '#set-form', label: 'Forms' },
    ]}
    alternates={[
      { language: 'en', href: `${path}?lang=en` },
      { language: 'ar', href: `${path}?lang=ar` },
    ]}
    example
    noindex
  >
    <h1>Components</h1>
    <p class="lead">Each part that pages are made of, in each of its states.</p>
    {gallerySets.map(({ component, examples }) => (
      <section aria-labelledby={idOf(component)}>
        <h2 id={idOf(component)}>{component}</h2>
        {examples.map(({ title, show }) => (
          <div class="card">
            <p class="quiet">
              <bdi>{title}</bdi>
            </p>
            {show(tongue)}
          </div>
        ))}
      </section>
    ))}
  </Page>
);
