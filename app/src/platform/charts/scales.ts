import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import type { Direction } from '../i18n/index.ts';
import { type ChartProps, known, labelsOf } from './chart.ts';
import { NARROW, WIDE, widthOf } from './text-room.ts';

/** Everything is placed in percent of the plot, so that one drawing fits a phone and a wall: text keeps its size. */
const top = 8;
const bottom = 88;
export const labelLine = 97;

export const round = (n: number): number => Math.round(n * 100) / 100;
export const percent = (n: number): string => `${round(n)}%`;

export interface ValueScale {
  /** Where a value stands, in percent of the plot. */
  at(value: number): number;
  ticks: readonly number[];
  /** Where bars begin: zero, or the nearer edge. */
  base: number;
}

/** Nice ticks cannot be found for what is smaller than any figure a town has. */
const settled = (n: number) => (Math.abs(n) < 1e-12 ? 0 : n);

/** `fromZero` for bars, whose length must not lie; a line may begin where its values do. */
export function valueScale({ series, target, band }: ChartProps, fromZero: boolean): ValueScale {
  const values = series.flatMap((s) => s.values.map(({ value }) => value)).filter(known);
  const marks = [target?.value, band?.from, band?.to].filter((n) => n !== undefined).filter(known);
  return scaleFor([...values, ...marks], fromZero || values.length === 0);
}

/** The scale that holds all of these values, along a range of the plot: from its foot up, unless told. */
export function scaleFor(
  values: readonly number[],
  fromZero: boolean,
  range: readonly [number, number] = [bottom, top],
): ValueScale {
  const all = values.length === 0 || fromZero ? [...values, 0] : values;
  let [low, high] = [settled(Math.min(...all)), settled(Math.max(...all))];
  if (high - low <= 1e-9 * Math.max(Math.abs(low), Math.abs(high))) {
    const room = low === 0 ? 1 : Math.abs(low) * 0.1;
    [low, high] = fromZero ? [Math.min(low, 0), Math.max(high, 0) || 1] : [low - room, high + room];
  }
  const scale = scaleLinear([low, high], range).nice(4);
  const [from, to] = scale.domain() as [number, number];
  return {
    at: (value) => round(scale(value)),
    ticks: scale.ticks(4),
    base: round(scale(Math.min(to, Math.max(from, 0)))),
  };
}

/** In Arabic the years run from right to left, as the text does. */
export const mirror =
  (dir: Direction) =>
  (x: number, width = 0) =>
    round(dir === 'rtl' ? 100 - x - width : x);

export function barPlaces({ series, tongue }: ChartProps) {
  const indexes = labelsOf(series).map((_, i) => i);
  const outer = scaleBand(indexes, [0, 100]).paddingInner(0.3).paddingOuter(0.15);
  const inner = scaleBand(
    series.map((_, i) => i),
    [0, outer.bandwidth()],
  ).paddingInner(0.08);
  const place = mirror(tongue.dir);
  return {
    width: round(inner.bandwidth()),
    x: (label: number, of: number) => place((outer(label) ?? 0) + (inner(of) ?? 0), inner.bandwidth()),
    middle: (label: number) => place((outer(label) ?? 0) + outer.bandwidth() / 2),
  };
}

export function pointPlaces({ series, tongue }: ChartProps): (label: number) => number {
  const scale = scalePoint(
    labelsOf(series).map((_, i) => i),
    [0, 100],
  ).padding(0.35);
  const place = mirror(tongue.dir);
  return (label) => place(scale(label) ?? 0);
}

const air = 10;
/** What the widest of the three gutters takes beside most plots. */
const GUTTER = 60;

/** Which labels have room: on a phone and on a wide screen. The rest stand in the table. */
export function labelRoom(labels: readonly string[]): (index: number) => 'always' | 'roomy' | 'never' {
  const longest = Math.max(0, ...labels.map(widthOf)) + air;
  const every = (width: number) => Math.max(1, Math.ceil((labels.length * longest) / width));
  const wide = every(WIDE - GUTTER);
  const narrow = Math.ceil(every(NARROW - GUTTER) / wide) * wide;
  return (i) => (i % narrow === 0 ? 'always' : i % wide === 0 ? 'roomy' : 'never');
}
