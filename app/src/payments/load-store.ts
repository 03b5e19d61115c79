import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { NewFile } from '../platform/read-files/keep-files.ts';
import { COLUMN_OF } from './fields.ts';

/** Imports into one place, what is taken back, screened, answered and published there, take turns. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payments ${tx.placeId}`}, 0))`.execute(tx.db);
}

/**
 * A screening computes in one go while its transaction is open. A database that gives up a silent program after half a
 * minute is told to wait, in this transaction alone: a million payments take longer.
 */
export async function waitForComputing(tx: Transaction): Promise<void> {
  await sql`select set_config('idle_in_transaction_session_timeout', '15min', true)`.execute(tx.db);
}

export async function insertMapping(
  tx: Transaction,
  mapping: { mappingId: string; sha256: string; title: string; document: string },
): Promise<string> {
  await tx.db
    .insertInto('live.payment_mapping')
    .values({
      place_id: tx.placeId,
      mapping_id: mapping.mappingId,
      sha256: mapping.sha256,
      title: mapping.title,
      document: sql`${mapping.document}::jsonb`,
    })
    .onConflict((conflict) => conflict.columns(['place_id', 'sha256']).doNothing())
    .execute();
  const row = await tx.db
    .selectFrom('live.payment_mapping')
    .select('mapping_id')
    .where('place_id', '=', tx.placeId)
    .where('sha256', '=', mapping.sha256)
    .executeTakeFirstOrThrow();
  return row.mapping_id;
}

/** The mappings that were used here, the one of the newest load first. */
export async function mappingsOf(tx: Transaction) {
  return tx.db
    .selectFrom('live.payment_mapping as mapping')
    .leftJoin('live.payment_load as load', (join) =>
      join
        .onRef('load.place_id', '=', 'mapping.place_id')
        .onRef('load.mapping_id', '=', 'mapping.mapping_id'),
    )
    .select((eb) => [
      'mapping.mapping_id as mappingId',
      'mapping.title',
      eb.fn.max('load.load_no').as('last'),
    ])
    .where('mapping.place_id', '=', tx.placeId)
    .groupBy(['mapping.mapping_id', 'mapping.title'])
    .orderBy('last', (order) => order.desc().nullsLast())
    .execute();
}

export async function mappingById(tx: Transaction, mappingId: string): Promise<unknown> {
  const row = await tx.db
    .selectFrom('live.payment_mapping')
    .select('document')
    .where('place_id', '=', tx.placeId)
    .where('mapping_id', '=', mappingId)
    .executeTakeFirst();
  return row?.document;
}

export async function insertFiles(tx: Transaction, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return;
  await tx.db
    .insertInto('live.payment_file')
    .values(
      files.map(({ fileId, name, bytes, sha256 }) => ({
        place_id: tx.placeId,
        file_id: fileId,
        name,
        bytes: BigInt(bytes),
        sha256,
      })),
    )
    .execute();
}

export async function filesByHash(tx: Transaction, hashes: readonly string[]) {
  return tx.db
    .selectFrom('live.payment_file')
    .select(['file_id as fileId', 'sha256'])
    .where('place_id', '=', tx.placeId)
    .where('sha256', 'in', hashes)
    .execute();
}

export async function filesOf(tx: Transaction) {
  return tx.db
    .selectFrom('live.payment_file')
    .select(['file_id as fileId', 'name'])
    .where('place_id', '=', tx.placeId)
    .execute();
}

const STANDS = sql<boolean>`not exists (select from live.payment_load_taken_back as back
  where back.place_id = load.place_id and back.load_id = load.load_id)`;

export interface StandingLoad {
  loadId: string;
  loadNo: number;
  fileId: string;
  file: string;
  sha256: string;
  bytes: bigint;
  loadedAt: Date;
  payments: number;
  total: bigint;
  firstDay: string | null;
  lastDay: string | null;
  unknownDays: number;
  columns: unknown;
}

/** The loads that were not taken back, in the order in which they came. */
export async function standingLoads(tx: Transaction): Promise<StandingLoad[]> {
  return tx.db
    .selectFrom('live.payment_load as load')
    .innerJoin('live.payment_file as file', (join) =>
      join.onRef('file.place_id', '=', 'load.place_id').onRef('file.file_id', '=', 'load.file_id'),
    )
    .select([
      'load.load_id as loadId',
      'load.load_no as loadNo',
      'file.file_id as fileId',
      'load.file_name as file',
      'file.sha256',
      'file.bytes',
      'load.loaded_at as loadedAt',
      'load.payments',
      'load.total',
      'load.first_day as firstDay',
      'load.last_day as lastDay',
      'load.unknown_days as unknownDays',
      'load.columns',
    ])
    .where('load.place_id', '=', tx.placeId)
    .where(STANDS)
    .orderBy('load.load_no')
    .execute();
}

