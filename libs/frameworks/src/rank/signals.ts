import type { Indexed } from '../format/index-of.ts';
import type { FrameworkNode } from '../format/types.ts';
import type { Ratio } from '../outturn.ts';
import { isComputable } from '../outturn.ts';
import { distanceFromBest } from '../score/badness.ts';
import type { NodeScore } from '../score/node-score.ts';
import { lowest } from '../score/rules.ts';

export const parts = ['score', 'measure', 'trend', 'voices', 'comparison'] as const;
export type Part = (typeof parts)[number];

/** What is known about a leaf beside its score. What is absent is left out of its mean, and said. */
export interface Signals {
  /** What its measure proposes, on the scale of the leaf. */
  readonly measure?: string;
  /** Since the last assessment, by practice: see `compareAssessments`. */
  readonly trend?: 'better' | 'same' | 'worse';
  /** Those who named it as a problem, of all who spoke of it. Fewer than five speakers are left out. */
  readonly voices?: { readonly problem: number; readonly speakers: number };
  /** Share of comparable places that do better (0 to 1). */
  readonly comparison?: Ratio;
}

/** How much a part speaks for a bottleneck: 0 a strength, 1 the worst. */
export interface Reason {
  readonly part: Part;
  readonly weight: number;
  readonly value: Ratio;
}

/** One voice more or less should not decide: below this a share of voices says nothing. */
const FEWEST_SPEAKERS = 5;

/** What each part says of a leaf; null where it says nothing. */
export function valuesOf(
  index: Indexed,
  node: FrameworkNode,
  score: NodeScore,
  signals: Signals,
  measured: NodeScore | null,
): Record<Part, Ratio | null> {
  return {
    score: distanceFromBest(index, node, score),
    measure: measured && distanceFromBest(index, node, measured),
    trend: signals.trend ? trends[signals.trend] : null,
    voices: signals.voices ? shareOf(signals.voices) : null,
    comparison: isShare(signals.comparison) ? lowest(signals.comparison) : null,
  };
}

const trends: Record<NonNullable<Signals['trend']>, Ratio> = {
  better: { numerator: 0n, denominator: 1n },
  same: { numerator: 1n, denominator: 2n },
  worse: { numerator: 1n, denominator: 1n },
};

function shareOf({ problem, speakers }: NonNullable<Signals['voices']>): Ratio | null {
  if (!Number.isSafeInteger(problem) || !Number.isSafeInteger(speakers)) return null;
  if (speakers < FEWEST_SPEAKERS || problem < 0 || problem > speakers) return null;
  return lowest({ numerator: BigInt(problem), denominator: BigInt(speakers) });
}

function isShare(ratio: Ratio | undefined): ratio is Ratio {
  return (
    isComputable(ratio ?? null) &&
    ratio !== undefined &&
    ratio.numerator >= 0n &&
    ratio.numerator <= ratio.denominator
  );
}
