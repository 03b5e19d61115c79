import { type Kysely, sql } from 'kysely';
import type { DB } from '../db/tables.ts';

/**
 * What the files of one log are made from: so many rows from `first` on, counted in leaves or in tiles of a level. A row
 * that is missing leaves a hole, so that whoever checks is led to the very line.
 */
export interface LogRows {
  bodies(first: bigint, count: number): Promise<(string | undefined)[]>;
  leafHashes(first: bigint, count: number): Promise<(Buffer | undefined)[]>;
  tileRoots(level: number, first: bigint, count: number): Promise<(Buffer | undefined)[]>;
}

/** At most 256 rows a question, each by the primary key. */
export function rowsOf(db: Kysely<DB>, placeId: string): LogRows {
  const leaves = (first: bigint, count: number) =>
    db
      .selectFrom('public_record.log_leaf')
      .where('place_id', '=', placeId)
      .where('idx', '>=', first)
      .where('idx', '<', first + BigInt(count));
  return {
    async bodies(first, count) {
      const rows = await leaves(first, count).select(['idx', 'body']).execute();
      return inPlaces(
        rows,
        first,
        count,
        (row) => row.idx,
        (row) => row.body,
      );
    },
    async leafHashes(first, count) {
      const rows = await leaves(first, count).select(['idx', 'leaf_hash']).execute();
      return inPlaces(
        rows,
        first,
        count,
        (row) => row.idx,
        (row) => row.leaf_hash,
      );
    },
    async tileRoots(level, first, count) {
      const rows = await db
        .selectFrom('public_record.log_tile')
        .select(['n', 'root'])
        .where('place_id', '=', placeId)
        .where('level', '=', level)
        .where('n', '>=', first)
        .where('n', '<', first + BigInt(count))
        .execute();
      return inPlaces(
        rows,
        first,
        count,
        (row) => row.n,
        (row) => row.root,
      );
    },
  };
}

function inPlaces<Row, Value>(
  rows: readonly Row[],
  first: bigint,
  count: number,
  placeOf: (row: Row) => bigint,
  valueOf: (row: Row) => Value,
): (Value | undefined)[] {
  const places = Array.from<Value | undefined>({ length: count });
  for (const row of rows) places[Number(placeOf(row) - first)] = valueOf(row);
  return places;
}

export interface SignedCheckpoint {
  size: bigint;
  root: Buffer;
  /** The signed note. */
  note: string;
  at: Date;
}

const CHECKPOINT = ['size', 'root', 'note', 'at'] as const;

/** What was signed before the log ended and went on under another name is no checkpoint of the log as it is now. */
const isOfThisName = (placeId: string) =>
  sql<boolean>`starts_with(note, (select origin from public_record.log where place_id = ${placeId}) || chr(10))`;

/** The newest signed checkpoint of a log; of a size, where one is named. */
export async function signedCheckpoint(
  db: Kysely<DB>,
  placeId: string,
  size?: bigint,
): Promise<SignedCheckpoint | undefined> {
  const row = await db
    .selectFrom('public_record.log_checkpoint')
    .select(CHECKPOINT)
    .where('place_id', '=', placeId)
    .where('note', 'is not', null)
    .$if(size === undefined, (query) => query.where(isOfThisName(placeId)))
    .$if(size !== undefined, (query) => query.where('size', '=', size ?? 0n))
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.note == null ? undefined : { ...row, note: row.note };
}

/** The sizes of all checkpoints that are kept with their signature. */
export async function signedSizes(db: Kysely<DB>, placeId: string): Promise<bigint[]> {
  const rows = await db
    .selectFrom('public_record.log_checkpoint')
    .select('size')
    .where('place_id', '=', placeId)
    .where('note', 'is not', null)
    .where(isOfThisName(placeId))
    .orderBy('size')
    .execute();
  return rows.map((row) => row.size);
}

export interface LogState {
  placeId: string;
  origin: string;
  size: bigint;
  root: Buffer;
  signedSize: bigint;
  alarm: string | null;
}

const LOG = ['place_id as placeId', 'origin', 'size', 'root', 'signed_size as signedSize', 'alarm'] as const;

export async function logOf(db: Kysely<DB>, placeId: string): Promise<LogState | undefined> {
  return db.selectFrom('public_record.log').select(LOG).where('place_id', '=', placeId).executeTakeFirst();
}

/** Every log there is. */
export const allLogs = (db: Kysely<DB>): Promise<LogState[]> =>
  db.selectFrom('public_record.log').select(LOG).orderBy('origin').execute();

export interface LogLeaf {
  idx: bigint;
  body: string;
}

/** The leaf of an entry that stands in the log already. */
export async function leafOfEntry(
  db: Kysely<DB>,
  placeId: string,
  entryId: string,
): Promise<LogLeaf | undefined> {
  return db
    .selectFrom('public_record.log_leaf')
    .select(['idx', 'body'])
    .where('place_id', '=', placeId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
}

export async function leafAt(db: Kysely<DB>, placeId: string, idx: bigint): Promise<LogLeaf | undefined> {
  return db
    .selectFrom('public_record.log_leaf')
    .select(['idx', 'body'])
    .where('place_id', '=', placeId)
    .where('idx', '=', idx)
    .executeTakeFirst();
}

/** The leaves that came last, the newest first. */
export async function newestLeaves(db: Kysely<DB>, placeId: string, count: number): Promise<LogLeaf[]> {
  return db
    .selectFrom('public_record.log_leaf')
    .select(['idx', 'body'])
    .where('place_id', '=', placeId)
    .orderBy('idx', 'desc')
    .limit(count)
    .execute();
}
