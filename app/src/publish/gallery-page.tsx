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
      <ul>
        {gallerySets.map((set) => (
          <li>
            <a href={`/gallery/${slugOf(set)}`}>
              <bdi lang="en">{set.component}</bdi>
            </a>{' '}
            <span class="quiet">{tongue.t('gallery.examples', { count: set.examples.length })}</span>
          </li>
        ))}
      </ul>
    </>
  ),
});

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
        <p>
          <a href="/gallery">{tongue.t('gallery.title')}</a>
        </p>
        <h1 lang="en">
          <bdi>{set.component}</bdi>
        </h1>
        <p class="quiet">{tongue.t('gallery.made-up')}</p>
        <p>
          {isNarrow ? (
            <a href={here}>{tongue.t('gallery.wide')}</a>
          ) : (
            <a href={`${here}?form=narrow`}>{tongue.t('gallery.narrow')}</a>
          )}
        </p>
        <div class={isNarrow ? 'gallery-narrow' : undefined}>
          <Examples set={set} tongue={tongue} />
        </div>
      </>
    ),
  };
}
