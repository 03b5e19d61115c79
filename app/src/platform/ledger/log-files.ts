import { bundled, type TileAddress, type TileSource, tileWidth } from '@groundwork-gov/tlog';
import type { LogRows } from './log-store.ts';
import { parseTilePath } from './tile-address.ts';

/** Stands for a hash that is not there; nothing hashes to it. */
const MISSING = Buffer.alloc(32);

/**
 * The files of a log, made from its rows: there is nothing beside the rows that could differ from them. Null for a
 * file that a log of this size does not have.
 */
export async function tileBytes(
  rows: LogRows,
  { level, index, width }: TileAddress,
  size: bigint,
): Promise<Buffer | null> {
  if (width > tileWidth(level, index, size)) return null;
  const first = index * 256n;
  if (level === 'entries') {
    const bodies = await rows.bodies(first, width);
    return Buffer.concat(bodies.map((body) => bundled(Buffer.from(body ?? ''))));
  }
  const hashes =
    level === 0 ? await rows.leafHashes(first, width) : await rows.tileRoots(level - 1, first, width);
  return Buffer.concat(hashes.map((hash) => hash ?? MISSING));
}

/** The rows of a log as the files that `libs/tlog` reads. */
export const filesOf = (rows: LogRows, size: bigint): TileSource => ({
  async read(path) {
    const address = parseTilePath(path);
    return address ? tileBytes(rows, address, size) : null;
  },
});
