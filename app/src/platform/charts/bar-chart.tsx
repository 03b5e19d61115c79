import { type ChartProps, checkSeries, isAllUnknown, known, labelsOf } from './chart.ts';
import { Frame } from './frame.tsx';
import { fillOf } from './marks.tsx';
import { barPlaces, labelRoom, percent, type ValueScale, valueScale } from './scales.ts';

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
      {chart.series.length === 1 && <Values chart={chart} scale={scale} middle={places.middle} />}
    </Frame>
  );
}

interface BarProps {
  value: number | null;
  x: number;
  width: number;
  scale: ValueScale;
  fill: string;
}

function Bar({ value, x, width, scale, fill }: BarProps) {
  if (!known(value)) return <UnknownBar x={x} width={width} base={scale.base} />;
  const end = scale.y(value);
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
function UnknownBar({ x, width, base }: { x: number; width: number; base: number }) {
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

/** The figure over its bar, where there is room for all of them. */
function Values({
  chart,
  scale,
  middle,
}: {
  chart: ChartProps;
  scale: ValueScale;
  middle(i: number): number;
}) {
  if (isAllUnknown(chart.series)) return null;
  const values = chart.series[0]?.values ?? [];
  const said = values.map(({ value }) => (known(value) ? chart.format(value) : ''));
  const room = labelRoom(said);
  if (labelsOf(chart.series).some((_, i) => room(i) === 'never')) return null;
  const isTight = said.some((_, i) => room(i) === 'roomy');
  return (
    <g class={isTight ? 'roomy' : undefined}>
      {values.map(({ value }, i) =>
        known(value) ? (
          <text
            class="chart-value"
            x={percent(middle(i))}
            y={percent(scale.y(value))}
            dy={value < 0 ? 15 : -5}
            text-anchor="middle"
          >
            {said[i]}
          </text>
        ) : null,
      )}
    </g>
  );
}
