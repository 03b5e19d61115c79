import { MoneyError } from './problems.ts';

/**
 * n/d rounded to a whole number; an exact half goes to the even neighbour (IEEE 754 and ISO 80000-1, rule A).
 *
 * @throws MoneyError `money.denominator-zero`
 */
export function roundRatio(n: bigint, d: bigint): bigint {
  if (d === 0n) throw new MoneyError('money.denominator-zero', { numerator: n });
  const size = n < 0n ? -n : n;
  const by = d < 0n ? -d : d;
  const down = size / by;
  const twice = (size % by) * 2n;
  const rounded = twice > by || (twice === by && down % 2n === 1n) ? down + 1n : down;
  return n < 0n === d < 0n ? rounded : -rounded;
}

/**
 * -1, 0 or 1 as n1/d1 is below, equal to or above n2/d2. Exact at any size.
 *
 * @throws MoneyError `money.denominator-zero`
 */
export function compareRatio(n1: bigint, d1: bigint, n2: bigint, d2: bigint): -1 | 0 | 1 {
  if (d1 === 0n || d2 === 0n)
    throw new MoneyError('money.denominator-zero', { numerator: d1 === 0n ? n1 : n2 });
  const left = n1 * d2;
  const right = n2 * d1;
  if (left === right) return 0;
  const turned = d1 < 0n !== d2 < 0n;
  return left < right !== turned ? -1 : 1;
}
