import { type ChartProps, checkSeries, known } from './chart.ts';
import { Frame } from './frame.tsx';
import { fillOf } from './marks.tsx';
import { barPlaces, percent, type ValueScale, valueScale } from './scales.ts';
import { type ValueLabel, ValueLabels } from './value-labels.tsx';

/** Amounts side by side. Bars begin at zero; what is not known is an empty dashed place with a question mark. */
export function BarChart(chart: ChartProps) {
  checkSeries(chart.series);
  const scale = valueScale(chart, true);
  const places = barPlaces(chart);
  return (
    <Frame chart={chart} scale={scale} middle={places.middle} mark="bar">
      {chart.series.map(({ values }, s) => (
        <g class={`tone-${s + 1}`}>
          {values.map(({ value }, i) => (
            <Bar
              value={value}
              x={places.x(i, s)}
              width={places.width}
              scale={scale}
              fill={fillOf(chart.id, s)}
            />
          ))}
        </g>
      ))}
      {chart.series.length === 1 && <ValueLabels labels={valuesOver(chart, scale, places.middle)} />}
    </Frame>
  );
}

const valuesOver = (
  { series, format }: ChartProps,
  scale: ValueScale,
  middle: (label: number) => number,
): ValueLabel[] =>
  (series[0]?.values ?? []).map(({ value }, i) => ({
    text: known(value) ? format(value) : '',
    x: middle(i),
    y: known(value) ? scale.at(value) : 0,
    isBelow: known(value) && value < 0,
  }));

interface BarProps {
  value: number | null;
  x: number;
  width: number;
  scale: ValueScale;
  fill: string;
}

function Bar({ value, x, width, scale, fill }: BarProps) {
  if (!known(value)) return <UnknownBar x={x} width={width} base={scale.base} />;
  const end = scale.at(value);
  return (
    <rect
      class="chart-bar"
      x={percent(x)}
      width={percent(width)}
      y={percent(Math.min(end, scale.base))}
      height={percent(Math.abs(end - scale.base))}
      fill={fill}
    />
  );
}

const tall = 12;

/** Stands on the zero line, or hangs from it where all bars do. */
export function UnknownBar({ x, width, base }: { x: number; width: number; base: number }) {
  const y = base - tall < 0 ? base : base - tall;
  return (
    <>
      <rect
        class="chart-unknown"
        x={percent(x)}
        width={percent(width)}
        y={percent(y)}
        height={percent(tall)}
      />
      <text x={percent(x + width / 2)} y={percent(y + 8)} text-anchor="middle">
        ?
      </text>
    </>
  );
}
