import type { Child } from 'hono/jsx';
import { type Column, DataTable } from '../html/components/data-table/data-table.tsx';
import { NotKnown } from '../html/components/not-known/not-known.tsx';
import { type ChartBase, type ChartProps, known, labelsOf } from './chart.ts';

/** The figures of a chart along an axis: a row for each label, a column for each series. */
export function FigureTable(chart: ChartProps) {
  const { tongue, series, labelHead } = chart;
  const labels = labelsOf(series);
  const columns: Column<number>[] = [
    { head: labelHead ?? tongue.t('chart.label-column'), heading: true, cell: (i) => labels[i] },
    ...series.map(({ name, values }) => ({
      head: name,
      numeric: true,
      cell: (i: number) => said(chart, values[i]?.value ?? null),
    })),
  ];
  return <ChartTable chart={chart} columns={columns} rows={labels.map((_, i) => i)} />;
}

/** A figure as the chart writes it, or that nobody knows it. */
export const said = ({ tongue, format }: ChartBase, value: number | null): Child =>
  known(value) ? format(value) : <NotKnown tongue={tongue} />;

interface ChartTableProps<Row> {
  chart: ChartBase;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

export const ChartTable = <Row,>({ chart, columns, rows }: ChartTableProps<Row>) => (
  <DataTable
    tongue={chart.tongue}
    id={`${chart.id}-table`}
    caption={chart.title}
    captionHidden
    columns={columns}
    rows={rows}
  />
);
