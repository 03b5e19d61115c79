import { formatReceipt, TileReader } from '@groundwork-gov/tlog';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import { filesOf } from './log-files.ts';
import { rowsOf, signedCheckpoint } from './log-store.ts';
import { cosigned, shownCheckpoint } from './shown-checkpoint.ts';

/**
 * The receipt of an entry (C2SP tlog-proof): what it takes to check, without asking us, that the entry stands at this
 * index of the log, with the signatures of its witnesses. Undefined while no signed checkpoint reaches so far.
 */
export async function receiptOf(
  published: Kysely<DB>,
  placeId: string,
  index: bigint,
): Promise<string | undefined> {
  const checkpoint = await checkpointOver(published, placeId, index);
  if (!checkpoint) return undefined;
  const tiles = new TileReader(filesOf(rowsOf(published, placeId), checkpoint.size), checkpoint.size);
  const proof = await tiles.inclusion(index);
  return formatReceipt({ extra: null, index, proof, checkpoint: checkpoint.note });
}

/** The checkpoint that everybody is shown, or, for what is newer than that, the newest of all. */
async function checkpointOver(published: Kysely<DB>, placeId: string, index: bigint) {
  const shown = await shownCheckpoint(published, placeId);
  if (shown && index < shown.size) return shown;
  const newest = await signedCheckpoint(published, placeId);
  return newest && index < newest.size ? cosigned(published, placeId, newest) : undefined;
}
