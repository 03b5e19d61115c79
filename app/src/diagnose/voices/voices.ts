import { type Cell, FEWEST_TOLD, tellable } from '@groundwork-gov/frameworks';
import { wilsonInterval } from '@groundwork-gov/money';
import type { Speaker } from './said-store.ts';

/** Shares are kept in tenths of a per cent, rounded outwards. */
export const SCALE = 1000n;

export interface LeafVoices {
  speakers: number;
  problem: number;
}

/** By dimension: how many spoke of it, and how many of them called it a problem. */
export function byLeaf(speakers: readonly Pick<Speaker, 'leaves'>[]): Map<string, LeafVoices> {
  const found = new Map<string, LeafVoices>();
  for (const { leaves } of speakers)
    for (const [leaf, problem] of leaves) {
      const voices = found.get(leaf) ?? { speakers: 0, problem: 0 };
      found.set(leaf, {
        speakers: voices.speakers + 1,
        problem: voices.problem + (problem ? 1 : 0),
      });
    }
  return found;
}

/** How many of each group were heard. */
export function byGroup(speakers: readonly Pick<Speaker, 'group'>[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { group } of speakers) found.set(group, (found.get(group) ?? 0) + 1);
  return found;
}

/** The share of a group among those heard, with the interval within which chance alone would leave it. */
export function shareOf(heard: number, of: number): { low: number; high: number } | null {
  if (of === 0) return null;
  const { low, high } = wilsonInterval(BigInt(heard), BigInt(of), SCALE);
  return { low: Number(low), high: Number(high) };
}

/**
 * Which counts by group everybody may know. A group of fewer than five is not counted, and where one alone is left out the
 * next smallest is too, since the number could be had by subtraction.
 */
export function groupsTold(counts: ReadonlyMap<string, number>, unsaid: number): Set<string> {
  const told = [...counts].filter(([, heard]) => heard >= FEWEST_TOLD).toSorted((a, b) => b[1] - a[1]);
  const few = [...counts.values()].filter((heard) => heard > 0 && heard < FEWEST_TOLD);
  const hidden = [...few, ...(unsaid > 0 ? [unsaid] : [])];
  if (hidden.length === 1 && (hidden[0] ?? 0) < FEWEST_TOLD) told.pop();
  return new Set(told.map(([group]) => group));
}

/** What everybody may know of one dimension by group; who asked that their group is not told counts in the sum alone. */
export function cellsTold(speakers: readonly Speaker[], leaf: string): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { group, groupFor, leaves } of speakers) {
    const problem = leaves.get(leaf);
    if (problem === undefined) continue;
    const key = groupFor === 'public' ? group : UNSAID;
    const cell = cells.get(key) ?? { group: key, speakers: 0, problem: 0 };
    cells.set(key, {
      group: key,
      speakers: cell.speakers + 1,
      problem: cell.problem + (problem ? 1 : 0),
    });
  }
  const unsaid = cells.get(UNSAID);
  cells.delete(UNSAID);
  return tellable([...cells.values()], unsaid);
}

/** No group is called so. */
const UNSAID = '';
