import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { ClientBase } from 'pg';
import { plannedOnce } from '../db/planned-once.ts';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Localized } from '../i18n/localized.ts';

/** The channel on which every program hears that something public of a place changed. */
const CHANNEL = 'groundwork_published';

/** Until the end of the transaction nobody else publishes or takes back anything of the place. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`publication ${tx.placeId}`}, 0))`.execute(tx.db);
}

/** Those of these addresses that were published before, with the reason where one was withdrawn. */
export async function snapshotStates(
  tx: Transaction,
  hashes: readonly string[],
): Promise<Map<string, { withdrawnReason: string | null }>> {
  const rows = await tx.db
    .selectFrom('public_record.snapshot')
    .select(['hash', 'withdrawn_reason as withdrawnReason'])
    .where('place_id', '=', tx.placeId)
    .where('hash', 'in', hashes)
    .execute();
  return new Map(rows.map(({ hash, withdrawnReason }) => [hash, { withdrawnReason }]));
}

export interface CurrentKey {
  kind: string;
  key: string;
}

export async function currentHash(tx: Transaction, kind: string, key: string): Promise<string | undefined> {
  return (await currentHashes(tx, [{ kind, key }])).get(`${kind} ${key}`);
}

/** What is current under these keys and not withdrawn, by `KIND KEY`. */
export async function currentHashes(
  tx: Transaction,
  keys: readonly CurrentKey[],
): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('public_record.current as current')
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'current.place_id').onRef('snapshot.hash', '=', 'current.hash'),
    )
    .select(['current.kind', 'current.key', 'current.hash'])
    .where('current.place_id', '=', tx.placeId)
    .where(
      sql<boolean>`(current.kind, current.key) in (select * from unnest(${keys.map((each) => each.kind)}::text[],
        ${keys.map((each) => each.key)}::text[]))`,
    )
    .where('snapshot.withdrawn_at', 'is', null)
    .execute();
  return new Map(rows.map(({ kind, key, hash }) => [`${kind} ${key}`, hash]));
}

/** Every current key of a kind with its address, in the transaction's place. */
export async function currentKeys(tx: Transaction, kind: string) {
  return tx.db
    .selectFrom('public_record.current as current')
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'current.place_id').onRef('snapshot.hash', '=', 'current.hash'),
    )
    .select([
      'current.key',
      'current.hash',
      'snapshot.published_at',
      'snapshot.withdrawn_at',
      'snapshot.withdrawn_reason',
    ])
    .where('current.place_id', '=', tx.placeId)
    .where('current.kind', '=', kind)
    .orderBy('current.key')
    .execute();
}

export interface NewSnapshot extends CurrentKey {
  hash: string;
  format: number;
  bytes: Buffer;
  entryId: string;
  entryHash: string;
}

export async function insertSnapshots(
  tx: Transaction,
  snapshots: readonly NewSnapshot[],
  at: Date,
): Promise<void> {
  if (snapshots.length === 0) return;
  await tx.db
    .insertInto('public_record.snapshot')
    .values(
      snapshots.map(({ entryId, entryHash, ...snapshot }) => ({
        ...snapshot,
        place_id: tx.placeId,
        entry_id: entryId,
        entry_hash: entryHash,
        published_at: at,
      })),
    )
    .execute();
}

export async function pointTo(
  tx: Transaction,
  pointers: readonly (CurrentKey & { hash: string })[],
  since: Date,
): Promise<void> {
  await tx.db
    .insertInto('public_record.current')
    .values(pointers.map(({ kind, key, hash }) => ({ place_id: tx.placeId, kind, key, hash, since })))
    .onConflict((conflict) =>
      conflict
        .columns(['place_id', 'kind', 'key'])
        .doUpdateSet((eb) => ({ hash: eb.ref('excluded.hash'), since: eb.ref('excluded.since') })),
    )
    .execute();
}

