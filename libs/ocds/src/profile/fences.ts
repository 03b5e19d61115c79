import { highFence, lowFence, quartiles } from '../indicators/statistics.ts';

/** Why no value of a population can be unusual. */
export type Cannot = 'too few' | 'no spread' | 'not above zero' | 'above the highest possible';

/** The limit beyond which a value of a population is unusual. */
export interface Fence {
  count: number;
  q1: number | null;
  q3: number | null;
  /** Null where it cannot be drawn, or could never be passed: `cannot` says why. */
  fence: number | null;
  cannot: Cannot | null;
}

export interface FenceRule {
  side: 'low' | 'high';
  /** How many values there have to be. */
  least: number;
  /** The highest a value can be, such as 1 of a share. */
  highest?: number;
  /** Set by whoever asks: then the population does not decide. */
  threshold: number | null;
}

/**
 * Tukey's fence (*Exploratory Data Analysis*, 1977) of a population: Q1 - 1.5 IQR or Q3 + 1.5 IQR. One that would flag everybody (no spread, or
 * a low fence at or below 0) or nobody (above the highest possible value) is told, and is none.
 */
export function fenceOf(values: readonly number[], rule: FenceRule): Fence {
  const { q1, q3 } = quartiles(values);
  const count = values.length;
  const none = (cannot: Cannot): Fence => ({ count, q1, q3, fence: null, cannot });
  if (rule.threshold !== null) return { count, q1, q3, fence: rule.threshold, cannot: null };
  if (count < rule.least || q1 === null || q3 === null) return none('too few');
  if (q3 - q1 <= 0) return none('no spread');
  const fence = rule.side === 'low' ? lowFence({ q1, q3 }) : highFence({ q1, q3 });
  if (fence === null || fence <= 0) return none('not above zero');
  if (rule.highest !== undefined && fence > rule.highest) return none('above the highest possible');
  return { count, q1, q3, fence, cannot: null };
}
