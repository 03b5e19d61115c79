import { QrCode } from '../../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import { publicPath } from './paths.ts';
import { Picture } from './public-pages.tsx';
import type { AssessmentDocument } from './snapshot.ts';
import { nameOf, nodeTitle, ValueShown } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place' | 'house'>;

/** One side of A4 for the notice board: what was found, in grades, and the way to all the rest. */
export function sheetPage({ tongue, place, house }: Context, document: AssessmentDocument): PageContent {
  const address = new URL(publicPath(place.code, document.assessment), house.baseUrl).href;
  const told = document.nodes.filter(
    ({ leaf, state, parent }) => leaf === null && (state === 'scored' || parent === null),
  );
  return {
    title: document.title,
    tab: '/assessments',
    noindex: true,
    body: (
      <article class="notice-sheet">
        <h1>
          <bdi>{document.title}</bdi>
        </h1>
        <p class="lead">
          {tongue.t('assessment.about', {
            framework: nameOf(tongue, document.framework.names),
            from: tongue.year(document.from),
            to: tongue.year(document.to),
          })}
        </p>
        <Picture tongue={tongue} document={document} />
        <ul class="notice-grades">
          {told.map((node) => (
            <li>
              {node.parent === null ? (
                <b>
                  <bdi>{nodeTitle(tongue, node)}</bdi>
                </b>
              ) : (
                <>
                  <bdi>{nodeTitle(tongue, node)}</bdi> <ValueShown tongue={tongue} value={node} />
                </>
              )}
            </li>
          ))}
        </ul>
        <p>{tongue.t('assessment.sheet-says')}</p>
        <QrCode text={address} label={tongue.t('assessment.sheet-code')} />
        <p dir="ltr">{address}</p>
      </article>
    ),
  };
}
