import type { Child } from 'hono/jsx';
import { type ChartBase, known } from './chart.ts';
import { ChartTable, said } from './figure-table.tsx';
import { Dot } from './marks.tsx';
import { mirror, percent, scaleFor } from './scales.ts';
import { ChartShell, Legend, type LegendEntry } from './shell.tsx';
import { cut, NARROW, WIDE, widthOf } from './text-room.ts';

export interface DotRow {
  label: string;
  value: number | null;
  /** Where the true value may well lie. Both or neither. */
  low?: number | null;
  high?: number | null;
}

export interface DotPlotProps extends ChartBase {
  rows: readonly DotRow[];
  /** What the dot is, and what its line is: "95% interval". */
  valueLabel: string;
  intervalLabel: string;
  target?: { value: number; label: string };
}

const ROW = 44;
const FOOT = 26;

const hasInterval = ({ low, high }: DotRow): boolean => known(low ?? null) && known(high ?? null);

/** Figures with how sure they are, row by row: names above their lines, so that long ones fit on a phone. */
export function DotPlot(chart: DotPlotProps) {
  const { rows, target, tongue, format } = chart;
  const values = rows.flatMap(({ value, low = null, high = null }) => [value, low, high]).filter(known);
  const scale = scaleFor(target ? [...values, target.value] : values, false, [4, 96]);
  const place = mirror(tongue.dir);
  const at = (value: number) => place(scale.at(value));
  const height = rows.length * ROW + FOOT;
  const y = (px: number) => percent((px / height) * 100);
  return (
    <ChartShell
      chart={chart}
      isEmpty={!rows.some(({ value }) => known(value))}
      notes={notesOf(chart)}
      legend={<Legend entries={legendOf(chart)} />}
      table={<RowTable chart={chart} />}
      height={String(height)}
    >
      {scale.ticks.map((tick, i) => (
        <>
          <line
            class={tick === 0 ? 'chart-zero' : 'chart-grid'}
            x1={percent(at(tick))}
            x2={percent(at(tick))}
            y2={y(height - FOOT)}
          />
          <text
            class={i % 2 ? 'roomy' : undefined}
            x={percent(at(tick))}
            y={y(height - 6)}
            text-anchor="middle"
          >
            {format(tick)}
          </text>
        </>
      ))}
      {target && (
        <line
          class="chart-target"
          x1={percent(at(target.value))}
          x2={percent(at(target.value))}
          y2={y(height - FOOT)}
        />
      )}
      {rows.map((row, i) => (
        <>
          <RowText chart={chart} row={row} y={y(i * ROW + 16)} />
          <RowMark row={row} start={place(2)} at={at} y={y(i * ROW + 31)} />
        </>
      ))}
    </ChartShell>
  );
}

interface RowMarkProps {
  row: DotRow;
  /** Where reading begins: a question mark there is no figure. */
  start: number;
  at(value: number): number;
  y: string;
}

const RowMark = ({ row, start, at, y }: RowMarkProps) => (
  <g class="tone-1">
    {hasInterval(row) && (
      <>
        <line
          class="chart-interval"
          x1={percent(at(row.low ?? 0))}
          x2={percent(at(row.high ?? 0))}
          y1={y}
          y2={y}
        />
        {[row.low ?? 0, row.high ?? 0].map((end) => (
          <svg x={percent(at(end))} y={y} overflow="visible">
            <path class="chart-interval" d="M0-6V6" />
          </svg>
        ))}
      </>
    )}
    {known(row.value) ? (
      <Dot series={0} x={percent(at(row.value))} y={y} />
    ) : (
      <text x={percent(start)} y={y} dy="4" text-anchor="middle">
        ?
      </text>
    )}
  </g>
);

/** The name where reading begins, the figure at the other end of the same line. */
function RowText({ chart, row, y }: { chart: DotPlotProps; row: DotRow; y: string }) {
  const { tongue, format } = chart;
  const isMirrored = tongue.dir === 'rtl';
  const value = known(row.value) ? format(row.value) : tongue.t('word.not-known');
  const room = (plot: number) => plot - widthOf(value) - 16;
  const [wide, narrow] = [cut(row.label, room(WIDE)), cut(row.label, room(NARROW))];
  const text = (words: string, className?: string): Child => (
    <text class={`chart-on-tile ${className ?? ''}`} x={isMirrored ? '100%' : '0'} y={y}>
      {words}
    </text>
  );
  return (
    <>
      {wide === narrow ? text(wide) : [text(wide, 'roomy'), text(narrow, 'cramped')]}
      <text class="chart-value" x={isMirrored ? '0' : '100%'} y={y} text-anchor="end">
        {value}
      </text>
    </>
  );
}

function notesOf({ tongue, rows }: DotPlotProps): string[] {
  if (rows.length === 0) return [tongue.t('chart.nothing')];
  const unknown = rows.filter(({ value }) => !known(value)).map(({ label }) => label);
  if (unknown.length === rows.length) return [tongue.t('chart.all-not-known')];
  const unsure = rows.filter((row) => known(row.value) && !hasInterval(row)).map(({ label }) => label);
  return [
    ...(unknown.length > 0 ? [tongue.t('chart.not-known-for', { labels: unknown })] : []),
    ...(unsure.length > 0 ? [tongue.t('chart.no-interval', { labels: unsure })] : []),
  ];
}

function legendOf({ valueLabel, intervalLabel, target }: DotPlotProps): LegendEntry[] {
  const line = <line class="chart-interval" x1="0" x2="100%" y1="50%" y2="50%" />;
  return [
    { key: <Dot series={0} x="50%" y="50%" />, label: valueLabel, tone: 1 },
    { key: line, label: intervalLabel, tone: 1 },
    ...(target
      ? [{ key: <line class="chart-target" x1="50%" x2="50%" y2="100%" />, label: target.label }]
      : []),
  ];
}

function RowTable({ chart }: { chart: DotPlotProps }) {
  const { tongue, rows, valueLabel, labelHead } = chart;
  return (
    <ChartTable<DotRow>
      chart={chart}
      rows={rows}
      columns={[
        { head: labelHead ?? tongue.t('chart.part'), heading: true, cell: ({ label }) => label },
        { head: valueLabel, numeric: true, cell: ({ value }) => said(chart, value) },
        { head: tongue.t('chart.low'), numeric: true, cell: ({ low }) => said(chart, low ?? null) },
        { head: tongue.t('chart.high'), numeric: true, cell: ({ high }) => said(chart, high ?? null) },
      ]}
    />
  );
}
