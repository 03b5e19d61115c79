export interface Mantissa {
  readonly mean: number;
  readonly variance: number;
  readonly excessKurtosis: number;
  readonly skewness: number;
  /** Squared length of the mean of points on the circle, and its p. */
  readonly arcL2: number;
  readonly arcP: number;
  /** What amounts from ten on average when all are put between 10 and 100, and what Benford data would. */
  readonly collapsed: number;
  readonly expected: number;
  /** Nigrini's distortion factor in per cent: positive where amounts are larger than Benford data, put to one scale, would be. */
  readonly distortion: number;
}

/**
 * The fractional parts of decimal logarithms, which Benford data have spread evenly from 0 to 1. A continuous companion to counts of digits:
 * digits themselves are never read from logarithms. p = exp(−L² n) (Alexander 2009); the distortion factor compares amounts from 10 to
 * 100 with what they should average (Nigrini, Journal of the American Taxation Association 18, 1996). Only positive amounts count.
 *
 * @param ten ten of the currency's units in minor units; the distortion factor is about amounts from there on.
 */
export function mantissaOf(amounts: readonly bigint[], ten: bigint): Mantissa {
  const values = amounts.filter((amount) => amount > 0n).map(Number);
  const n = values.length;
  const parts = values.map((value) => Math.log10(value) - Math.floor(Math.log10(value)));
  const mean = parts.reduce((sum, one) => sum + one, 0) / n;
  const moment = (power: number): number => parts.reduce((sum, one) => sum + (one - mean) ** power, 0) / n;
  const [second, third, fourth] = [moment(2), moment(3), moment(4)];
  const turn = 2 * Math.PI;
  const x = parts.reduce((sum, one) => sum + Math.cos(turn * one), 0) / n;
  const y = parts.reduce((sum, one) => sum + Math.sin(turn * one), 0) / n;
  const arcL2 = x * x + y * y;
  const large = parts.filter((_, at) => (values[at] ?? 0) >= Number(ten));
  const expected = 90 / (large.length * (10 ** (1 / large.length) - 1));
  const collapsed = large.reduce((sum, one) => sum + 10 * 10 ** one, 0) / large.length;
  return {
    mean,
    variance: (second * n) / (n - 1),
    excessKurtosis: fourth / second ** 2 - 3,
    skewness: third / second ** 1.5,
    arcL2,
    arcP: Math.exp(-arcL2 * n),
    collapsed,
    expected,
    distortion: ((collapsed - expected) / expected) * 100,
  };
}