/** What the mappings of the loads that stand say of the budget, in the order in which they came. */
export async function budgetsOfLoads(tx: Transaction): Promise<{ loadId: string; budget: unknown }[]> {
  return tx.db
    .selectFrom('live.payment_load as load')
    .innerJoin('live.payment_mapping as mapping', (join) =>
      join
        .onRef('mapping.place_id', '=', 'load.place_id')
        .onRef('mapping.mapping_id', '=', 'load.mapping_id'),
    )
    .select(['load.load_id as loadId', sql<unknown>`mapping.document -> 'budget'`.as('budget')])
    .where('load.place_id', '=', tx.placeId)
    .where(STANDS)
    .orderBy('load.load_no')
    .execute();
}

export async function lastLoadNo(tx: Transaction): Promise<number> {
  const row = await tx.db
    .selectFrom('live.payment_load')
    .select((eb) => eb.fn.max('load_no').as('last'))
    .where('place_id', '=', tx.placeId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

export interface NewLoad {
  loadId: string;
  loadNo: number;
  fileId: string;
  fileName: string;
  mappingId: string;
  personId: string;
  payments: number;
  total: bigint;
  firstDay: string | null;
  lastDay: string | null;
  unknownDays: number;
  leftOut: unknown;
  columns: unknown;
  reason: string | null;
}

export async function insertLoads(tx: Transaction, loads: readonly NewLoad[], at: Date): Promise<void> {
  await tx.db
    .insertInto('live.payment_load')
    .values(
      loads.map((load) => ({
        place_id: tx.placeId,
        load_id: load.loadId,
        load_no: load.loadNo,
        file_id: load.fileId,
        file_name: load.fileName,
        mapping_id: load.mappingId,
        person_id: load.personId,
        loaded_at: at,
        payments: load.payments,
        total: load.total,
        first_day: load.firstDay,
        last_day: load.lastDay,
        unknown_days: load.unknownDays,
        left_out: sql`${JSON.stringify(load.leftOut)}::jsonb`,
        columns: sql`${JSON.stringify(load.columns)}::jsonb`,
        reason: load.reason,
      })),
    )
    .execute();
}

export async function insertSupplierNames(
  tx: Transaction,
  names: readonly { name: string; folded: string }[],
): Promise<void> {
  if (names.length === 0) return;
  await sql`
    insert into live.payment_supplier_name (place_id, name, folded)
    select ${tx.placeId}, * from unnest(${names.map((each) => each.name)}::text[], ${names.map((each) => each.folded)}::text[])
    on conflict do nothing
  `.execute(tx.db);
}

/** Rows of these loads that stand in those as well, each as often as both have it, as the screen of double loads counts them. */
export async function rowsInCommon(
  tx: Transaction,
  news: readonly string[],
  olds: readonly string[],
): Promise<{ newId: string; oldId: string; rows: number }[]> {
  if (news.length === 0 || olds.length === 0) return [];
  const like = sql`hash_record_extended(row(day, minute, amount, ${sql.join(Object.values(COLUMN_OF).map((each) => sql.ref(each)))}), 0)`;
  const rows = (loads: readonly string[]) => sql`
    select load_id, ${like} as alike, count(*) as n from live.payment
    where place_id = ${tx.placeId} and load_id = any(${[...loads]}::uuid[]) group by 1, 2`;
  const { rows: found } = await sql<{ newId: string; oldId: string; rows: number }>`
    with fresh as (${rows(news)}), held as (${rows(olds)})
    select fresh.load_id as "newId", held.load_id as "oldId", sum(least(fresh.n, held.n))::integer as rows
    from fresh join held using (alike) where fresh.load_id <> held.load_id group by 1, 2 order by 3 desc
  `.execute(tx.db);
  return found;
}

export interface LoadFacts {
  loadNo: number;
  file: string;
  fileId: string;
  payments: number;
  takenBackAt: Date | null;
}

export async function loadById(tx: Transaction, loadId: string): Promise<LoadFacts | undefined> {
  return tx.db
    .selectFrom('live.payment_load as load')
    .leftJoin('live.payment_load_taken_back as back', (join) =>
      join.onRef('back.place_id', '=', 'load.place_id').onRef('back.load_id', '=', 'load.load_id'),
    )
    .select([
      'load.load_no as loadNo',
      'load.file_name as file',
      'load.file_id as fileId',
      'load.payments',
      'back.at as takenBackAt',
    ])
    .where('load.place_id', '=', tx.placeId)
    .where('load.load_id', '=', loadId)
    .executeTakeFirst();
}

export async function insertTakenBack(
  tx: Transaction,
  { loadId, personId, reason }: { loadId: string; personId: string; reason: string },
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.payment_load_taken_back')
    .values({ place_id: tx.placeId, load_id: loadId, person_id: personId, at, reason })
    .execute();
}
