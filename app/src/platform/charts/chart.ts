import type { Child } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../i18n/index.ts';

export interface Point {
  /** Short, as a year: long names belong in a table with bars in its rows. */
  label: string;
  /** Null is not known: a gap, never a zero. */
  value: number | null;
}

export interface Series {
  name: string;
  values: readonly Point[];
}

/** What every chart is asked for, whatever it draws. */
export interface ChartBase {
  tongue: Tongue<PlatformKey>;
  /** Unique on its page; other ids are made from it. */
  id: string;
  title: string;
  /** What the chart shows, in a sentence, for who does not see it. */
  description: string;
  /** How a value is written: `(n) => tongue.percent(n)`. */
  format(value: number): string;
  /** Where the heading above the chart already says it, the title is kept for who listens. */
  titleHidden?: boolean;
  /** The page shows the same figures in a table of its own, beside the chart. */
  tableBeside?: boolean;
  /** What the labels are: "Year". */
  labelHead?: string;
  /** Links to the same figures as files. */
  download?: Child;
}

export interface ChartProps extends ChartBase {
  /** One to four, each with the same labels in the same order. */
  series: readonly Series[];
  target?: { value: number; label: string };
  band?: { from: number; to: number; label: string };
}

/** A value that can be drawn. What is not finite is as good as not known. */
export const known = (value: number | null): value is number => value !== null && Number.isFinite(value);

export const labelsOf = (series: readonly Series[]): string[] =>
  series[0]?.values.map(({ label }) => label) ?? [];

/** The labels at which at least one series has no value. */
export function unknownLabels(series: readonly Series[]): string[] {
  return labelsOf(series).filter((_, i) => series.some((s) => !known(s.values[i]?.value ?? null)));
}

export const isAllUnknown = (series: readonly Series[]): boolean =>
  series.every((s) => s.values.every(({ value }) => !known(value)));

/** @throws RangeError for no series, more than four (no reader tells five apart), or labels that differ. */
export function checkSeries(series: readonly Series[]): void {
  if (series.length < 1 || series.length > 4)
    throw new RangeError(`A chart takes one to four series; got ${series.length}. Use a table.`);
  const labels = labelsOf(series);
  for (const { name, values } of series) {
    if (values.length !== labels.length || values.some((point, i) => point.label !== labels[i]))
      throw new RangeError(`Series "${name}" does not have the labels of the first one, in their order.`);
  }
}
