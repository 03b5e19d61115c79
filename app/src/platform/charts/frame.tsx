import type { Child, PropsWithChildren } from 'hono/jsx';
import { type ChartProps, isAllUnknown, labelsOf, unknownLabels } from './chart.ts';
import { FigureTable } from './figure-table.tsx';
import { Fills, fillOf, type Mark } from './marks.tsx';
import { labelLine, labelRoom, percent, type ValueScale } from './scales.ts';
import { ChartShell, Legend, type LegendEntry } from './shell.tsx';
import { widthOf } from './text-room.ts';

export type FrameProps = PropsWithChildren<{
  chart: ChartProps;
  scale: ValueScale;
  middle(label: number): number;
  mark: Mark;
  /** More to say than which figures are not known. */
  notes?: readonly string[];
  /** More keys than those of series, target and band. */
  keys?: readonly LegendEntry[];
  /** In place of a table of the series as they are. */
  table?: Child;
  /** Values on the axis are written so, where they are others than those of the series. */
  tick?(value: number): string;
}>;

/** A chart along an axis of labels: legend, axes in the reader's language, and the rest of the shell. */
export function Frame(props: FrameProps) {
  const { chart, scale, middle, mark, children, notes = [], keys = [] } = props;
  const { id, series, target } = chart;
  const isEmpty = isAllUnknown(series);
  const tick = props.tick ?? chart.format;
  return (
    <ChartShell
      chart={chart}
      isEmpty={isEmpty}
      notes={[...gapNotes(chart, isEmpty), ...notes]}
      legend={<Legend entries={[...legendOf(chart, mark), ...keys]} />}
      table={props.table ?? <FigureTable {...chart} />}
      plot={gutter(scale.ticks.map(tick))}
    >
      {mark === 'bar' && <Fills id={id} count={series.length} />}
      <Axes chart={chart} scale={scale} middle={middle} tick={tick} />
      {children}
      {target && <TargetLine y={percent(scale.at(target.value))} />}
    </ChartShell>
  );
}

function gapNotes({ tongue, series }: ChartProps, isEmpty: boolean): string[] {
  if (labelsOf(series).length === 0) return [tongue.t('chart.nothing')];
  if (isEmpty) return [tongue.t('chart.all-not-known')];
  const unknown = unknownLabels(series);
  return unknown.length > 0 ? [tongue.t('chart.not-known-for', { labels: unknown })] : [];
}

/** Room for the axis beside the plot, in three widths since a style sheet cannot measure. */
export function gutter(ticks: readonly string[]): string {
  const longest = Math.max(0, ...ticks.map(widthOf));
  return longest <= 30 ? 'gutter-1' : longest <= 50 ? 'gutter-2' : 'gutter-3';
}

function legendOf({ id, series, target, band }: ChartProps, mark: Mark): LegendEntry[] {
  const entries: LegendEntry[] = [];
  if (series.length > 1 || target || band)
    series.forEach(({ name }, i) => {
      entries.push({ key: mark === 'bar' ? barKey(fillOf(id, i)) : lineKey(i), label: name, tone: i + 1 });
    });
  if (target) entries.push({ key: <TargetLine y="50%" />, label: target.label });
  if (band)
    entries.push({
      key: <rect class="chart-band" x="1" y="1" width="90%" height="80%" />,
      label: band.label,
    });
  return entries;
}

export const barKey = (fill: string) => (
  <rect class="chart-bar" x="1" y="1" width="90%" height="80%" fill={fill} />
);

const lineKey = (series: number) => (
  <line class={`chart-line line-${series + 1}`} x1="0" x2="100%" y1="50%" y2="50%" />
);

interface AxesProps extends Pick<FrameProps, 'chart' | 'scale' | 'middle'> {
  tick(value: number): string;
}

function Axes({ chart, scale, middle, tick }: AxesProps) {
  const { series, band } = chart;
  const labels = labelsOf(series);
  const room = labelRoom(labels);
  return (
    <>
      {band && (
        <rect
          class="chart-band"
          width="100%"
          y={percent(scale.at(Math.max(band.from, band.to)))}
          height={percent(Math.abs(scale.at(band.from) - scale.at(band.to)))}
        />
      )}
      <ValueAxis isMirrored={chart.tongue.dir === 'rtl'} scale={scale} tick={tick} />
      {labels.map((label, i) =>
        room(i) === 'never' ? null : (
          <text
            class={room(i) === 'roomy' ? 'roomy' : undefined}
            x={percent(middle(i))}
            y={`${labelLine}%`}
            text-anchor="middle"
          >
            {label}
          </text>
        ),
      )}
    </>
  );
}

/** Lines across the plot, with their values where reading begins. */
export const ValueAxis = ({
  isMirrored,
  scale,
  tick,
}: {
  isMirrored: boolean;
  scale: ValueScale;
  tick(value: number): string;
}) => (
  <>
    {scale.ticks.map((value) => (
      <>
        <line
          class={value === 0 ? 'chart-zero' : 'chart-grid'}
          x2="100%"
          y1={percent(scale.at(value))}
          y2={percent(scale.at(value))}
        />
        <text
          x={isMirrored ? '100%' : '0'}
          dx={isMirrored ? 8 : -8}
          y={percent(scale.at(value))}
          dy="4"
          text-anchor="end"
        >
          {tick(value)}
        </text>
      </>
    ))}
  </>
);

const TargetLine = ({ y }: { y: string }) => <line class="chart-target" x2="100%" y1={y} y2={y} />;
