import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../db/tables.ts';
import type { LogState } from './log-store.ts';

/** Any number will do, as long as it is the same in every process. */
const LOCK = 7_162_064;

/** Whether this connection is the one sequencer from now on, until `letGo` or its end. */
export async function takeTurn(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
  return rows[0]?.taken ?? false;
}

export async function letGo(client: pg.PoolClient): Promise<void> {
  await client.query('select pg_advisory_unlock($1)', [LOCK]);
}

export interface PendingEntry {
  placeId: string;
  entryId: string;
  act: string;
  body: string;
  salt: Buffer | null;
  leafHash: Buffer;
  at: Date;
  /** Among the entries of its act. */
  position: number;
}

/** Takes the oldest public entries out of those that wait, in their order. */
export const takePublic = (db: Kysely<DB>, most: number): Promise<PendingEntry[]> =>
  take(
    db,
    sql<boolean>`(place_id, entry_id) in
      (select place_id, entry_id from ledger.pending where not confidential order by at, position, entry_id limit ${most})`,
  );

/** Takes every confidential entry that is older than this. */
export const takeConfidential = (db: Kysely<DB>, before: Date): Promise<PendingEntry[]> =>
  take(db, sql<boolean>`confidential and at < ${before}`);

async function take(db: Kysely<DB>, which: ReturnType<typeof sql<boolean>>): Promise<PendingEntry[]> {
  const rows = await db
    .deleteFrom('ledger.pending')
    .where(which)
    .returning([
      'place_id as placeId',
      'entry_id as entryId',
      'act',
      'body',
      'salt',
      'leaf_hash as leafHash',
      'at',
      'position',
    ])
    .execute();
  return rows.toSorted(
    (one, other) =>
      +one.at - +other.at || one.position - other.position || (one.entryId < other.entryId ? -1 : 1),
  );
}

/** How each of these places is called in its log. */
export async function codesOf(db: Kysely<DB>, placeIds: readonly string[]) {
  if (placeIds.length === 0) return [];
  return db
    .selectFrom('live.place')
    .select(['place_id as placeId', 'kind', 'code'])
    .where('place_id', 'in', placeIds)
    .execute();
}

const LOG = ['place_id as placeId', 'origin', 'size', 'root', 'signed_size as signedSize', 'alarm'] as const;

