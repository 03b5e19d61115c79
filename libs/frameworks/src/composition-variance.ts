import { roundRatio } from '@groundwork-gov/money';
import { assertDistinct } from './distinct-heads.ts';
import type { Head, Ratio } from './outturn.ts';
import { aggregateOutturn } from './outturn.ts';

/** A head beside the budget it would have had if every head had moved like the total. Minor units. */
export interface HeadVariance extends Head {
  /** Budget × (total outturn / total budget), rounded half to even: for display. */
  readonly adjusted: bigint;
  /** Outturn − adjusted, with its sign, so that a displayed row adds up. */
  readonly deviation: bigint;
}

export interface CompositionVariance {
  /** Σ|outturn − adjusted| over Σ adjusted, exact: nothing was rounded on the way. */
  readonly ratio: Ratio;
  /** Σ|outturn − adjusted| in minor units, rounded once. Rounded heads may add up to a few units more or less. */
  readonly absoluteDeviation: bigint;
  /** Σ adjusted, which is the total outturn, exactly. */
  readonly adjustedTotal: bigint;
  readonly heads: readonly HeadVariance[];
}

/**
 * How far spending moved between heads, apart from the whole being larger or smaller (PI-2.1, PI-2.2, PI-3.2).
 *
 * Adjusted budget of a head = B × ΣA/ΣB; variance = Σ|A − adjusted| / Σ adjusted. Multiplied through by ΣB it stays in whole
 * numbers: Σ|A·ΣB − B·ΣA| / (ΣA·ΣB). Source: PEFA framework 2016, PI-2.
 *
 * @returns null when total budget or total outturn is zero or less: there is nothing to compare with.
 * @throws FrameworksError `frameworks.head-twice`
 */
export function compositionVariance(heads: readonly Head[]): CompositionVariance | null {
  assertDistinct(heads);
  const { numerator: outturn, denominator: budget } = aggregateOutturn(heads);
  if (budget <= 0n || outturn <= 0n) return null;

  const deviationTimesBudget = heads.reduce((sum, head) => {
    const apart = head.outturn * budget - head.budget * outturn;
    return sum + (apart < 0n ? -apart : apart);
  }, 0n);
  return {
    ratio: { numerator: deviationTimesBudget, denominator: outturn * budget },
    absoluteDeviation: roundRatio(deviationTimesBudget, budget),
    adjustedTotal: outturn,
    heads: heads.map((head) => {
      const adjusted = roundRatio(head.budget * outturn, budget);
      return { ...head, adjusted, deviation: head.outturn - adjusted };
    }),
  };
}
