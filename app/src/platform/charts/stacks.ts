import { known, labelsOf, type Series } from './chart.ts';

export interface Piece {
  series: number;
  from: number;
  to: number;
}

/** One bar of pieces. Those below zero hang from the zero line, so that no length hides another. */
export interface Stack {
  pieces: readonly Piece[];
  /** The sum of its pieces; null where one of them is not known, or where it cannot be shared out. */
  total: number | null;
  /** Where its pieces end, above and below zero. */
  high: number;
  low: number;
  state: 'whole' | 'unknown' | 'no-shares';
}

export const stacksOf = (series: readonly Series[], asShares: boolean): Stack[] =>
  labelsOf(series).map((_, i) =>
    stackOf(
      series.map((each) => each.values[i]?.value ?? null),
      asShares,
    ),
  );

function stackOf(values: readonly (number | null)[], asShares: boolean): Stack {
  const total = values.every(known) ? sumOf(values) : null;
  if (!asShares) return piled(values, (value) => value, total);
  if (total === null) return nothing('unknown');
  if (total <= 0 || values.some((value) => (value ?? 0) < 0)) return nothing('no-shares');
  return piled(values, (value) => (value / total) * 100, total);
}

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

const nothing = (state: Stack['state']): Stack => ({ pieces: [], total: null, high: 0, low: 0, state });

function piled(
  values: readonly (number | null)[],
  lengthOf: (value: number) => number,
  total: number | null,
): Stack {
  const pieces: Piece[] = [];
  let high = 0;
  let low = 0;
  values.forEach((value, series) => {
    if (!known(value) || value === 0) return;
    const from = value > 0 ? high : low;
    const to = from + lengthOf(value);
    pieces.push({ series, from, to });
    if (value > 0) high = to;
    else low = to;
  });
  return { pieces, total, high, low, state: total === null ? 'unknown' : 'whole' };
}
