import { compareRatio } from '@groundwork-gov/money';
import type { Assessment } from '../compare/compare-assessments.ts';
import { indexOf } from '../format/index-of.ts';
import type { Ratio } from '../outturn.ts';
import { FrameworksError } from '../problems.ts';
import { weightedMean } from '../score/rules.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import { type Part, parts, type Reason, type Signals, valuesOf } from './signals.ts';
import { type NextStep, scoredLeaves, whatMoves } from './what-moves.ts';

/** How much each part counts: whole numbers, stated with the ranking. */
export type RankWeights = Readonly<Record<Part, number>>;

export interface Ranked {
  readonly id: string;
  /** 1 is the worst bottleneck; equals share a rank. The end of the list are the strengths. */
  readonly rank: number;
  /** Weighted mean of the reasons: 0 a strength, 1 the worst. */
  readonly value: Ratio;
  readonly reasons: readonly Reason[];
  /** Parts with weight that said nothing about it. */
  readonly silent: readonly Part[];
  readonly next: NextStep | null;
}

/**
 * The scored leaves of an assessment, the worst bottleneck first, by the weighted mean of what is known of each. The score always takes
 * part; a leaf is not punished for what nobody knows. Equals stand in the order of the framework.
 *
 * @param signals by leaf.
 * @throws FrameworksError `frameworks.no-weights`, `frameworks.not-a-leaf`, `frameworks.not-on-scale`
 */
export function rankBottlenecks(
  { framework, answers }: Assessment,
  signals: Readonly<Record<string, Signals>>,
  weights: RankWeights,
): Ranked[] {
  const stated = parts.map((part) => weights[part]);
  if (stated.some((weight) => !Number.isSafeInteger(weight) || weight < 0) || weights.score === 0)
    throw new FrameworksError('frameworks.no-weights', { given: JSON.stringify(weights) });
  const index = indexOf(framework);
  const score = scoreAssessment(framework, answers);
  const measures = Object.entries(signals).flatMap(([id, { measure }]) =>
    measure === undefined ? [] : [[id, measure] as const],
  );
  const measured = scoreAssessment(framework, { scores: Object.fromEntries(measures) });
  const ranked = scoredLeaves(framework, score).flatMap((node) => {
    const own = score.nodes.get(node.id);
    if (!own) return [];
    const said = valuesOf(index, node, own, signals[node.id] ?? {}, measured.nodes.get(node.id) ?? null);
    const reasons = parts.flatMap((part): Reason[] => {
      const value = said[part];
      return value && weights[part] > 0 ? [{ part, weight: weights[part], value }] : [];
    });
    const value = weightedMean(reasons);
    const silent = parts.filter((part) => weights[part] > 0 && said[part] === null);
    return value ? [{ id: node.id, value, reasons, silent, next: whatMoves(framework, score, node) }] : [];
  });
  return withRanks(ranked.toSorted((a, b) => downwards(a.value, b.value)));
}

const downwards = (a: Ratio, b: Ratio): number =>
  compareRatio(b.numerator, b.denominator, a.numerator, a.denominator);

function withRanks(sorted: readonly Omit<Ranked, 'rank'>[]): Ranked[] {
  let rank = 0;
  return sorted.map((one, at) => {
    const before = sorted[at - 1];
    if (!before || downwards(before.value, one.value) !== 0) rank = at + 1;
    return { ...one, rank };
  });
}
