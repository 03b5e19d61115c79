import { chartExamples } from '../charts/examples.tsx';
import type { Tongue } from '../i18n/index.ts';
import { componentExamples } from './components/all-examples.ts';
import type { ExampleSet } from './components/example.ts';
import { Page } from './layout.tsx';

export const gallerySets: readonly ExampleSet[] = [...componentExamples, ...chartExamples];

/** `DataTable` is at `/gallery/data-table`. */
export const slugOf = ({ component }: ExampleSet): string =>
  component
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(' ', '-')
    .toLowerCase();

/** Every example of one set. Their titles are for whoever builds pages, and are English in every language. */
export const Examples = ({ set, tongue }: { set: ExampleSet; tongue: Tongue }) => (
  <>
    {set.examples.map(({ title, show }) => (
      <div class="card">
        <p class="quiet" lang="en" dir="ltr">
          {title}
        </p>
        {show(tongue)}
      </div>
    ))}
  </>
);

const idOf = (name: string) => `set-${name.toLowerCase().replaceAll(' ', '-')}`;

/** Every component in every state on one page, for tests. People see them set by set, at `/gallery`. */
export const Gallery = ({ tongue, path = '/gallery' }: { tongue: Tongue; path?: string }) => (
  <Page
    tongue={tongue}
    title="Components"
    path={path}
    place={{ name: 'Nyabera Municipality', code: 'nyabera' }}
    tabs={[
      { href: '#main', label: 'Overview', current: true },
      { href: '#set-datatable', label: 'Money' },
      { href: '#set-bars-and-lines', label: 'Charts' },
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
    {gallerySets.map((set) => (
      <section aria-labelledby={idOf(set.component)}>
        <h2 id={idOf(set.component)}>{set.component}</h2>
        <Examples set={set} tongue={tongue} />
      </section>
    ))}
  </Page>
);
