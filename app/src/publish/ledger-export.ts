import type { Level } from '@groundwork-gov/tlog';
import { publishCheckpoint, publishFiles, TILE_WIDTH, tilePath, tileWidth } from '@groundwork-gov/tlog';
import type { House } from '../platform/house.ts';
import { tileBytes } from '../platform/ledger/log-files.ts';
import { rowsOf, signedCheckpoint } from '../platform/ledger/log-store.ts';
import { cosigned } from '../platform/ledger/shown-checkpoint.ts';

/**
 * Writes a log as the folder of static files that it is to the outside (C2SP tlog-tiles), up to its newest signed
 * checkpoint. Files that are there already must be the same; the checkpoint is written last. Answers its size, or
 * undefined where nothing is signed yet.
 */
export async function exportLog(house: House, placeId: string, folder: string): Promise<bigint | undefined> {
  const { published } = house.connections;
  const newest = await signedCheckpoint(published, placeId);
  if (!newest) return undefined;
  const rows = rowsOf(published, placeId);
  for (const level of levelsOf(newest.size)) {
    for (let index = 0n; ; index += 1n) {
      const width = tileWidth(level, index, newest.size);
      if (width === 0) break;
      const bytes = await tileBytes(rows, { level, index, width }, newest.size);
      if (bytes) await publishFiles(folder, [{ path: tilePath({ level, index, width }), bytes }]);
    }
  }
  await publishCheckpoint(folder, (await cosigned(published, placeId, newest)).note);
  return newest.size;
}

/** The entries, and each level of hashes that a tree of this size has. */
function levelsOf(size: bigint): Level[] {
  const levels: Level[] = ['entries'];
  for (let there = size, level = 0; there > 0n; there /= BigInt(TILE_WIDTH), level += 1) levels.push(level);
  return levels;
}