/** Empties all snapshots of a kind and key that still have bytes; gives their addresses. */
export async function emptySnapshots(
  tx: Transaction,
  what: { kind: string; key: string; reason: string },
  at: Date,
): Promise<string[]> {
  const rows = await tx.db
    .updateTable('public_record.snapshot')
    .set({ bytes: null, withdrawn_at: at, withdrawn_reason: what.reason })
    .where('place_id', '=', tx.placeId)
    .where('kind', '=', what.kind)
    .where('key', '=', what.key)
    .where('withdrawn_at', 'is', null)
    .returning('hash')
    .execute();
  const gone = rows.map((row) => row.hash);
  if (gone.length === 0) return gone;
  await tx.db
    .deleteFrom('public_record.snapshot_part')
    .where('place_id', '=', tx.placeId)
    .where('snapshot_hash', 'in', gone)
    .execute();
  return gone;
}

/** From now on the connection hears of every place whose public record changes: the payload is its id. */
export async function listen(client: ClientBase): Promise<void> {
  await client.query(`listen ${CHANNEL}`);
}

/** Fails when the connection is one no more. */
export async function stillListens(client: ClientBase): Promise<void> {
  await client.query('select 1');
}

/** Told to every program when, and only when, the transaction commits. */
export async function announce(tx: Transaction): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${tx.placeId})`.execute(tx.db);
}

export interface PublicPlace {
  placeId: string;
  code: string;
  name: string;
  currency: string;
  isExample: boolean;
  /** The name in other languages. */
  names: Localized;
  /** The colour its pages are made from, `#rrggbb`. */
  accent: string | null;
  /** The file of its coat of arms. */
  crest: string | null;
  /** Of the newest count that is published. */
  population: bigint | null;
  /** The day from which the place is no more, and the municipality that goes on in its stead. */
  closedFrom: string | null;
  successorCode: string | null;
}

const PUBLIC_PLACE = [
  'place_id as placeId',
  'code',
  'name',
  'currency',
  'is_example as isExample',
  'names',
  'accent',
  'crest',
  'population',
  'closed_from as closedFrom',
  'successor_code as successorCode',
] as const;

export async function publicPlace(published: Kysely<DB>, code: string): Promise<PublicPlace | undefined> {
  const row = await published
    .selectFrom('public_record.place')
    .modifyFront(plannedOnce)
    .select(PUBLIC_PLACE)
    .where('code', '=', code)
    .executeTakeFirst();
  return row && { ...row, names: row.names as Localized };
}

/** The code that took the place of one that was given up: old addresses and printed links go on working. */
export async function newCodeOf(published: Kysely<DB>, code: string): Promise<string | undefined> {
  const row = await published
    .selectFrom('public_record.place')
    .select('code')
    .where('former_codes', '@>', JSON.stringify([code]))
    .executeTakeFirst();
  return row?.code;
}

/** Those of these places that are public. */
export async function publicAmong(published: Kysely<DB>, placeIds: readonly string[]): Promise<Set<string>> {
  if (placeIds.length === 0) return new Set();
  const rows = await published
    .selectFrom('public_record.place')
    .select('place_id')
    .where('place_id', 'in', placeIds)
    .execute();
  return new Set(rows.map((row) => row.place_id));
}

export interface PublicSnapshot {
  key: string;
  hash: string;
  format: number;
  bytes: Buffer | null;
  publishedAt: Date;
  entryHash: string;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
}

/** The current snapshot of a kind and key, or what remains of it after a withdrawal. */
export async function currentSnapshot(
  published: Kysely<DB>,
  placeId: string,
  kind: string,
  key: string,
): Promise<PublicSnapshot | undefined> {
  return published
    .selectFrom('public_record.current as current')
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'current.place_id').onRef('snapshot.hash', '=', 'current.hash'),
    )
    .modifyFront(plannedOnce)
    .select([
      'current.key',
      'snapshot.hash',
      'snapshot.format',
      'snapshot.bytes',
      'snapshot.published_at as publishedAt',
      'snapshot.entry_hash as entryHash',
      'snapshot.withdrawn_at as withdrawnAt',
      'snapshot.withdrawn_reason as withdrawnReason',
    ])
    .where('current.place_id', '=', placeId)
    .where('current.kind', '=', kind)
    .where('current.key', '=', key)
    .executeTakeFirst();
}

