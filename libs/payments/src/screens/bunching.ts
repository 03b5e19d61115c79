import { solve } from '../odds/solve.ts';

export interface Bunching {
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
  /** The last bin below the limit. */
  readonly lastObserved: number;
  readonly lastExpected: number;
}

/**
 * How many amounts lie around a limit, beside how many would if it were not there: a polynomial of degree 5 in the amount and dummies for
 * bins that end on round sums, by Poisson regression (iterated weighted least squares) over bins outside the excluded stretch.
 *
 * With bin b = limit/50: bins are (x − b, x] from limit/5 to 9/5 of the limit, four below and one above it are excluded, round
 * sums are multiples of limit/5 and of limit/25. Source: Chetty et al., QJE 126 (2011); Kleven, Annual Review of Economics 8 (2016).
 *
 * @returns null where fewer than 200 amounts lie in the range: the curve would follow single payments.
 */
export function bunchingAt(amounts: Iterable<bigint>, limit: bigint): Bunching | null {
  const bins = 80;
  const from = limit / 5n;
  const width = limit / 50n;
  if (width === 0n) return null;
  const counts = Array.from({ length: bins }, () => 0);
  let total = 0;
  for (const amount of amounts) {
    if (amount <= from || amount > from + width * BigInt(bins)) continue;
    const at = Number((amount - from - 1n) / width);
    counts[at] = (counts[at] ?? 0) + 1;
    total += 1;
  }
  if (total < 200) return null;
  const limitBin = Number((limit - from) / width) - 1;
  const isOut = (at: number): boolean => at > limitBin - 4 && at <= limitBin + 1;
  const rows = counts.map((_, at) => {
    const end = from + width * BigInt(at + 1);
    const x = ((at + 0.5) / bins) * 2 - 1;
    return [
      1,
      x,
      x ** 2,
      x ** 3,
      x ** 4,
      x ** 5,
      end % (limit / 5n) === 0n ? 1 : 0,
      end % (limit / 25n) === 0n ? 1 : 0,
    ];
  });
  const inside = rows.filter((_, at) => !isOut(at));
  const weights = poissonFit(
    inside,
    counts.filter((_, at) => !isOut(at)),
  );
  if (!weights) return null;
  const expectedAt = (at: number): number => Math.exp(dot(rows[at] ?? [], weights));
  let [observed, expected] = [0, 0];
  for (let at = 0; at < bins; at++) {
    if (!isOut(at)) continue;
    observed += counts[at] ?? 0;
    expected += expectedAt(at);
  }
  return {
    observed,
    expected,
    ratio: observed / expected,
    lastObserved: counts[limitBin] ?? 0,
    lastExpected: expectedAt(limitBin),
  };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);

function poissonFit(rows: readonly number[][], counts: readonly number[]): number[] | null {
  const size = rows[0]?.length ?? 0;
  let mean = counts.map((count) => count + 0.1);
  let weights: number[] | null = null;
  for (let round = 0; round < 100; round++) {
    const normal = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
    const right = Array.from({ length: size }, () => 0);
    rows.forEach((row, at) => {
      const mu = mean[at] ?? 1;
      const target = Math.log(mu) + ((counts[at] ?? 0) - mu) / mu;
      for (let i = 0; i < size; i++) {
        right[i] = (right[i] ?? 0) + mu * (row[i] ?? 0) * target;
        const line = normal[i];
        for (let j = 0; j < size; j++)
          if (line) line[j] = (line[j] ?? 0) + mu * (row[i] ?? 0) * (row[j] ?? 0);
      }
    });
    const next = solve(normal, right);
    if (!next) return null;
    const moved = weights ? Math.max(...next.map((one, at) => Math.abs(one - (weights?.[at] ?? 0)))) : 1;
    weights = next;
    mean = rows.map((row) => Math.exp(dot(row, next)));
    if (moved < 1e-12) break;
  }
  return weights;
}
