import { chiSquareTail } from '../odds/tails.ts';

/** `first`: 1 to 9; `second`: 0 to 9; `first-two`: 10 to 99. */
export type DigitTest = 'first' | 'second' | 'first-two';

/** Cut-offs of the mean absolute deviation: up to `close`, `acceptable`, `marginal` conformity. Nigrini, Benford's Law (2012), table 7.1. */
export const conformity: Readonly<
  Record<DigitTest, { close: number; acceptable: number; marginal: number }>
> = {
  first: { close: 0.006, acceptable: 0.012, marginal: 0.015 },
  second: { close: 0.008, acceptable: 0.01, marginal: 0.012 },
  'first-two': { close: 0.0012, acceptable: 0.0018, marginal: 0.0022 },
};

const lead = (d: number): number => Math.log10(1 + 1 / d);

/** What Benford's law expects of each: log₁₀(1 + 1/d), and for second digits its sum over the first. */
export function benfordShares(test: DigitTest): number[] {
  if (test === 'first') return Array.from({ length: 9 }, (_, at) => lead(at + 1));
  if (test === 'first-two') return Array.from({ length: 90 }, (_, at) => lead(at + 10));
  return Array.from({ length: 10 }, (_, second) => {
    let sum = 0;
    for (let first = 1; first < 10; first++) sum += lead(first * 10 + second);
    return sum;
  });
}

/**
 * How often each digit comes, read from the decimal digits of whole minor units: logarithms misplace amounts (28 and 29 among them). Amounts
 * of zero or less count nowhere; one with a single digit has a zero after it.
 */
export function countDigits(amounts: Iterable<bigint>, test: DigitTest): number[] {
  const counts = benfordShares(test).map(() => 0);
  for (const amount of amounts) {
    if (amount <= 0n) continue;
    const digits = amount.toString();
    const first = digits.charCodeAt(0) - 48;
    const second = digits.length > 1 ? digits.charCodeAt(1) - 48 : 0;
    const at = test === 'first' ? first - 1 : test === 'second' ? second : first * 10 + second - 10;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

export interface BenfordFit {
  readonly n: number;
  /** Mean absolute deviation of shares, and how much of it is more than true Benford data of this size have on average. */
  readonly mad: number;
  readonly excessMad: number;
  readonly conformity: 'close' | 'acceptable' | 'marginal' | 'none';
  readonly chiSquare: number;
  readonly p: number;
  /** Kolmogorov's largest difference of running shares. */
  readonly distance: number;
  /** For each digit (|found − expected| − 1/2) / s.d., never below 0; the half is for continuity. */
  readonly z: readonly number[];
}

/** Measures counts of digits against Benford's law. E[MAD] = mean √(2 p (1 − p) / (π n)). Source: Nigrini (2012). */
export function fitBenford(counts: readonly number[], test: DigitTest): BenfordFit {
  const shares = benfordShares(test);
  const n = counts.reduce((sum, count) => sum + count, 0);
  let [mad, usual, chiSquare, running, distance] = [0, 0, 0, 0, 0];
  const z = shares.map((share, at) => {
    const found = counts[at] ?? 0;
    const off = Math.abs(found / n - share);
    mad += off / shares.length;
    usual += Math.sqrt((2 * share * (1 - share)) / (Math.PI * n)) / shares.length;
    chiSquare += (found - n * share) ** 2 / (n * share);
    running += found / n - share;
    distance = Math.max(distance, Math.abs(running));
    const half = off > 1 / (2 * n) ? 1 / (2 * n) : 0;
    return (off - half) / Math.sqrt((share * (1 - share)) / n);
  });
  const cut = conformity[test];
  return {
    n,
    mad,
    excessMad: mad - usual,
    conformity:
      mad <= cut.close
        ? 'close'
        : mad <= cut.acceptable
          ? 'acceptable'
          : mad <= cut.marginal
            ? 'marginal'
            : 'none',
    chiSquare,
    p: chiSquareTail(chiSquare, shares.length - 1),
    distance,
    z,
  };
}
