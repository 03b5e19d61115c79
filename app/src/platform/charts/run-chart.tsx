import { line } from 'd3-shape';
import { type ChartBase, type ChartProps, known, type Point } from './chart.ts';
import { ChartTable, said } from './figure-table.tsx';
import { Frame } from './frame.tsx';
import { Dot } from './marks.tsx';
import { findSignals, type RunRules, type RunSignal } from './run-signals.ts';
import { percent, pointPlaces, type ValueScale, valueScale } from './scales.ts';
import type { LegendEntry } from './shell.tsx';

export interface RunChartProps extends ChartBase {
  points: readonly Point[];
  /** Of the points that count; worked out by whoever knows which ones do. */
  median: number;
  rules: RunRules;
}

/** How something moved against its own median, with the stretches that chance would rarely give, by rules that it states. */
export function RunChart(run: RunChartProps) {
  const { tongue, points, median, rules, title } = run;
  const signals = findSignals(
    points.map(({ value }) => value),
    median,
    rules,
  );
  const chart: ChartProps = {
    ...run,
    series: [{ name: title, values: points }],
    target: { value: median, label: tongue.t('chart.median', { value: run.format(median) }) },
  };
  const scale = valueScale(chart, false);
  const x = pointPlaces(chart);
  const isAnyKnown = points.some(({ value }) => known(value));
  const path = line<Point>()
    .defined(({ value }) => known(value))
    .x((_, i) => x(i))
    .y(({ value }) => scale.at(value ?? 0))
    .digits(2);
  return (
    <Frame
      chart={chart}
      scale={scale}
      middle={x}
      mark="line"
      keys={keysOf(run, signals)}
      notes={isAnyKnown ? rulesSaid(run, signals) : []}
      table={<RunTable run={run} signals={signals} />}
    >
      {signals.map((signal) => (
        <Stretch signal={signal} x={x} />
      ))}
      <g class="tone-1">
        <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="chart-line line-1" d={path([...points]) ?? ''} />
        </svg>
        {points.map(({ value }, i) => (
          <PointMark value={value} kind={kindAt(signals, i)} x={x(i)} scale={scale} />
        ))}
      </g>
    </Frame>
  );
}

/** Dot, square and triangle: what is marked is told by shape, and by the bar along the top. */
const shapeOf = { none: 0, shift: 1, trend: 3 } as const;
type Kind = keyof typeof shapeOf;

const kindAt = (signals: readonly RunSignal[], i: number): Kind =>
  signals.find(({ from, to }) => i >= from && i <= to)?.kind ?? 'none';

interface PointMarkProps {
  value: number | null;
  kind: Kind;
  x: number;
  scale: ValueScale;
}

const PointMark = ({ value, kind, x, scale }: PointMarkProps) =>
  known(value) ? (
    <Dot series={shapeOf[kind]} x={percent(x)} y={percent(scale.at(value))} />
  ) : (
    <text x={percent(x)} y="86%" text-anchor="middle">
      ?
    </text>
  );

const lineAt = { shift: '2%', trend: '5%' } as const;

const Stretch = ({ signal, x }: { signal: RunSignal; x(i: number): number }) => (
  <line
    class={`chart-stretch ${signal.kind}`}
    x1={percent(x(signal.from))}
    x2={percent(x(signal.to))}
    y1={lineAt[signal.kind]}
    y2={lineAt[signal.kind]}
  />
);

function keysOf({ tongue }: RunChartProps, signals: readonly RunSignal[]): LegendEntry[] {
  return (['shift', 'trend'] as const)
    .filter((kind) => signals.some((signal) => signal.kind === kind))
    .map((kind) => ({
      key: <Dot series={shapeOf[kind]} x="50%" y="50%" />,
      label: tongue.t(`chart.${kind}`),
      tone: 1,
    }));
}

const rulesSaid = ({ tongue, rules }: RunChartProps, signals: readonly RunSignal[]): string[] => [
  tongue.t('chart.shift-rule', { count: rules.shift }),
  tongue.t('chart.trend-rule', { count: rules.trend }),
  ...(signals.length === 0 ? [tongue.t('chart.no-signal')] : []),
];

function RunTable({ run, signals }: { run: RunChartProps; signals: readonly RunSignal[] }) {
  const { tongue, points, labelHead } = run;
  const marksAt = (i: number) =>
    tongue.list(
      signals.filter(({ from, to }) => i >= from && i <= to).map(({ kind }) => tongue.t(`chart.${kind}`)),
    );
  return (
    <ChartTable
      chart={run}
      rows={points.map((_, i) => i)}
      columns={[
        {
          head: labelHead ?? tongue.t('chart.label-column'),
          heading: true,
          cell: (i: number) => points[i]?.label,
        },
        {
          head: tongue.t('chart.value'),
          numeric: true,
          cell: (i: number) => said(run, points[i]?.value ?? null),
        },
        { head: tongue.t('chart.signal'), cell: marksAt },
      ]}
    />
  );
}
