import { formatReceipt, TileReader } from '@groundwork-gov/tlog';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import { filesOf } from './log-files.ts';
import { rowsOf, signedCheckpoint } from './log-store.ts';

/**
 * The receipt of an entry (C2SP tlog-proof): what it takes to check, without asking us, that the entry stands at this
 * index of the log. Undefined while no signed checkpoint reaches so far.
 */
export async function receiptOf(
  published: Kysely<DB>,
  placeId: string,
  index: bigint,
): Promise<string | undefined> {
  const checkpoint = await signedCheckpoint(published, placeId);
  if (!checkpoint || index >= checkpoint.size) return undefined;
  const tiles = new TileReader(filesOf(rowsOf(published, placeId), checkpoint.size), checkpoint.size);
  const proof = await tiles.inclusion(index);
  return formatReceipt({ extra: null, index, proof, checkpoint: checkpoint.note });
}
