/**
 * For each chance, the smallest false discovery rate at which it still counts among all tests made: q(p) = min over p' ≥ p of p' · m / rank(p').
 * Source: Benjamini and Hochberg, Controlling the False Discovery Rate, JRSS B 57 (1995).
 */
export function discoveryRates(tests: readonly number[]): (p: number) => number {
  const sorted = Float64Array.from(tests).sort();
  const rates = new Float64Array(sorted.length);
  let least = 1;
  for (let at = sorted.length - 1; at >= 0; at--) {
    least = Math.min(least, ((sorted[at] ?? 1) * sorted.length) / (at + 1));
    rates[at] = least;
  }
  return (p) => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? 1) < p) from = middle + 1;
      else to = middle;
    }
    return rates[from] ?? 1;
  };
}
