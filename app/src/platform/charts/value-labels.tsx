import { labelRoom, percent } from './scales.ts';

export interface ValueLabel {
  /** Empty where nothing is said. */
  text: string;
  x: number;
  y: number;
  isBelow: boolean;
}

/** The figures over their marks, where there is room for all of them; on a phone too, where it has the room. */
export function ValueLabels({ labels }: { labels: readonly ValueLabel[] }) {
  const room = labelRoom(labels.map(({ text }) => text));
  const rooms = labels.map((_, i) => room(i));
  if (rooms.includes('never')) return null;
  return (
    <g class={rooms.includes('roomy') ? 'roomy' : undefined}>
      {labels.map(({ text, x, y, isBelow }) =>
        text === '' ? null : (
          <text class="chart-value" x={percent(x)} y={percent(y)} dy={isBelow ? 15 : -5} text-anchor="middle">
            {text}
          </text>
        ),
      )}
    </g>
  );
}
