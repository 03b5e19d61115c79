import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { Direction } from '../i18n/index.ts';
import { LINE, widthOf, wrap } from './text-room.ts';

export interface TreemapPart {
  label: string;
  /** Null is not known. Below zero has no area: it stands in the table and in a sentence. */
  value: number | null;
  /** Parts of one group lie together and have its filling. At most four groups. */
  group?: string;
}

/** In percent of the plot. */
export interface Tile {
  part: TreemapPart;
  /** Its place in the table, counted from one. */
  number: number;
  /** Which group it belongs to, counted from zero in the order of the parts. */
  group: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The proportions that tiles are laid out for; on a phone they become narrower and keep their shares of the whole. */
const SHAPE = { width: 640, height: 320 };
export const TREEMAP_HEIGHT = 320;

export const groupsOf = (parts: readonly TreemapPart[]): string[] => [
  ...new Set(parts.map(({ group }) => group ?? '')),
];

/** Largest first, as the table has them and as their numbers count; what is not known comes last. */
export const ranked = (parts: readonly TreemapPart[]): TreemapPart[] =>
  [...parts].sort((a, b) => sizeOf(b) - sizeOf(a));

const sizeOf = ({ value }: TreemapPart): number =>
  value === null || !Number.isFinite(value) ? Number.NEGATIVE_INFINITY : value;

interface Node {
  part?: TreemapPart;
  children?: Node[];
}

/** Tiles whose areas are to each other as their values, largest first. Nothing is taken away for margins. */
export function tilesOf(parts: readonly TreemapPart[], dir: Direction): Tile[] {
  const drawn = parts.filter(({ value }) => value !== null && Number.isFinite(value) && value > 0);
  if (drawn.length === 0) return [];
  const groups = groupsOf(parts);
  const root: Node = {
    children: groups
      .map((name) => ({
        children: drawn.filter(({ group }) => (group ?? '') === name).map((part) => ({ part })),
      }))
      .filter(({ children }) => children.length > 0),
  };
  const sized = hierarchy<Node>(root)
    .sum(({ part }) => part?.value ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const numbers = new Map(ranked(parts).map((part, i) => [part, i + 1]));
  const laid = treemap<Node>().tile(treemapSquarify).size([SHAPE.width, SHAPE.height])(sized);
  return laid
    .leaves()
    .flatMap(({ data: { part }, x0, x1, y0, y1 }) => {
      if (!part) return [];
      // A sliver beside a giant is as high as floats leave it: never higher than the plot.
      const [x, right] = [x0, x1].map((at) => Math.min(100, (at / SHAPE.width) * 100)) as [number, number];
      const [y, foot] = [y0, y1].map((at) => Math.min(100, (at / SHAPE.height) * 100)) as [number, number];
      const width = right - x;
      return {
        part,
        number: numbers.get(part) ?? 0,
        group: groups.indexOf(part.group ?? ''),
        x: dir === 'rtl' ? 100 - x - width : x,
        y,
        width,
        height: foot - y,
      };
    })
    .sort((a, b) => a.number - b.number);
}

const INSET = 6;

/** What is written into a tile on a plot of this width: name and figure, the name, its number, or nothing. */
export function tileText(tile: Tile, value: string, number: string, plotWidth: number): string[] {
  const room = (tile.width / 100) * plotWidth - 2 * INSET;
  const lines = Math.floor(((tile.height / 100) * TREEMAP_HEIGHT - INSET) / LINE);
  const name = wrap(tile.part.label, room, 4);
  if (name && name.length < lines && widthOf(value) <= room) return [...name, value];
  if (name && name.length <= lines) return name;
  return lines >= 1 && widthOf(number) <= room ? [number] : [];
}
