import { compareRatio } from '@groundwork-gov/money';
import type { Limit, RowLimits } from './framework.ts';
import type { Row } from './grades.ts';
import type { Ratio } from './outturn.ts';

/** The best row whose limits the value keeps to, or D. Compared exactly: 5 % is not below 5 %, however it was computed. */
export function rowOf(value: Ratio, rows: readonly RowLimits[]): Row {
  return rows.find(({ from, to }) => isWithin(value, from, to))?.row ?? 'D';
}

/** Whether a value keeps to both limits, where there are two. */
export function isWithin(value: Ratio, from: Limit | undefined, to: Limit | undefined): boolean {
  const above = from ? compareToPercent(value, from.percent) : 1;
  const below = to ? compareToPercent(value, to.percent) : -1;
  return (
    (above > 0 || (above === 0 && from?.inclusive === true)) &&
    (below < 0 || (below === 0 && to?.inclusive === true))
  );
}

/** -1, 0 or 1 as the ratio is below, equal to or above a whole percentage. */
export function compareToPercent(value: Ratio, percent: number): -1 | 0 | 1 {
  return compareRatio(value.numerator, value.denominator, BigInt(percent), 100n);
}
