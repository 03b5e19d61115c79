import type { Child } from 'hono/jsx';
import { Details } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { AssessmentDocument } from '../assessment/snapshot.ts';
import type { RankedDimension, RankingDocument } from './ranking-document.ts';
import {
  CauseTree,
  NextList,
  sayReasons,
  sayShare,
  sayTies,
  titlesOf,
  WeightsShown,
} from './ranking-words.tsx';
import { toldFirst } from './told-first.ts';

function Ties({
  tongue,
  ranking,
  told,
}: {
  tongue: Tongue;
  ranking: RankingDocument;
  told: readonly RankedDimension[];
}): Child {
  const says = sayTies(tongue, ranking, told);
  return says === '' ? null : <p class="quiet">{says}</p>;
}

/** Where the place is held up, why, and what would move it; and where it is strong. */
export function StrengthsAndBottlenecks({
  tongue,
  document,
}: {
  tongue: Tongue;
  document: AssessmentDocument;
}): Child {
  const { ranking, nodes } = document;
  if (!ranking || ranking.ranked.length === 0) return null;
  const titles = titlesOf(tongue, nodes);
  const { bottlenecks, strengths, explained } = toldFirst(ranking);
  return (
    <section>
      <h2>{tongue.t('ranking.title')}</h2>
      <p>{tongue.t('ranking.public-says', { count: ranking.ranked.length })}</p>
      <h3>{tongue.t('ranking.bottlenecks')}</h3>
      {bottlenecks.length === 0 && <p>{tongue.t('ranking.bottlenecks-none')}</p>}
      <Ties tongue={tongue} ranking={ranking} told={bottlenecks} />
      {bottlenecks.map((each) => (
        <Details
          id={`ranked-${each.id}`}
          summary={
            <>
              <bdi>{titles.get(each.id) ?? each.id}</bdi> {sayShare(tongue, each.value)}
            </>
          }
        >
          <p>{sayReasons(tongue, document, each)}</p>
          <p>
            <b>{tongue.t('ranking.moves')}</b>
          </p>
          <NextList tongue={tongue} ranked={each} titles={titles} />
          {explained.has(each.id) && (
            <>
              <p>
                <b>{tongue.t('ranking.causes')}</b>
              </p>
              <CauseTree causes={ranking.causes} leaf={each.id} />
            </>
          )}
        </Details>
      ))}
      <h3>{tongue.t('ranking.strengths')}</h3>
      {strengths.length === 0 ? (
        <p>{tongue.t('ranking.strengths-none')}</p>
      ) : (
        <>
          <Ties tongue={tongue} ranking={ranking} told={strengths} />
          <ul>
            {strengths.map(({ id, value }) => (
              <li>
                <bdi>{titles.get(id) ?? id}</bdi> {sayShare(tongue, value)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Details id="ranking-weights" summary={tongue.t('ranking.weights')}>
        <WeightsShown tongue={tongue} ranking={ranking} />
      </Details>
    </section>
  );
}
