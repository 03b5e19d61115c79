import { type ChartBase, known } from './chart.ts';
import { LINE, widthOf } from './text-room.ts';

/** Where chance alone would leave a figure: exact limits, worked out by whoever knows its distribution. */
export interface FunnelLimits {
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

export interface FunnelPoint {
  label: string;
  /** What the figure is a share of: people, invoices. */
  denominator: number | null;
  value: number | null;
  /** For its own denominator. Without them the point is drawn and not compared. */
  limits?: FunnelLimits;
}

export type Standing = 'inside' | 'outside-95' | 'outside-998' | 'not-judged';

/** On a limit is inside: a limit is the last value that chance would leave there. */
export function standingOf({ value, limits }: FunnelPoint): Standing {
  if (!known(value) || !limits) return 'not-judged';
  if (value < limits.low998 || value > limits.high998) return 'outside-998';
  return value < limits.low95 || value > limits.high95 ? 'outside-95' : 'inside';
}

export interface Placed {
  point: FunnelPoint;
  standing: Standing;
  /** In percent of the plot. */
  x: number;
  y: number;
}

export interface NameBox {
  placed: Placed;
  /** In percent, with the text centred on x, and its foot at y. */
  x: number;
  y: number;
}

const PLOT_HEIGHT = 240;

/** Names of points outside the limits, the farthest first; one that would lie on another, or stick out, is left to the table. */
export function namesFor(placed: readonly Placed[], plotWidth: number): NameBox[] {
  const boxes: { left: number; right: number; foot: number }[] = [];
  const order: Standing[] = ['outside-998', 'outside-95'];
  const outside = order.flatMap((standing) => placed.filter((each) => each.standing === standing));
  return outside.flatMap((each) => {
    const half = widthOf(each.point.label) / 2 + 3;
    const x = Math.min(Math.max((each.x / 100) * plotWidth, half), plotWidth - half);
    const foot = (each.y / 100) * PLOT_HEIGHT - 9;
    const box = { left: x - half, right: x + half, foot };
    const isFree = boxes.every(
      (other) => other.right <= box.left || other.left >= box.right || Math.abs(other.foot - foot) >= LINE,
    );
    if (box.left < 0 || foot < LINE || !isFree) return [];
    boxes.push(box);
    return [{ placed: each, x: (x / plotWidth) * 100, y: (foot / PLOT_HEIGHT) * 100 }];
  });
}

export const isPlaceable = ({ denominator, value }: FunnelPoint): boolean =>
  known(value) && known(denominator) && denominator > 0;

export function funnelNotes({ tongue }: ChartBase, points: readonly FunnelPoint[]): string[] {
  if (points.length === 0) return [tongue.t('chart.nothing')];
  const unknown = points.filter((point) => !isPlaceable(point)).map(({ label }) => label);
  if (unknown.length === points.length) return [tongue.t('chart.all-not-known')];
  return unknown.length > 0 ? [tongue.t('chart.not-known-for', { labels: unknown })] : [];
}
