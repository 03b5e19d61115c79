import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';

export type FileState = 'waiting' | 'ready' | 'infected';

export interface FileRow {
  fileId: string;
  hash: string;
  type: string;
  size: bigint;
  name: string;
  width: number | null;
  height: number | null;
  keepsTraces: boolean;
  uploadedBy: string | null;
  heldBy: string | null;
  /** The kind of the item that holds it. */
  kind: string | null;
  state: FileState;
}

export interface NewFile {
  fileId: string;
  hash: string;
  type: string;
  size: number;
  name: string;
  width: number | null;
  height: number | null;
  keepsTraces: boolean;
  uploadedBy: string | null;
  heldBy: string | null;
  state: FileState;
}

export async function insertFile(tx: Transaction, file: NewFile): Promise<void> {
  await tx.db
    .insertInto('live.file')
    .values({
      place_id: tx.placeId,
      file_id: file.fileId,
      hash: file.hash,
      type: file.type,
      size: BigInt(file.size),
      name: file.name,
      width: file.width,
      height: file.height,
      keeps_traces: file.keepsTraces,
      uploaded_by: file.uploadedBy,
      held_by: file.heldBy,
      state: file.state,
    })
    .execute();
}

const select = (tx: Transaction) =>
  tx.db
    .selectFrom('live.file as file')
    .leftJoin('live.thread_item as item', (join) =>
      join.onRef('item.place_id', '=', 'file.place_id').onRef('item.item_id', '=', 'file.held_by'),
    )
    .select([
      'file.file_id as fileId',
      'file.hash',
      'file.type',
      'file.size',
      'file.name',
      'file.width',
      'file.height',
      'file.keeps_traces as keepsTraces',
      'file.uploaded_by as uploadedBy',
      'file.held_by as heldBy',
      'item.kind',
      'file.state',
    ])
    .where('file.place_id', '=', tx.placeId);

export async function fileById(tx: Transaction, fileId: string): Promise<FileRow | undefined> {
  return (await select(tx).where('file.file_id', '=', fileId).executeTakeFirst()) as FileRow | undefined;
}

/** From now on the item's permission opens the file; with null nobody's but the uploader's, until it is cleared away. */
export async function setHolder(tx: Transaction, fileId: string, itemId: string | null): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.file')
    .set({ held_by: itemId })
    .where('place_id', '=', tx.placeId)
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function setState(tx: Transaction, fileId: string, state: FileState): Promise<void> {
  await tx.db
    .updateTable('live.file')
    .set({ state })
    .where('place_id', '=', tx.placeId)
    .where('file_id', '=', fileId)
    .execute();
}

/** Says that a snapshot names these files; false, and nothing is said, where one of them is not ready. */
export async function nameInSnapshot(
  tx: Transaction,
  fileIds: readonly string[],
  snapshotHash: string,
): Promise<boolean> {
  const asked = [...new Set(fileIds)];
  if (asked.length === 0) return true;
  const ready = await select(tx)
    .where('file.file_id', 'in', asked)
    .where('file.state', '=', 'ready')
    .execute();
  if (ready.length < asked.length) return false;
  await tx.db
    .insertInto('public_record.file')
    .values(
      ready.map(({ hash, type, size, name }) => ({
        place_id: tx.placeId,
        hash,
        snapshot_hash: snapshotHash,
        type,
        size,
        name,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

export interface PublicFile {
  hash: string;
  type: string;
  size: bigint;
  name: string;
}

/** A file that a snapshot names which has not been withdrawn. */
export async function publicFile(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
): Promise<PublicFile | undefined> {
  return published
    .selectFrom('public_record.file as file')
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'file.place_id').onRef('snapshot.hash', '=', 'file.snapshot_hash'),
    )
    .select(['file.hash', 'file.type', 'file.size', 'file.name'])
    .where('file.place_id', '=', placeId)
    .where('file.hash', '=', hash)
    .where('snapshot.withdrawn_at', 'is', null)
    .orderBy('snapshot.published_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Files that no item holds, and that were there long enough for a form to have been sent. */
export async function dropUnheld(tx: Transaction, before: Date): Promise<void> {
  await tx.db
    .deleteFrom('live.file')
    .where('place_id', '=', tx.placeId)
    .where('held_by', 'is', null)
    .where('added_at', '<', before)
    .execute();
}

/** Of these bytes, those that a file of the place or of its public record is made of. */
export async function hashesInUse(tx: Transaction, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await tx.db
    .selectFrom('live.file')
    .select('hash')
    .where('place_id', '=', tx.placeId)
    .where('hash', 'in', hashes)
    .union((eb) =>
      eb
        .selectFrom('public_record.file as file')
        .innerJoin('public_record.snapshot as snapshot', (join) =>
          join
            .onRef('snapshot.place_id', '=', 'file.place_id')
            .onRef('snapshot.hash', '=', 'file.snapshot_hash'),
        )
        .select('file.hash')
        .where('file.place_id', '=', tx.placeId)
        .where('file.hash', 'in', hashes)
        .where('snapshot.withdrawn_at', 'is', null),
    )
    .execute();
  return new Set(rows.map((row) => row.hash));
}
