import { sankey, sankeyJustify } from 'd3-sankey';
import type { Direction } from '../i18n/index.ts';
import { known } from './chart.ts';
import { LINE } from './text-room.ts';

export interface Flow {
  from: string;
  to: string;
  /** Null is not known. Below zero it flows the other way: give it so, or it is not drawn. */
  value: number | null;
}

/** In percent of the plot. */
export interface Knot {
  name: string;
  value: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its name stands on the side where the plot is: after the knot, and before those of the last column. */
  isLast: boolean;
  /** Far enough from the names of its column to have one of its own. */
  isNamed: boolean;
}

export interface Ribbon {
  flow: Flow;
  thickness: number;
  path: string;
}

export const SANKEY_HEIGHT = 360;
const KNOT_WIDTH = 2.4;
const GAP = 6;
const NAME_GAP = (LINE / SANKEY_HEIGHT) * 100;

interface Node {
  name: string;
}

const isDrawn = ({ from, to, value }: Flow): boolean => known(value) && value > 0 && from !== to;

/** How many columns there are: names share the room between two of them. */
export const columnsOf = (knots: readonly Knot[]): number => new Set(knots.map(({ x }) => x.toFixed(2))).size;

/**
 * Knots as high and ribbons as thick as what flows, all by one measure.
 * @throws RangeError for flows in a circle: then nothing is first, and a table says it better.
 */
export function sankeyOf(flows: readonly Flow[], dir: Direction): { knots: Knot[]; ribbons: Ribbon[] } {
  const drawn = flows.filter(isDrawn);
  if (drawn.length === 0) return { knots: [], ribbons: [] };
  const circle = circleIn(drawn);
  if (circle) throw new RangeError(`These flows go in a circle through "${circle}". Use a table.`);
  const names = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  const graph = sankey<Node, { flow: Flow }>()
    .nodeId(({ name }) => name)
    .nodeAlign(sankeyJustify)
    .nodeWidth(KNOT_WIDTH)
    .nodePadding(GAP)
    .extent([
      [0, 2],
      [100, 98],
    ])({
    nodes: names.map((name) => ({ name })),
    links: drawn.map((flow) => ({ source: flow.from, target: flow.to, value: flow.value ?? 0, flow })),
  });
  const flip = (x: number) => (dir === 'rtl' ? 100 - x : x);
  const knots = graph.nodes.map(({ name, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
    name,
    value,
    x: Math.min(flip(x0), flip(x1)),
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
    isLast: x1 > 99,
    isNamed: false,
  }));
  return {
    knots: named(knots),
    ribbons: graph.links.map(({ flow, source, target, width = 0, y0 = 0, y1 = 0 }) => {
      const from = flip((source as { x1?: number }).x1 ?? 0);
      const to = flip((target as { x0?: number }).x0 ?? 0);
      return { flow, thickness: width, path: ribbonPath(from, to, y0, y1, width) };
    }),
  };
}

/** Larger knots have their names first; one nearer than a line to a name in its column goes without. */
function named(knots: readonly Knot[]): Knot[] {
  const taken: { x: number; y: number }[] = [];
  const chosen = new Set<Knot>();
  for (const knot of [...knots].sort((a, b) => b.value - a.value)) {
    const y = knot.y + knot.height / 2;
    if (taken.some((other) => Math.abs(other.x - knot.x) < 0.01 && Math.abs(other.y - y) < NAME_GAP))
      continue;
    taken.push({ x: knot.x, y });
    chosen.add(knot);
  }
  return knots.map((knot) => ({ ...knot, isNamed: chosen.has(knot) }));
}

const n = (value: number): number => Math.round(value * 1000) / 1000;

/** Equally thick at every place, measured upright: its area is its flow. */
function ribbonPath(from: number, to: number, y0: number, y1: number, width: number): string {
  const half = width / 2;
  const middle = n((from + to) / 2);
  const curve = (a: number, b: number, end: number) =>
    `C${middle} ${n(a)} ${middle} ${n(b)} ${n(end)} ${n(b)}`;
  return `M${n(from)} ${n(y0 - half)}${curve(y0 - half, y1 - half, to)}V${n(y1 + half)}${curve(y1 + half, y0 + half, from)}Z`;
}

/** A name that leads back to itself; undefined where there is none. */
function circleIn(flows: readonly Flow[]): string | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of flows) next.set(from, [...(next.get(from) ?? []), to]);
  const waiting = new Map<string, number>();
  for (const { from, to } of flows) {
    waiting.set(from, waiting.get(from) ?? 0);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const free = [...waiting].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    waiting.delete(name);
    for (const to of next.get(name) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return [...waiting.keys()][0];
}