/** Whether anything stands published under a kind and key: for a link to it, without its bytes. */
export async function standsPublished(
  published: Kysely<DB>,
  placeId: string,
  kind: string,
  key: string,
): Promise<boolean> {
  const row = await published
    .selectFrom('public_record.current as current')
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'current.place_id').onRef('snapshot.hash', '=', 'current.hash'),
    )
    .select('snapshot.hash')
    .where('current.place_id', '=', placeId)
    .where('current.kind', '=', kind)
    .where('current.key', '=', key)
    .where('snapshot.withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** All current snapshots of a kind in a place, newest key first. */
export async function currentSnapshots(
  published: Kysely<DB>,
  placeId: string,
  kind: string,
): Promise<PublicSnapshot[]> {
  return published
    .selectFrom('public_record.current as current')
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'current.place_id').onRef('snapshot.hash', '=', 'current.hash'),
    )
    .select([
      'current.key',
      'snapshot.hash',
      'snapshot.format',
      'snapshot.bytes',
      'snapshot.published_at as publishedAt',
      'snapshot.entry_hash as entryHash',
      'snapshot.withdrawn_at as withdrawnAt',
      'snapshot.withdrawn_reason as withdrawnReason',
    ])
    .where('current.place_id', '=', placeId)
    .where('current.kind', '=', kind)
    .orderBy('current.key', 'desc')
    .execute();
}

/** All that was published under a kind and not taken back, oldest first: what residents could read, and since when. */
export async function publishedHistory(
  published: Kysely<DB>,
  placeId: string,
  kind: string,
): Promise<Pick<PublicSnapshot, 'key' | 'hash' | 'bytes' | 'publishedAt'>[]> {
  return published
    .selectFrom('public_record.snapshot')
    .select(['key', 'hash', 'bytes', 'published_at as publishedAt'])
    .where('place_id', '=', placeId)
    .where('kind', '=', kind)
    .where('bytes', 'is not', null)
    .orderBy('published_at')
    .execute();
}

/** Everything a place ever published, newest first, with what remains of what was taken back. */
export async function listSnapshots(
  published: Kysely<DB>,
  placeId: string,
  page: { limit: number; offset: number },
) {
  const all = published
    .selectFrom('public_record.snapshot as snapshot')
    .where('snapshot.place_id', '=', placeId);
  const { total } = await all.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  const rows = await all
    .leftJoin('public_record.current as current', (join) =>
      join.onRef('current.place_id', '=', 'snapshot.place_id').onRef('current.hash', '=', 'snapshot.hash'),
    )
    .select([
      'snapshot.kind',
      'snapshot.key',
      'snapshot.hash',
      'snapshot.format',
      'snapshot.published_at as publishedAt',
      'snapshot.withdrawn_at as withdrawnAt',
      'snapshot.withdrawn_reason as withdrawnReason',
      sql<boolean>`current.hash is not null and snapshot.withdrawn_at is null`.as('isCurrent'),
    ])
    .orderBy('snapshot.published_at', 'desc')
    .orderBy('snapshot.hash')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { rows, total };
}

/** What was published under a hash, and the entry of the record that says so. Stays when the bytes are withdrawn. */
export async function snapshotFacts(published: Kysely<DB>, placeId: string, hash: string) {
  return published
    .selectFrom('public_record.snapshot')
    .select([
      'kind',
      'key',
      'hash',
      'entry_id as entryId',
      'published_at as publishedAt',
      'withdrawn_at as withdrawnAt',
      'withdrawn_reason as withdrawnReason',
    ])
    .where('place_id', '=', placeId)
    .where('hash', '=', hash)
    .executeTakeFirst();
}

/** The bytes of a published document, or of a part that one lists. */
export async function snapshotByHash(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
): Promise<Buffer | undefined> {
  const whole = await published
    .selectFrom('public_record.snapshot')
    .select('bytes')
    .where('place_id', '=', placeId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (whole?.bytes) return whole.bytes;
  const part = await published
    .selectFrom('public_record.snapshot_part')
    .select('bytes')
    .where('place_id', '=', placeId)
    .where('hash', '=', hash)
    .limit(1)
    .executeTakeFirst();
  return part?.bytes;
}
