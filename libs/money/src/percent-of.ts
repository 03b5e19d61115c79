import { MoneyError } from './problems.ts';

/**
 * The double nearest to 100·n/d: the one inexact step, at the very end of a computation.
 *
 * Correctly rounded for every result from 1e-300 to 1e300, so it has all the digits a double can hold and equal ratios
 * give the same number however they were reduced.
 *
 * @throws MoneyError `money.denominator-zero`
 */
export function percentOf(n: bigint, d: bigint): number {
  if (d === 0n) throw new MoneyError('money.denominator-zero', { numerator: n });
  const top = 100n * (n < 0n ? -n : n);
  const bottom = d < 0n ? -d : d;
  // A quotient of at least 60 bits, whose last bit also says whether anything was left over: turning it into a double
  // (53 bits, nearest even) is then the only rounding. Bits are counted in fours, hence the spare ones.
  const shift = 64 - bitsOf(top) + bitsOf(bottom);
  const scaledTop = shift > 0 ? top << BigInt(shift) : top;
  const scaledBottom = shift < 0 ? bottom << BigInt(-shift) : bottom;
  const quotient = scaledTop / scaledBottom;
  const sticky = quotient * scaledBottom === scaledTop ? quotient : quotient | 1n;
  const half = Math.trunc(shift / 2);
  const size = Number(sticky) * 2 ** -half * 2 ** (half - shift);
  return n < 0n === d < 0n || size === 0 ? size : -size;
}

function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}
