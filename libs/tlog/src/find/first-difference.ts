import type { Checkpoint } from '../checkpoint.ts';
import { sameHash } from '../hash.ts';
import { LARGEST_NOTE } from '../note.ts';
import { openCheckpoint, type Policy } from '../policy.ts';
import { type Range, TlogError } from '../problems.ts';
import type { TileSource } from '../tiles.ts';
import type { TileReader } from '../write/tile-reader.ts';

/** A checkpoint that the log keeps, by its size; null where it is not there, or nothing that the log signed. */
async function keptCheckpoint(
  source: TileSource,
  policy: Policy | null,
  size: bigint,
): Promise<Checkpoint | null> {
  try {
    const note = await source.read(`checkpoint.${size}`, LARGEST_NOTE);
    const checkpoint = note && openCheckpoint(note, policy).checkpoint;
    return checkpoint?.size === size ? checkpoint : null;
  } catch (error) {
    if (error instanceof TlogError) return null;
    throw error;
  }
}

/**
 * Narrows a range down by checkpoints that were signed before: `older` ones, and those of the sizes `kept` by the log.
 * The difference is after the last that still agrees, and not after the first that does not. Each answers for all
 * entries before it, so that halving finds the two.
 */
export async function firstDifference(
  reader: TileReader,
  policy: Policy | null,
  older: readonly Checkpoint[],
  kept: readonly bigint[],
  range: Range,
): Promise<Range> {
  const known = new Map(older.map((checkpoint) => [checkpoint.size, checkpoint]));
  const all = new Set([...known.keys(), ...kept]);
  let { from, to } = range;
  let sizes = [...all].filter((size) => size > from && size <= to).sort((a, b) => (a < b ? -1 : 1));
  while (sizes.length > 0) {
    const at = sizes.length >> 1;
    const size = sizes[at] ?? 0n;
    const then = known.get(size) ?? (await keptCheckpoint(reader.source, policy, size));
    const root = then && (await reader.root(size).catch(() => null));
    if (!then || !root) sizes.splice(at, 1);
    else if (sameHash(then.root, root)) [from, sizes] = [size, sizes.slice(at + 1)];
    else [to, sizes] = [size - 1n, sizes.slice(0, at)];
  }
  return { from, to };
}

/** How many entries the log has signed for: more than it shows where an old backup was put back. */
export async function largestSigned(
  source: TileSource,
  policy: Policy | null,
  kept: readonly bigint[],
  shown: bigint,
): Promise<bigint> {
  const newest = kept.reduce((a, b) => (a > b ? a : b), 0n);
  if (newest <= shown || !(await keptCheckpoint(source, policy, newest))) return shown;
  // While we read, the log may have grown: then what it shows has grown too.
  const again = await source.read('checkpoint', LARGEST_NOTE);
  return again && openCheckpoint(again, policy).checkpoint.size >= newest ? shown : newest;
}
