import type { Within } from '@groundwork-gov/fiscal';
import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { NewFile } from '../platform/read-files/keep-files.ts';
import type { Phase, Side } from './phases.ts';
import type { BudgetRow } from './store.ts';

export async function insertMapping(
  tx: Transaction,
  mapping: { mappingId: string; sha256: string; document: string },
): Promise<string> {
  await tx.db
    .insertInto('live.budget_mapping')
    .values({
      place_id: tx.placeId,
      mapping_id: mapping.mappingId,
      sha256: mapping.sha256,
      document: sql`${mapping.document}::jsonb`,
    })
    .onConflict((conflict) => conflict.columns(['place_id', 'sha256']).doNothing())
    .execute();
  const row = await tx.db
    .selectFrom('live.budget_mapping')
    .select('mapping_id')
    .where('place_id', '=', tx.placeId)
    .where('sha256', '=', mapping.sha256)
    .executeTakeFirstOrThrow();
  return row.mapping_id;
}

export async function filesByHash(tx: Transaction, hashes: readonly string[]) {
  return tx.db
    .selectFrom('live.budget_file')
    .select(['file_id as fileId', 'name', 'sha256'])
    .where('place_id', '=', tx.placeId)
    .where('sha256', 'in', hashes)
    .execute();
}

export async function insertFiles(tx: Transaction, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return;
  await tx.db
    .insertInto('live.budget_file')
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

export interface EarlierLoad {
  year: number;
  side: Side;
  file: string;
  fileId: string;
  digest: string;
  loadedAt: Date;
}

/** Loads of any of these files, or of the same figures under another name, oldest first. */
export async function earlierLoads(
  tx: Transaction,
  { fileIds, digests }: { fileIds: readonly string[]; digests: readonly string[] },
): Promise<EarlierLoad[]> {
  const rows = await tx.db
    .selectFrom('live.budget_load as load')
    .innerJoin('live.budget as budget', (join) =>
      join.onRef('budget.place_id', '=', 'load.place_id').onRef('budget.budget_id', '=', 'load.budget_id'),
    )
    .innerJoin('live.budget_file as file', (join) =>
      join.onRef('file.place_id', '=', 'load.place_id').onRef('file.file_id', '=', 'load.file_id'),
    )
    .select([
      'budget.year',
      'budget.side',
      'file.name as file',
      'file.file_id as fileId',
      'load.digest',
      'load.loaded_at as loadedAt',
    ])
    .where('load.place_id', '=', tx.placeId)
    .where(
      sql<boolean>`(load.file_id = any(${[...fileIds]}::uuid[]) or load.digest = any(${[...digests]}::text[]))`,
    )
    .orderBy('load.loaded_at')
    .execute();
  return rows.map((row) => ({ ...row, side: row.side as Side }));
}

export async function insertBudgets(tx: Transaction, budgets: readonly BudgetRow[]): Promise<void> {
  if (budgets.length === 0) return;
  await tx.db
    .insertInto('live.budget')
    .values(
      budgets.map(({ budgetId, year, side, version }) => ({
        place_id: tx.placeId,
        budget_id: budgetId,
        year,
        side,
        version,
      })),
    )
    .execute();
}

export interface LoadRow {
  loadId: string;
  budgetId: string;
  loadNo: number;
  fileId: string;
  mappingId: string;
  personId: string;
  lines: number;
  excludedLines: number;
  digest: string;
  correction: string | null;
  phases: readonly { phase: Phase; asOf: string }[];
  within: Within | null;
}

export async function insertLoads(tx: Transaction, loads: readonly LoadRow[], at: Date): Promise<void> {
  await tx.db
    .insertInto('live.budget_load')
    .values(
      loads.map((load) => ({
        place_id: tx.placeId,
        load_id: load.loadId,
        budget_id: load.budgetId,
        load_no: load.loadNo,
        file_id: load.fileId,
        mapping_id: load.mappingId,
        person_id: load.personId,
        loaded_at: at,
        lines: load.lines,
        excluded_lines: load.excludedLines,
        digest: load.digest,
        correction: load.correction,
      })),
    )
    .execute();
  await tx.db
    .insertInto('live.budget_load_phase')
    .values(
      loads.flatMap((load) =>
        load.phases.map((each) => ({
          place_id: tx.placeId,
          load_id: load.loadId,
          phase: each.phase,
          as_of: each.asOf,
        })),
      ),
    )
    .execute();
  const partial = loads.flatMap(({ loadId, within }) => (within ? [{ load_id: loadId, ...within }] : []));
  if (partial.length === 0) return;
  await tx.db
    .insertInto('live.budget_load_within')
    .values(partial.map((each) => ({ place_id: tx.placeId, ...each })))
    .execute();
}

export interface Code {
  loadId: string;
  classification: string;
  code: string;
  label: string;
}

export async function insertCodes(tx: Transaction, codes: readonly Code[]): Promise<void> {
  if (codes.length === 0) return;
  await sql`
    insert into live.budget_code (place_id, load_id, classification, code, label)
    select ${tx.placeId}, "loadId", classification, code, label
    from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb)
      as given("loadId" uuid, classification text, code text, label text)
  `.execute(tx.db);
}

/** The number of the newest load of each of these budgets; one that has none is absent. */
export async function lastLoadNos(
  tx: Transaction,
  budgetIds: readonly string[],
): Promise<Map<string, number>> {
  if (budgetIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('live.budget_load')
    .select((eb) => ['budget_id as budgetId', eb.fn.max('load_no').as('last')])
    .where('place_id', '=', tx.placeId)
    .where('budget_id', 'in', budgetIds)
    .groupBy('budget_id')
    .execute();
  return new Map(rows.map((row) => [row.budgetId, row.last]));
}

/** Imports into one place take turns, so that two of them never open the same budget twice. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`budget import ${tx.placeId}`}, 0))`.execute(
    tx.db,
  );
}
