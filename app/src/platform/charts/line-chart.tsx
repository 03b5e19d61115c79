import { line } from 'd3-shape';
import { type ChartProps, checkSeries, known, type Point } from './chart.ts';
import { Frame } from './frame.tsx';
import { Dot } from './marks.tsx';
import { percent, pointPlaces, round, valueScale } from './scales.ts';

/** How something moved. A year that is not known breaks the line and bears a question mark on the axis. */
export function LineChart(chart: ChartProps) {
  checkSeries(chart.series);
  const scale = valueScale(chart, false);
  const x = pointPlaces(chart);
  const path = line<Point>()
    .defined(({ value }) => known(value))
    .x((_, i) => x(i))
    .y(({ value }) => scale.at(value ?? 0))
    .digits(2);
  return (
    <Frame chart={chart} scale={scale} middle={x} mark="line">
      {chart.series.map(({ values }, s) => (
        <g class={`tone-${s + 1}`}>
          <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
            <path class={`chart-line line-${s + 1}`} d={path([...values]) ?? ''} />
          </svg>
          {values.map(({ value }, i) =>
            known(value) ? (
              <Dot series={s} x={percent(x(i))} y={percent(scale.at(value))} />
            ) : (
              <text x={percent(round(x(i)))} y={percent(86 - s * 7)} text-anchor="middle">
                ?
              </text>
            ),
          )}
        </g>
      ))}
    </Frame>
  );
}
