import { UnknownBar } from './bar-chart.tsx';
import { type ChartProps, checkSeries, known, labelsOf } from './chart.ts';
import { ChartTable, said } from './figure-table.tsx';
import { Frame } from './frame.tsx';
import { fillOf } from './marks.tsx';
import { barPlaces, percent, scaleFor, type ValueScale } from './scales.ts';
import { type Stack, stacksOf } from './stacks.ts';
import { ValueLabels } from './value-labels.tsx';

export interface StackedBarProps extends Omit<ChartProps, 'target' | 'band'> {
  /** Each bar is 100 %, and its pieces are shares of it. */
  asShares?: boolean;
}

/** Parts of a whole, bar by bar. Where a part is not known the whole is not, and a question mark stands on what is. */
export function StackedBarChart(chart: StackedBarProps) {
  const { tongue, series, asShares = false } = chart;
  checkSeries(series);
  const stacks = stacksOf(series, asShares);
  const labels = labelsOf(series);
  const ends = asShares ? [0, 100] : stacks.flatMap(({ high, low }) => [high, low]);
  const scale = scaleFor(ends, true);
  const places = barPlaces({ ...chart, series: series.slice(0, 1) });
  const unshared = labels.filter((_, i) => stacks[i]?.state === 'no-shares');
  const percentOf = (n: number) => tongue.percent(n, 0);
  return (
    <Frame
      chart={chart}
      scale={scale}
      middle={places.middle}
      mark="bar"
      tick={asShares ? percentOf : chart.format}
      notes={unshared.length > 0 ? [tongue.t('chart.no-shares', { labels: unshared })] : []}
      table={<StackTable chart={chart} stacks={stacks} />}
    >
      {stacks.map((stack, i) => (
        <StackMarks stack={stack} chart={chart} x={places.x(i, 0)} width={places.width} scale={scale} />
      ))}
      {!asShares && (
        <ValueLabels labels={stacks.map((stack, i) => totalOver(stack, chart, scale, places.middle(i)))} />
      )}
    </Frame>
  );
}

interface StackMarksProps {
  stack: Stack;
  chart: StackedBarProps;
  x: number;
  width: number;
  scale: ValueScale;
}

const StackMarks = ({ stack, chart, x, width, scale }: StackMarksProps) => (
  <>
    {stack.pieces.map(({ series, from, to }) => (
      <rect
        class={`chart-bar tone-${series + 1}`}
        x={percent(x)}
        width={percent(width)}
        y={percent(Math.min(scale.at(from), scale.at(to)))}
        height={percent(Math.abs(scale.at(from) - scale.at(to)))}
        fill={fillOf(chart.id, series)}
      />
    ))}
    {stack.state !== 'whole' && <UnknownBar x={x} width={width} base={scale.at(stack.high)} />}
  </>
);

/** Over a bar on both sides of zero no figure stands: its height would not be that figure. */
const totalOver = (stack: Stack, chart: StackedBarProps, scale: ValueScale, x: number) => ({
  text: stack.total === null || (stack.high > 0 && stack.low < 0) ? '' : chart.format(stack.total),
  x,
  y: scale.at(stack.high > 0 ? stack.high : stack.low),
  isBelow: stack.high === 0 && stack.low < 0,
});

function StackTable({ chart, stacks }: { chart: StackedBarProps; stacks: readonly Stack[] }) {
  const { tongue, series, asShares, labelHead } = chart;
  const labels = labelsOf(series);
  const share = (value: number | null, total: number | null) =>
    asShares && known(value) && total ? ` (${tongue.percent((value / total) * 100)})` : '';
  const valueOf = (s: number, i: number) => series[s]?.values[i]?.value ?? null;
  return (
    <ChartTable
      chart={chart}
      rows={labels.map((_, i) => i)}
      columns={[
        { head: labelHead ?? tongue.t('chart.label-column'), heading: true, cell: (i: number) => labels[i] },
        ...series.map(({ name }, s) => ({
          head: name,
          numeric: true,
          cell: (i: number) => (
            <>
              {said(chart, valueOf(s, i))}
              {share(valueOf(s, i), stacks[i]?.total ?? null)}
            </>
          ),
        })),
        {
          head: tongue.t('chart.total'),
          numeric: true,
          cell: (i: number) => said(chart, totalAt(series.map((each) => each.values[i]?.value ?? null))),
        },
      ]}
    />
  );
}

const totalAt = (values: readonly (number | null)[]): number | null =>
  values.every(known) ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : null;
