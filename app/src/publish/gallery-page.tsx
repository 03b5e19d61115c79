import { chartExamples } from '../platform/charts/examples.tsx';
import { componentExamples } from '../platform/html/components/all-examples.ts';
import type { ExampleSet } from '../platform/html/components/example.ts';
import { Breadcrumbs } from '../platform/html/components/index.ts';
import { Examples, gallerySets, slugOf } from '../platform/html/gallery.tsx';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';

/** Everything that pages are made of, by name. */
export const galleryPage = (tongue: Tongue): PageContent => ({
  title: tongue.t('gallery.title'),
  noindex: true,
  body: (
    <>
      <h1>{tongue.t('gallery.title')}</h1>
      <p class="lead">{tongue.t('gallery.lead')}</p>
      <p>{tongue.t('gallery.forms')}</p>
      <h2>{tongue.t('gallery.charts')}</h2>
      <Sets tongue={tongue} sets={chartExamples} />
      <h2>{tongue.t('gallery.parts')}</h2>
      <Sets tongue={tongue} sets={componentExamples} />
    </>
  ),
});

const Sets = ({ tongue, sets }: { tongue: Tongue; sets: readonly ExampleSet[] }) => (
  <ul class="gallery-sets">
    {sets.map((set) => (
      <li>
        <a class="ds-link" href={`/gallery/${slugOf(set)}`}>
          <bdi lang="en">{set.component}</bdi>
        </a>{' '}
        <span class="quiet">{tongue.t('gallery.examples', { count: set.examples.length })}</span>
      </li>
    ))}
  </ul>
);

/** One component or chart in each of its states; null where there is none of that name. */
export function componentPage(tongue: Tongue, component: string, isNarrow: boolean): PageContent | null {
  const set = gallerySets.find((each) => slugOf(each) === component);
  if (!set) return null;
  const here = `/gallery/${component}`;
  return {
    title: set.component,
    noindex: true,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: '/gallery', label: tongue.t('gallery.title') }]} />
        <h1 lang="en">
          <bdi>{set.component}</bdi>
        </h1>
        <p class="quiet">{tongue.t('gallery.made-up')}</p>
        <p>
          {isNarrow ? (
            <a class="ds-link" href={here}>
              {tongue.t('gallery.wide')}
            </a>
          ) : (
            <a class="ds-link" href={`${here}?form=narrow`}>
              {tongue.t('gallery.narrow')}
            </a>
          )}
        </p>
        <div class={isNarrow ? 'gallery-narrow' : undefined}>
          <Examples set={set} tongue={tongue} />
        </div>
      </>
    ),
  };
}
