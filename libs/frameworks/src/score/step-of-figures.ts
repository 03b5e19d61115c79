import type { Numeric } from '../format/types.ts';
import type { Limit } from '../framework.ts';
import type { Ratio } from '../outturn.ts';
import { isComputable } from '../outturn.ts';
import { isWithin } from '../row-of.ts';

/** The step that figures alone give. Null: figures are missing, or no row is kept to and an assessor decides. */
export interface FiguresStep {
  readonly step: string | null;
  readonly missing: readonly string[];
}

/**
 * The best row whose every limit the figures of one year keep to; partial fulfilment falls to the next row that is fully met.
 * Over several years, each year has its step, and `gradeYears` says how PEFA joins them.
 *
 * @param figures by figure: shares as a ratio (5 % is 1/20), weeks, months and counts as they are.
 */
export function stepOfFigures(numeric: Numeric, figures: Readonly<Record<string, Ratio>>): FiguresStep {
  const values = new Map<string, Ratio>();
  for (const { id, unit } of numeric.figures) {
    const given = figures[id];
    // Limits are compared as per cent, so what is no share is brought down to a hundredth first.
    if (given && isComputable(given))
      values.set(id, unit === 'percent' ? given : { ...given, denominator: given.denominator * 100n });
  }
  const missing = numeric.figures.flatMap(({ id }) => (values.has(id) ? [] : [id]));
  if (missing.length > 0) return { step: null, missing };
  const met = numeric.rows.find(({ limits }) =>
    limits.every(({ figure, from, to }) => {
      const value = values.get(figure);
      return value !== undefined && isWithin(value, percent(from), percent(to));
    }),
  );
  return { step: met?.row ?? numeric.rest ?? null, missing };
}

const percent = (limit: { value: number; inclusive: boolean } | undefined): Limit | undefined =>
  limit && { percent: limit.value, inclusive: limit.inclusive };
