import type { RankedDimension, RankingDocument } from './ranking-document.ts';
import { isBottleneck, strengthsOf } from './ranking-words.tsx';

/** As many of each as one reads at a glance; equals of the last are told with it. All stand in the files. */
const FIRST = 5;

function firstOf(ranked: readonly RankedDimension[]): RankedDimension[] {
  const last = ranked[FIRST - 1]?.rank;
  return ranked.filter(({ rank }, at) => at < FIRST || rank === last).slice(0, 2 * FIRST);
}

export interface ToldFirst {
  /** The worst, and every other of which somebody looked for causes, however far down. */
  bottlenecks: RankedDimension[];
  strengths: RankedDimension[];
  /** Those of which a cause is known. */
  explained: ReadonlySet<string>;
}

/** What a page and a paper tell of a ranking. */
export function toldFirst(ranking: RankingDocument): ToldFirst {
  const { ranked, causes } = ranking;
  const all = ranked.filter(isBottleneck);
  const explained = new Set(causes.map(({ leaf }) => leaf));
  const first = new Set(firstOf(all));
  return {
    bottlenecks: all.filter((each) => first.has(each) || explained.has(each.id)),
    strengths: firstOf(strengthsOf(ranking)),
    explained,
  };
}
