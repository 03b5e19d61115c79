import { type Fault, TlogError } from '../problems.ts';
import { checkInclusion } from '../proofs.ts';
import { tilePath, tileWidth } from '../tiles.ts';
import type { TileReader } from '../write/tile-reader.ts';

export interface Difference {
  level: number;
  index: bigint;
  /** What the entries give for this place of the tree, and what its tile says. */
  own: Buffer;
  tile: Buffer;
}

/** Entries and a tile say different things. Which of them is it that the signed root commits to? */
export async function judge(reader: TileReader, root: Buffer, different: Difference): Promise<Fault> {
  const { level, index } = different;
  const place = { level, index: index / 256n, width: tileWidth(level, index / 256n, reader.size) };
  const height = 8 * level;
  const from = index << BigInt(height);
  const range = { from, to: ((index + 1n) << BigInt(height)) - 1n, path: tilePath(place) };
  // The path of a perfect subtree is that of its first leaf, from the height of the subtree on.
  const proof = await reader.inclusion(from).catch(unlessTlog([]));
  const size = ((reader.size - 1n) >> BigInt(height)) + 1n;
  const isSigned = (leaf: Buffer): boolean => {
    try {
      checkInclusion({ index, size, leaf, proof: proof.slice(height), root });
      return true;
    } catch (error) {
      return unlessTlog(false)(error);
    }
  };
  if (isSigned(different.tile))
    return { ...range, code: level === 0 ? 'log.entry-changed' : 'log.rewritten' };
  if (isSigned(different.own)) return { ...range, code: 'log.tile-changed' };
  return { ...range, code: 'log.rewritten', from: 0n };
}

/** Our own errors say that something does not hold; all others are about the source. */
const unlessTlog =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    if (error instanceof TlogError) return value;
    throw error;
  };
