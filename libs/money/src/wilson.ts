import { MoneyError } from './problems.ts';

/** The 97.5th percentile of the normal distribution, to fifteen decimals: 95 of 100 such intervals hold the true share. */
const Z = 1_959_963_984_540_054n;
const Z_SCALE = 10n ** 15n;

/** Bounds of a share in units of 1/scale: the lower one rounded down, the upper one up, so that the interval never narrows. */
export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Wilson's score interval at 95 per cent for a share of `hits` in `of`, exact but for its outward rounding to 1/scale.
 * It holds for few observations too, and never leaves 0 to 1. Source: Wilson, Journal of the American Statistical
 * Association 22 (1927), 209-212.
 *
 * @param hits 0 to `of`.
 * @throws MoneyError `money.denominator-zero` where nobody was counted, `money.share-outside` where hits are more
 */
export function wilsonInterval(hits: bigint, of: bigint, scale: bigint): Interval {
  if (of <= 0n) throw new MoneyError('money.denominator-zero', { numerator: hits });
  if (hits < 0n || hits > of) throw new MoneyError('money.share-outside', { hits, of });
  const zz = Z * Z;
  const ss = Z_SCALE * Z_SCALE;
  // The two roots of (of + z²)p² − (2·hits + z²)p + hits²/of, over one denominator.
  const centre = of * (2n * hits * ss + zz);
  const radicand = of * zz * (4n * hits * (of - hits) * ss + of * zz);
  const under = 2n * of * (of * ss + zz);
  const root = rootAbove(scale * scale * radicand);
  return { low: (scale * centre - root) / under, high: (scale * centre + root + under - 1n) / under };
}

/** The smallest whole number whose square is not below n. Newton's method. */
function rootAbove(n: bigint): bigint {
  if (n === 0n) return 0n;
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) break;
    guess = next;
  }
  return guess * guess < n ? guess + 1n : guess;
}
