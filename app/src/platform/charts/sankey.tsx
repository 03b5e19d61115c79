import { type ChartBase, known } from './chart.ts';
import { ChartTable, said } from './figure-table.tsx';
import { columnsOf, type Flow, type Knot, sankeyOf } from './sankey-layout.ts';
import { percent } from './scales.ts';
import { ChartShell } from './shell.tsx';
import { cut, NARROW, WIDE, widthOf } from './text-room.ts';

export interface SankeyProps extends ChartBase {
  flows: readonly Flow[];
}

/** What flows from where to where. Names that have no room stand in the table. */
export function Sankey(chart: SankeyProps) {
  const { tongue, flows } = chart;
  const { knots, ribbons } = sankeyOf(flows, tongue.dir);
  const columns = columnsOf(knots);
  return (
    <ChartShell
      chart={chart}
      isEmpty={knots.length === 0}
      notes={notesOf(chart)}
      table={<FlowTable chart={chart} />}
      height="360"
    >
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
        {ribbons.map(({ flow, path }) => (
          <path class="chart-ribbon" d={path}>
            <title>{`${nameOf(flow)}: ${chart.format(flow.value ?? 0)}`}</title>
          </path>
        ))}
      </svg>
      {knots.map((knot) => (
        <KnotMark knot={knot} columns={columns} chart={chart} />
      ))}
    </ChartShell>
  );
}

const nameOf = ({ from, to }: Flow) => `${from} – ${to}`;

function notesOf({ tongue, flows }: SankeyProps): string[] {
  if (flows.length === 0) return [tongue.t('chart.nothing')];
  const unknown = flows.filter(({ value }) => !known(value)).map(nameOf);
  if (unknown.length === flows.length) return [tongue.t('chart.all-not-known')];
  const below = flows.filter(({ value }) => known(value) && value < 0).map(nameOf);
  return [
    ...(unknown.length > 0 ? [tongue.t('chart.not-known-for', { labels: unknown })] : []),
    ...(below.length > 0 ? [tongue.t('chart.below-zero', { labels: below })] : []),
  ];
}

/** Between two columns both have names: each gets half, but the last column writes towards the one before it. */
const roomFor = (plot: number, columns: number) => plot / Math.max(1, columns - 1) / 2 - 14;

/** The figure gives way to the name: it stands in the table. */
const nameIn = (name: string, value: string, room: number): string =>
  widthOf(`${name} ${value}`) <= room ? `${name} ${value}` : cut(name, room);

function KnotMark({ knot, columns, chart }: { knot: Knot; columns: number; chart: SankeyProps }) {
  const { tongue, format } = chart;
  const isMirrored = tongue.dir === 'rtl';
  const wide = knot.isNamed ? nameIn(knot.name, format(knot.value), roomFor(WIDE, columns)) : '';
  const narrow = knot.isNamed ? nameIn(knot.name, format(knot.value), roomFor(NARROW, columns)) : '';
  const isRight = knot.isLast === isMirrored;
  const text = (words: string, className?: string) =>
    words && (
      <text
        class={`chart-on-tile ${className ?? ''}`}
        x={percent(isRight ? knot.x + knot.width : knot.x)}
        dx={isRight ? 6 : -6}
        y={percent(knot.y + knot.height / 2)}
        dy="4"
        text-anchor={isRight === isMirrored ? 'end' : 'start'}
      >
        {words}
      </text>
    );
  return (
    <>
      <rect
        class="chart-bar tone-1"
        x={percent(knot.x)}
        y={percent(knot.y)}
        width={percent(knot.width)}
        height={percent(knot.height)}
        fill="currentColor"
      />
      {wide === narrow ? text(wide) : [text(wide, 'roomy'), text(narrow, 'cramped')]}
    </>
  );
}

function FlowTable({ chart }: { chart: SankeyProps }) {
  const { tongue, flows } = chart;
  return (
    <ChartTable<Flow>
      chart={chart}
      rows={flows}
      columns={[
        { head: tongue.t('chart.from'), heading: true, cell: ({ from }) => from },
        { head: tongue.t('chart.to'), cell: ({ to }) => to },
        { head: tongue.t('chart.value'), numeric: true, cell: ({ value }) => said(chart, value) },
      ]}
    />
  );
}
