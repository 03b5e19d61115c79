import type { PropsWithChildren } from 'hono/jsx';
import { type Column, DataTable } from '../html/components/data-table/data-table.tsx';
import { Details } from '../html/components/details/details.tsx';
import { NotKnown } from '../html/components/not-known/not-known.tsx';
import { type ChartProps, isAllUnknown, known, labelsOf, unknownLabels } from './chart.ts';
import { Fills, fillOf, type Mark } from './marks.tsx';
import { labelLine, labelRoom, percent, type ValueScale } from './scales.ts';

export type FrameProps = PropsWithChildren<{
  chart: ChartProps;
  scale: ValueScale;
  middle(label: number): number;
  mark: Mark;
}>;

/** What every chart has: caption, legend, axes in the reader's language, its words, and its figures as a table. */
export function Frame({ chart, scale, middle, mark, children }: FrameProps) {
  const { id, title, description, tongue, series, target, band, download } = chart;
  const unknown = unknownLabels(series);
  const isEmpty = isAllUnknown(series);
  const gaps = isEmpty
    ? tongue.t('chart.all-not-known')
    : unknown.length > 0
      ? tongue.t('chart.not-known-for', { labels: unknown })
      : '';
  return (
    <figure class="chart">
      <figcaption class={chart.titleHidden ? 'ds-sr-only' : undefined}>{title}</figcaption>
      {!isEmpty && (series.length > 1 || target || band) ? <Legend chart={chart} mark={mark} /> : null}
      {isEmpty ? null : (
        <svg
          class={`chart-plot ${gutter(chart, scale)}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{[description, gaps].filter(Boolean).join(' ')}</desc>
          {mark === 'bar' && <Fills id={id} count={series.length} />}
          <Axes chart={chart} scale={scale} middle={middle} />
          {children}
          {target && <TargetLine y={percent(scale.y(target.value))} />}
        </svg>
      )}
      {gaps && <p class="quiet">{gaps}</p>}
      {chart.tableBeside ? null : (
        <Details summary={tongue.t('chart.table')}>
          <FigureTable {...chart} />
        </Details>
      )}
      {download}
    </figure>
  );
}

const longestTick = ({ format }: ChartProps, { ticks }: ValueScale) =>
  Math.max(0, ...ticks.map((tick) => format(tick).length));

/** Room for the axis beside the plot, in three widths since a style sheet cannot measure. */
function gutter(chart: ChartProps, scale: ValueScale): string {
  const longest = longestTick(chart, scale);
  return longest <= 4 ? 'gutter-1' : longest <= 7 ? 'gutter-2' : 'gutter-3';
}

const Legend = ({ chart, mark }: { chart: ChartProps; mark: Mark }) => (
  <ul class="chart-legend">
    {chart.series.map(({ name }, i) => (
      <li>
        <svg class={`chart-key tone-${i + 1}`} aria-hidden="true">
          {mark === 'bar' ? (
            <rect class="chart-bar" x="1" y="1" width="90%" height="80%" fill={fillOf(chart.id, i)} />
          ) : (
            <line class={`chart-line line-${i + 1}`} x1="0" x2="100%" y1="50%" y2="50%" />
          )}
        </svg>
        {name}
      </li>
    ))}
    {chart.target && (
      <li>
        <svg class="chart-key" aria-hidden="true">
          <TargetLine y="50%" />
        </svg>
        {chart.target.label}
      </li>
    )}
    {chart.band && (
      <li>
        <svg class="chart-key" aria-hidden="true">
          <rect class="chart-band" x="1" y="1" width="90%" height="80%" />
        </svg>
        {chart.band.label}
      </li>
    )}
  </ul>
);

function Axes({ chart, scale, middle }: Pick<FrameProps, 'chart' | 'scale' | 'middle'>) {
  const { tongue, series, format, band } = chart;
  const isMirrored = tongue.dir === 'rtl';
  const labels = labelsOf(series);
  const room = labelRoom(labels);
  return (
    <>
      {band && (
        <rect
          class="chart-band"
          width="100%"
          y={percent(scale.y(Math.max(band.from, band.to)))}
          height={percent(Math.abs(scale.y(band.from) - scale.y(band.to)))}
        />
      )}
      {scale.ticks.map((tick) => (
        <>
          <line
            class={tick === 0 ? 'chart-zero' : 'chart-grid'}
            x2="100%"
            y1={percent(scale.y(tick))}
            y2={percent(scale.y(tick))}
          />
          <text
            x={isMirrored ? '100%' : '0'}
            dx={isMirrored ? 8 : -8}
            y={percent(scale.y(tick))}
            dy="4"
            text-anchor="end"
          >
            {format(tick)}
          </text>
        </>
      ))}
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

const TargetLine = ({ y }: { y: string }) => <line class="chart-target" x2="100%" y1={y} y2={y} />;

function FigureTable({ tongue, id, title, series, format, labelHead }: ChartProps) {
  const say = (value: number | null) => (known(value) ? format(value) : <NotKnown tongue={tongue} />);
  const columns: Column<number>[] = [
    { head: labelHead ?? tongue.t('chart.label-column'), heading: true, cell: (i) => labelsOf(series)[i] },
    ...series.map(({ name, values }) => ({
      head: name,
      numeric: true,
      cell: (i: number) => say(values[i]?.value ?? null),
    })),
  ];
  const rows = labelsOf(series).map((_, i) => i);
  return (
    <DataTable
      tongue={tongue}
      id={`${id}-table`}
      caption={title}
      captionHidden
      columns={columns}
      rows={rows}
    />
  );
}
