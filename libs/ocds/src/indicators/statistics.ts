/**
 * The quantile of Hyndman and Fan's type 8 (*Sample quantiles in statistical packages*, 1996), which the reference uses. Null for no values and
 * for values of which one is none (0/0).
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0 || values.some(Number.isNaN)) return null;
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  const place = (count + 1 / 3) * share + 1 / 3;
  const below = Math.floor(place);
  if (below <= 0) return sorted[0]!;
  if (below >= count) return sorted[count - 1]!;
  const [low, high] = [sorted[below - 1]!, sorted[below]!];
  return finite(low + (place - below) * (high - low));
}

export interface Quartiles {
  q1: number | null;
  q3: number | null;
}

export const quartiles = (values: readonly number[]): Quartiles => ({
  q1: quantile(values, 0.25),
  q3: quantile(values, 0.75),
});

/** Tukey's fences: beyond them lies what is unusual. Null where there are no quartiles. */
export const lowFence = ({ q1, q3 }: Quartiles): number | null =>
  q1 === null || q3 === null ? null : finite(timesPlus(q3 - q1, -1.5, q1));
export const highFence = ({ q1, q3 }: Quartiles): number | null =>
  q1 === null || q3 === null ? null : finite(timesPlus(q3 - q1, 1.5, q3));

const finite = (value: number): number | null => (Number.isNaN(value) ? null : value);

/**
 * a × b + c, rounded once, as the reference does: a value that lies on a fence is flagged, so the last bit counts. Dekker's product and
 * Knuth's sum (1969) give what rounding took away.
 */
function timesPlus(a: number, b: number, c: number): number {
  const product = a * b;
  if (!Number.isFinite(product) || Math.abs(product) > 1e290) return product + c;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  const sum = product + c;
  const part = sum - product;
  return sum + (product - (sum - part) + (c - part) + lost);
}

function halves(value: number): [number, number] {
  const scaled = value * 134_217_729;
  const high = scaled - (scaled - value);
  return [high, value - high];
}