/** The logs of these places, as nobody else can change them now; those that have none yet get an empty one. */
export async function openLogs(
  db: Kysely<DB>,
  logs: readonly { placeId: string; origin: string; root: Buffer }[],
): Promise<LogState[]> {
  if (logs.length === 0) return [];
  await db
    .insertInto('public_record.log')
    .values(logs.map(({ placeId, origin, root }) => ({ place_id: placeId, origin, root })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('public_record.log')
    .select(LOG)
    .where(
      'place_id',
      'in',
      logs.map((log) => log.placeId),
    )
    .forUpdate()
    .execute();
}

export interface NewLeaf {
  placeId: string;
  idx: bigint;
  entryId: string | null;
  body: string;
  leafHash: Buffer;
}

/** What a round adds to the logs; each list in one statement, however many logs it is about. */
export async function appendLeaves(db: Kysely<DB>, leaves: readonly NewLeaf[]): Promise<void> {
  if (leaves.length === 0) return;
  await sql`insert into public_record.log_leaf (place_id, idx, entry_id, body, leaf_hash)
    select * from unnest(${leaves.map((leaf) => leaf.placeId)}::uuid[], ${leaves.map((leaf) => leaf.idx)}::bigint[],
      ${leaves.map((leaf) => leaf.entryId)}::uuid[], ${leaves.map((leaf) => leaf.body)}::text[],
      ${leaves.map((leaf) => leaf.leafHash)}::bytea[])`.execute(db);
}

export async function appendTiles(
  db: Kysely<DB>,
  tiles: readonly { placeId: string; level: number; index: bigint; root: Buffer }[],
): Promise<void> {
  if (tiles.length === 0) return;
  await sql`insert into public_record.log_tile (place_id, level, n, root)
    select * from unnest(${tiles.map((tile) => tile.placeId)}::uuid[], ${tiles.map((tile) => tile.level)}::smallint[],
      ${tiles.map((tile) => tile.index)}::bigint[], ${tiles.map((tile) => tile.root)}::bytea[])`.execute(db);
}

/** The new size and root of each log, and the checkpoint that waits for its signature. */
export async function moveOn(
  db: Kysely<DB>,
  logs: readonly { placeId: string; size: bigint; root: Buffer }[],
): Promise<void> {
  if (logs.length === 0) return;
  await sql`with moved as (
      select * from unnest(${logs.map((log) => log.placeId)}::uuid[], ${logs.map((log) => log.size)}::bigint[],
        ${logs.map((log) => log.root)}::bytea[]) as moved (place_id, size, root)),
    checkpoints as (insert into public_record.log_checkpoint (place_id, size, root) select * from moved)
    update public_record.log set size = moved.size, root = moved.root from moved where log.place_id = moved.place_id`.execute(
    db,
  );
}

export async function keepSealed(
  db: Kysely<DB>,
  sealed: readonly (Omit<PendingEntry, 'position'> & { batch: bigint; position: number })[],
): Promise<void> {
  if (sealed.length === 0) return;
  await db
    .insertInto('ledger.sealed')
    .values(
      sealed.map((entry) => ({
        place_id: entry.placeId,
        entry_id: entry.entryId,
        batch_idx: entry.batch,
        position: entry.position,
        act: entry.act,
        body: entry.body,
        salt: entry.salt ?? Buffer.alloc(0),
        leaf_hash: entry.leafHash,
        at: entry.at,
      })),
    )
    .execute();
}

/** Logs that grew since they were last signed, and in which nothing is wrong. */
export const unsignedLogs = (db: Kysely<DB>): Promise<LogState[]> =>
  db
    .selectFrom('public_record.log')
    .select(LOG)
    .whereRef('size', '>', 'signed_size')
    .where('alarm', 'is', null)
    .execute();

export async function keepSigned(
  db: Kysely<DB>,
  signed: readonly { placeId: string; size: bigint; note: string }[],
): Promise<void> {
  if (signed.length === 0) return;
  await sql`with signed as (
      select * from unnest(${signed.map((each) => each.placeId)}::uuid[], ${signed.map((each) => each.size)}::bigint[],
        ${signed.map((each) => each.note)}::text[]) as signed (place_id, size, note)),
    noted as (update public_record.log_checkpoint as checkpoint set note = signed.note from signed
      where checkpoint.place_id = signed.place_id and checkpoint.size = signed.size and checkpoint.note is null)
    update public_record.log set signed_size = signed.size from signed where log.place_id = signed.place_id`.execute(
    db,
  );
}

/** Stops the signing of a log, for everybody to see. */
export async function raiseAlarm(db: Kysely<DB>, placeId: string, alarm: string): Promise<void> {
  await db.updateTable('public_record.log').set({ alarm }).where('place_id', '=', placeId).execute();
}

/** Logs of municipalities whose newest signed size the programme's log does not name yet, and was last told before. */
export async function unanchored(db: Kysely<DB>, programmeId: string, before: Date) {
  return db
    .selectFrom('public_record.log as log')
    .innerJoin('public_record.log_checkpoint as checkpoint', (join) =>
      join.onRef('checkpoint.place_id', '=', 'log.place_id').onRef('checkpoint.size', '=', 'log.signed_size'),
    )
    .select(['log.place_id as placeId', 'log.origin', 'checkpoint.size', 'checkpoint.root'])
    .where('log.place_id', '!=', programmeId)
    .whereRef('log.signed_size', '>', 'log.anchored_size')
    .where((is) => is.or([is('log.anchored_at', 'is', null), is('log.anchored_at', '<', before)]))
    .orderBy('log.origin')
    .execute();
}

export async function keepAnchored(
  db: Kysely<DB>,
  anchored: readonly { placeId: string; size: bigint }[],
  at: Date,
): Promise<void> {
  if (anchored.length === 0) return;
  await sql`update public_record.log set anchored_size = anchored.size, anchored_at = ${at}
    from unnest(${anchored.map((each) => each.placeId)}::uuid[], ${anchored.map((each) => each.size)}::bigint[])
      as anchored (place_id, size)
    where log.place_id = anchored.place_id`.execute(db);
}
