/** How series are told apart without colour: bars by their filling, lines by their dashes and dots. */
export type Mark = 'bar' | 'line';

export const fillOf = (id: string, series: number): string =>
  series === 0 ? 'currentColor' : `url(#${id}-fill-${series + 1})`;

const drawings = ['', 'M-1 1 1-1M0 6 6 0M5 7 7 5', 'M2 2h2v2H2Z', 'M0 3h6M3 0v6'];

/** Fillings are painted with the colour of the series, which a style sheet sets by its tone. */
export const Fills = ({ id, count }: { id: string; count: number }) => (
  <defs>
    {drawings.slice(1, count).map((path, i) => (
      <pattern
        id={`${id}-fill-${i + 2}`}
        class={`tone-${i + 2}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
      >
        <path d={path} stroke="currentColor" stroke-width="1.6" fill={i === 1 ? 'currentColor' : 'none'} />
      </pattern>
    ))}
  </defs>
);

export interface DotProps {
  series: number;
  x: string;
  y: string;
}

/** Circle, square, diamond, triangle: drawn about their own origin, in a box that is placed by percent. */
const shapes = ['', 'M-4.5-4.5h9v9h-9Z', 'M0-6 6 0 0 6-6 0Z', 'M0-6 6 5H-6Z'];

export const Dot = ({ series, x, y }: DotProps) =>
  series === 0 ? (
    <circle class="chart-dot" cx={x} cy={y} r="4.5" />
  ) : (
    <svg x={x} y={y} overflow="visible">
      <path class="chart-dot" d={shapes[series]} />
    </svg>
  );
