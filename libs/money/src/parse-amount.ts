import type { AmountFault, Marks } from './amount-fault.ts';
import { parseUnusual } from './parse-unusual.ts';
import { MoneyError } from './problems.ts';

const minus = 45;
const zero = 48;
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * The amount that a text states, in minor units: `parseAmount('-1234,5', 2, {decimal: ',', thousands: ''})` is -123450n.
 *
 * Exact: no digit passes through a fraction. Accepts a minus before or after, parentheses for a negative amount, Arabic
 * and Persian digits and marks. Refuses exponents, currency signs and thousands groups that are not of three digits. Surplus
 * decimals are refused even when they are zeros: `12.500` is more often twelve thousand five hundred than twelve and a half.
 *
 * @param digits decimals of the currency, 0 to 18.
 * @param rounding what to do with surplus decimals; `half-even` sends an exact half to the even neighbour.
 * @returns the amount, or an {@link AmountFault}. A wrong text is an expected case, so it is a value and no exception.
 * @throws MoneyError `money.marks-clash` and `money.digits-out-of-range`, which are mistakes of the caller.
 */
export function parseAmount(
  text: string,
  digits: number,
  marks: Marks,
  rounding: 'refuse' | 'half-even' = 'refuse',
): bigint | AmountFault {
  if (marks.decimal === marks.thousands) throw new MoneyError('money.marks-clash', { marks });

  // Nearly every cell of nearly every file is plain digits and these two marks. Up to 15 digits a double holds them exactly, and
  // reading them so is many times faster than BigInt(text). Whatever else comes is left to parseUnusual, refusals too.
  const length = text.length;
  const negative = text.charCodeAt(0) === minus;
  const start = negative ? 1 : 0;
  const decimal = marks.decimal.charCodeAt(0);
  const thousands = marks.thousands.charCodeAt(0);
  let value = 0;
  let count = 0;
  let point = -1;
  let group = -1;
  let at = start;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= zero && unit <= zero + 9) {
      value = value * 10 + (unit - zero);
      count += 1;
    } else if (unit === decimal && point < 0 && at > start && (group < 0 || at - group === 4)) point = at;
    else if (
      unit === thousands &&
      point < 0 &&
      at > start &&
      (group < 0 ? at - start <= 3 : at - group === 4)
    )
      group = at;
    else break;
  }
  if (
    at === length &&
    length > start &&
    point !== length - 1 &&
    (group < 0 || point >= 0 || length - group === 4)
  ) {
    const missing = digits - (point < 0 ? 0 : length - 1 - point);
    const scale = powersOfTen[missing];
    if (scale !== undefined && count + missing <= 15) return BigInt((negative ? -value : value) * scale);
  }
  return parseUnusual(text, digits, marks, rounding);
}
