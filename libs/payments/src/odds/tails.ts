import { betaI, gammaQ, logGamma } from './special.ts';

/** P(X ≥ k) of a binomial of n tries at p. */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : betaI(p, k, n - k + 1);
}

/** P(χ² > x) with df degrees of freedom. */
export const chiSquareTail = (x: number, df: number): number => gammaQ(df / 2, x / 2);

/**
 * P(X ≥ k) of a beta-binomial: n tries, each subject with a rate of its own out of Beta(a, b). The terms follow each other by a ratio, so
 * that one logarithm of gammas starts them all.
 */
export function betaBinomialTail(k: number, n: number, a: number, b: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  let term = Math.exp(
    logGamma(n + 1) -
      logGamma(k + 1) -
      logGamma(n - k + 1) +
      logGamma(k + a) +
      logGamma(n - k + b) -
      logGamma(n + a + b) +
      logGamma(a + b) -
      logGamma(a) -
      logGamma(b),
  );
  let sum = 0;
  for (let i = k; i <= n; i++) {
    sum += term;
    if (term < sum * 1e-17 && i > (n * a) / (a + b)) break;
    term *= ((n - i) / (i + 1)) * ((i + a) / (n - i - 1 + b));
  }
  return Math.min(1, sum);
}

/**
 * P(X ≥ k) for a count like those seen in `places` others of the same kind, `seen` events in all: Poisson whose rate has Jeffreys' prior,
 * so that a rate known from few events is not taken for known exactly.
 */
export function likeOthersTail(k: number, seen: number, places: number): number {
  return k <= 0 ? 1 : betaI(1 / (1 + places), k, seen + 0.5);
}
