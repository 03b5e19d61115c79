import type { Child, PropsWithChildren } from 'hono/jsx';
import { Details } from '../html/components/details/details.tsx';
import type { ChartBase } from './chart.ts';

export type ShellProps = PropsWithChildren<{
  chart: ChartBase;
  /** Nothing can be drawn: the notes say why, in place of an empty plot. */
  isEmpty: boolean;
  /** What the drawing cannot show: gaps, figures below zero. Said to everybody, and to who listens with the drawing. */
  notes: readonly string[];
  legend?: Child;
  /** The same figures as a table. */
  table: Child;
  /** Classes of the plot, beside its own. */
  plot?: string;
  /** Of the plot, where it depends on how much is drawn: `12rem`. */
  height?: string;
  /** For a drawing that keeps its proportions. Text would grow and shrink with it. */
  viewBox?: string;
}>;

/** What every chart has: a caption, a drawing with a name and words, what it leaves out, and its figures as a table. */
export function ChartShell(props: ShellProps) {
  const { chart, isEmpty, notes, legend, table, plot, height, viewBox, children } = props;
  const { id, title, description, tongue, download } = chart;
  return (
    <figure class="chart">
      <figcaption class={chart.titleHidden ? 'ds-sr-only' : undefined}>{title}</figcaption>
      {isEmpty ? null : legend}
      {isEmpty ? null : (
        <svg
          class={`chart-plot ${plot ?? ''} ${height || viewBox ? '' : 'plot-usual'}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          height={height}
          viewBox={viewBox}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{[description, ...notes].join(' ')}</desc>
          {children}
        </svg>
      )}
      {notes.map((note) => (
        <p class="quiet">{note}</p>
      ))}
      {chart.tableBeside ? null : <Details summary={tongue.t('chart.table')}>{table}</Details>}
      {download}
    </figure>
  );
}

export interface LegendEntry {
  /** What is drawn in the key: shapes in a box of 22 by 13 px. */
  key: Child;
  label: Child;
  tone?: number;
}

export const Legend = ({ entries }: { entries: readonly LegendEntry[] }) =>
  entries.length === 0 ? null : (
    <ul class="chart-legend">
      {entries.map(({ key, label, tone }) => (
        <li>
          <svg class={`chart-key ${tone ? `tone-${tone}` : ''}`} aria-hidden="true">
            {key}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
