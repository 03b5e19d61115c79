import { line } from 'd3-shape';
import { type ChartBase, known } from './chart.ts';
import { ChartTable, said } from './figure-table.tsx';
import { gutter, ValueAxis } from './frame.tsx';
import {
  type FunnelLimits,
  type FunnelPoint,
  funnelNotes,
  isPlaceable,
  namesFor,
  type Placed,
  type Standing,
  standingOf,
} from './funnel-places.ts';
import { labelLine, mirror, percent, scaleFor } from './scales.ts';
import { ChartShell, Legend } from './shell.tsx';
import { NARROW, WIDE } from './text-room.ts';

export interface FunnelPlotProps extends ChartBase {
  points: readonly FunnelPoint[];
  /** The limits at some denominators, small to large: enough of them for a smooth line. */
  limits: readonly (FunnelLimits & { denominator: number })[];
  /** What all are compared with. */
  centre: { value: number; label: string };
  denominatorLabel: string;
  formatDenominator(value: number): string;
}

/** Names keep to a plot that is as narrow as it can be: beside an axis of long figures. */
const WIDEST_GUTTER = 96;

/** The shape says how far out a point is, for who sees no colour. */
const shapes: Record<Standing, string> = {
  inside: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
  'outside-95': 'M0-6 6 0 0 6-6 0Z',
  'outside-998': 'M0-7 7 6H-7Z',
  'not-judged': 'M-4-4 4 4M-4 4 4-4',
};

const lines = [
  { key: '95', low: 'low95', high: 'high95' },
  { key: '998', low: 'low998', high: 'high998' },
] as const;

/** Figures against how much they rest on: few cases vary much, so the limits are wide where the denominator is small. */
export function FunnelPlot(chart: FunnelPlotProps) {
  const { tongue, format, centre, points, limits } = chart;
  const drawable = points.filter(isPlaceable);
  const across = scaleFor(
    [...drawable.map(({ denominator }) => denominator ?? 0), ...limits.map(({ denominator }) => denominator)],
    true,
    [0, 98],
  );
  const up = scaleFor(
    [
      centre.value,
      ...drawable.map(({ value }) => value ?? 0),
      ...limits.flatMap(({ low998, high998 }) => [low998, high998]),
    ],
    false,
  );
  const place = mirror(tongue.dir);
  const x = (denominator: number) => place(across.at(denominator));
  const placed = drawable.map((point) => ({
    point,
    standing: standingOf(point),
    x: x(point.denominator ?? 0),
    y: up.at(point.value ?? 0),
  }));
  return (
    <ChartShell
      chart={chart}
      isEmpty={drawable.length === 0}
      notes={funnelNotes(chart, points)}
      legend={<FunnelLegend chart={chart} placed={placed} />}
      table={<FunnelTable chart={chart} />}
      plot={gutter(up.ticks.map(format))}
    >
      <ValueAxis isMirrored={tongue.dir === 'rtl'} scale={up} tick={format} />
      {across.ticks.map((tick, i) => (
        <text
          class={i % 2 ? 'roomy' : undefined}
          x={percent(x(tick))}
          y={`${labelLine}%`}
          text-anchor="middle"
        >
          {chart.formatDenominator(tick)}
        </text>
      ))}
      <LimitLines limits={limits} x={x} y={up.at} />
      <line
        class="chart-target"
        x2="100%"
        y1={percent(up.at(centre.value))}
        y2={percent(up.at(centre.value))}
      />
      {placed.map(({ point, standing, x: left, y }) => (
        <svg x={percent(left)} y={percent(y)} overflow="visible">
          <path class={`chart-point ${standing}`} d={shapes[standing]}>
            <title>{`${point.label}: ${format(point.value ?? 0)}`}</title>
          </path>
        </svg>
      ))}
      <Names placed={placed} plotWidth={WIDE - WIDEST_GUTTER} className="roomy" />
      <Names placed={placed} plotWidth={NARROW - WIDEST_GUTTER} className="cramped" />
    </ChartShell>
  );
}

interface LimitLinesProps {
  limits: FunnelPlotProps['limits'];
  x(denominator: number): number;
  y(value: number): number;
}

function LimitLines({ limits, x, y }: LimitLinesProps) {
  const pathOf = (bound: keyof FunnelLimits) =>
    line<FunnelLimits & { denominator: number }>()
      .defined((each) => known(each[bound]))
      .x(({ denominator }) => x(denominator))
      .y((each) => y(each[bound]))
      .digits(2)([...limits]) ?? '';
  return (
    <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
      {lines.flatMap(({ key, low, high }) =>
        [low, high].map((bound) => <path class={`chart-limit limit-${key}`} d={pathOf(bound)} />),
      )}
    </svg>
  );
}

const Names = ({
  placed,
  plotWidth,
  className,
}: {
  placed: readonly Placed[];
  plotWidth: number;
  className: string;
}) => (
  <g class={className}>
    {namesFor(placed, plotWidth).map(({ placed: { point }, x, y }) => (
      <text class="chart-value" x={percent(x)} y={percent(y)} text-anchor="middle">
        {point.label}
      </text>
    ))}
  </g>
);

function FunnelLegend({ chart, placed }: { chart: FunnelPlotProps; placed: readonly Placed[] }) {
  const { tongue, centre } = chart;
  const present = (Object.keys(shapes) as Standing[]).filter((standing) =>
    placed.some((each) => each.standing === standing),
  );
  return (
    <Legend
      entries={[
        { key: <line class="chart-target" x2="100%" y1="50%" y2="50%" />, label: centre.label },
        ...lines.map(({ key }) => ({
          key: <line class={`chart-limit limit-${key}`} x2="100%" y1="50%" y2="50%" />,
          label: tongue.t(`chart.limits-${key}`),
        })),
        ...present.map((standing) => ({
          key: (
            <svg x="50%" y="50%" overflow="visible">
              <path class={`chart-point ${standing}`} d={shapes[standing]} />
            </svg>
          ),
          label: tongue.t(`chart.${standing}`),
        })),
      ]}
    />
  );
}

function FunnelTable({ chart }: { chart: FunnelPlotProps }) {
  const { tongue, format, points, labelHead } = chart;
  const between = (low: number | undefined, high: number | undefined) =>
    low === undefined || high === undefined
      ? ''
      : tongue.t('chart.from-to', { low: format(low), high: format(high) });
  const denominator = ({ denominator: n }: FunnelPoint) =>
    known(n) ? chart.formatDenominator(n) : tongue.t('word.not-known');
  return (
    <ChartTable<FunnelPoint>
      chart={chart}
      rows={points}
      columns={[
        { head: labelHead ?? tongue.t('chart.part'), heading: true, cell: ({ label }) => label },
        { head: chart.denominatorLabel, numeric: true, cell: denominator },
        { head: tongue.t('chart.value'), numeric: true, cell: ({ value }) => said(chart, value) },
        { head: tongue.t('chart.limits-95'), cell: ({ limits }) => between(limits?.low95, limits?.high95) },
        {
          head: tongue.t('chart.limits-998'),
          cell: ({ limits }) => between(limits?.low998, limits?.high998),
        },
        { head: tongue.t('chart.where'), cell: (point) => tongue.t(`chart.${standingOf(point)}`) },
      ]}
    />
  );
}
