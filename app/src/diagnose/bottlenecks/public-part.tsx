import type { Child } from 'hono/jsx';
import { Details } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { AssessmentDocument } from '../assessment/snapshot.ts';
import type { RankedDimension } from './ranking-document.ts';
import {
  CauseTree,
  isBottleneck,
  NextList,
  sayReasons,
  sayShare,
  titlesOf,
  WeightsShown,
} from './ranking-words.tsx';

/** As many of each as one reads at a glance; equals of the last are told with it. All stand in the files. */
const FIRST = 5;

function firstOf(ranked: readonly RankedDimension[]): RankedDimension[] {
  const last = ranked[FIRST - 1]?.rank;
  return ranked.filter(({ rank }, at) => at < FIRST || rank === last).slice(0, 2 * FIRST);
}

/** Where the place is held up, why, and what would move it; and where it is strong. */
export function StrengthsAndBottlenecks({
  tongue,
  document: { ranking, nodes },
}: {
  tongue: Tongue;
  document: AssessmentDocument;
}): Child {
  if (!ranking || ranking.ranked.length === 0) return null;
  const titles = titlesOf(tongue, nodes);
  const all = ranking.ranked.filter(isBottleneck);
  const explained = new Set(ranking.causes.map(({ leaf }) => leaf));
  const first = new Set(firstOf(all));
  // Whoever looked for causes is read, however far down the list.
  const bottlenecks = all.filter((each) => first.has(each) || explained.has(each.id));
  const strengths = firstOf(ranking.ranked.filter((each) => !isBottleneck(each)).toReversed());
  return (
    <section>
      <h2>{tongue.t('ranking.title')}</h2>
      <p>{tongue.t('ranking.public-says', { count: ranking.ranked.length })}</p>
      <h3>{tongue.t('ranking.bottlenecks')}</h3>
      {bottlenecks.length === 0 && <p>{tongue.t('ranking.bottlenecks-none')}</p>}
      {bottlenecks.map((each) => (
        <Details
          id={`ranked-${each.id}`}
          summary={
            <>
              <bdi>{titles.get(each.id) ?? each.id}</bdi> {sayShare(tongue, each.value)}
            </>
          }
        >
          <p>{sayReasons(tongue, each)}</p>
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
        <ul>
          {strengths.map(({ id, value }) => (
            <li>
              <bdi>{titles.get(id) ?? id}</bdi> {sayShare(tongue, value)}
            </li>
          ))}
        </ul>
      )}
      <Details id="ranking-weights" summary={tongue.t('ranking.weights')}>
        <WeightsShown tongue={tongue} ranking={ranking} />
      </Details>
    </section>
  );
}
