/** A budget head for one year, in minor units: what was approved first, and what was spent (or collected). */
export interface Head {
  readonly code: string;
  readonly budget: bigint;
  readonly outturn: bigint;
}

/** An exact ratio. Not reduced; a denominator of zero or less means that nothing can be computed from it. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Whether a figure can be made of it. */
export function isComputable(ratio: Ratio | null): ratio is Ratio {
  return ratio !== null && ratio.denominator > 0n;
}

/** Total outturn over total original budget (PI-1, PI-3.1). The caller chooses the heads that belong in it. */
export function aggregateOutturn(heads: readonly Head[]): Ratio {
  return {
    numerator: heads.reduce((sum, head) => sum + head.outturn, 0n),
    denominator: heads.reduce((sum, head) => sum + head.budget, 0n),
  };
}

/**
 * Expenditure charged to the contingency vote, over the whole original budget (PI-2.3).
 * What was moved from contingency to another head and spent there is not charged to contingency.
 */
export function contingencyShare(charged: bigint, originalTotal: bigint): Ratio {
  return { numerator: charged, denominator: originalTotal };
}
