import type { RankWeights } from '@groundwork-gov/frameworks';

/** What speaks for or against a dimension, in the order in which it is told. */
export const SIGNS = ['score', 'measure', 'trend', 'voices', 'comparison'] as const;
export type Sign = (typeof SIGNS)[number];

/** How much each sign counts in one assessment, and why. */
export interface Weights extends RankWeights {
  /** Empty for those with which every assessment begins: theirs stands in the messages (`ranking.weights-why`). */
  readonly reason: string;
}

/**
 * With these an assessment begins. What was scored, reconciled and reviewed counts most; records and voices half of it,
 * since each sees a part; the assessment before and other places least, since they say how it moves and not how it is.
 */
export const FIRST_WEIGHTS: Weights = {
  score: 4,
  measure: 2,
  trend: 1,
  voices: 2,
  comparison: 1,
  reason: '',
};

export const MOST_WEIGHT = 100;
