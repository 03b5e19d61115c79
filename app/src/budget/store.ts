import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Phase, Side } from './phases.ts';

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

export async function fileByHash(tx: Transaction, sha256: string) {
  return tx.db
    .selectFrom('live.budget_file')
    .select(['file_id as fileId', 'name'])
    .where('place_id', '=', tx.placeId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}

export async function insertFile(
  tx: Transaction,
  file: { fileId: string; name: string; bytes: number; sha256: string },
): Promise<void> {
  await tx.db
    .insertInto('live.budget_file')
    .values({
      place_id: tx.placeId,
      file_id: file.fileId,
      name: file.name,
      bytes: BigInt(file.bytes),
      sha256: file.sha256,
    })
    .execute();
}

export interface EarlierLoad {
  year: number;
  side: Side;
  file: string;
  loadedAt: Date;
}

/** Loads of this very file, or of the same figures under another name. */
export async function earlierLoads(
  tx: Transaction,
  by: { fileId?: string; digest?: string },
): Promise<EarlierLoad[]> {
  let query = tx.db
    .selectFrom('live.budget_load as load')
    .innerJoin('live.budget as budget', (join) =>
      join.onRef('budget.place_id', '=', 'load.place_id').onRef('budget.budget_id', '=', 'load.budget_id'),
    )
    .innerJoin('live.budget_file as file', (join) =>
      join.onRef('file.place_id', '=', 'load.place_id').onRef('file.file_id', '=', 'load.file_id'),
    )
    .select(['budget.year', 'budget.side', 'file.name as file', 'load.loaded_at as loadedAt'])
    .where('load.place_id', '=', tx.placeId)
    .orderBy('load.loaded_at');
  if (by.fileId) query = query.where('load.file_id', '=', by.fileId);
  if (by.digest) query = query.where('load.digest', '=', by.digest);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, side: row.side as Side }));
}

export interface BudgetRow {
  budgetId: string;
  year: number;
  side: Side;
  version: number;
}

/** The budget of a year and side, held for this transaction so that two loads of it take turns. */
export async function lockBudget(tx: Transaction, year: number, side: Side): Promise<BudgetRow | undefined> {
  const row = await tx.db
    .selectFrom('live.budget')
    .select(['budget_id as budgetId', 'year', 'side', 'version'])
    .where('place_id', '=', tx.placeId)
    .where('year', '=', year)
    .where('side', '=', side)
    .forUpdate()
    .executeTakeFirst();
  return row ? { ...row, side: row.side as Side } : undefined;
}

export async function insertBudget(
  tx: Transaction,
  budget: { budgetId: string; year: number; side: Side },
): Promise<void> {
  await tx.db
    .insertInto('live.budget')
    .values({ place_id: tx.placeId, budget_id: budget.budgetId, year: budget.year, side: budget.side })
    .execute();
}

/** Raises the version; false when somebody else did so since. */
export async function raiseVersion(tx: Transaction, budgetId: string, expected: number): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.budget')
    .set({ version: expected + 1 })
    .where('place_id', '=', tx.placeId)
    .where('budget_id', '=', budgetId)
    .where('version', '=', expected)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
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
}

export async function insertLoad(tx: Transaction, load: LoadRow, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.budget_load')
    .values({
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
    })
    .execute();
  await tx.db
    .insertInto('live.budget_load_phase')
    .values(
      load.phases.map((each) => ({
        place_id: tx.placeId,
        load_id: load.loadId,
        phase: each.phase,
        as_of: each.asOf,
      })),
    )
    .execute();
}

export async function insertCodes(
  tx: Transaction,
  loadId: string,
  codes: readonly { classification: string; code: string; label: string }[],
): Promise<void> {
  if (codes.length === 0) return;
  await sql`
    insert into live.budget_code (place_id, load_id, classification, code, label)
    select ${tx.placeId}, ${loadId}, classification, code, label
    from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as given(classification text, code text, label text)
  `.execute(tx.db);
}

export interface CurrentPhase {
  budgetId: string;
  year: number;
  side: Side;
  phase: Phase;
  asOf: string;
  loadId: string;
  loadNo: number;
}

/** For each budget and phase the newest load that speaks of it, as known at `asOf`. */
export async function currentPhases(
  tx: Transaction,
  within: { from?: number; to?: number; side?: Side; asOf?: Date } = {},
): Promise<CurrentPhase[]> {
  let query = tx.db
    .selectFrom('live.budget_load as load')
    .innerJoin('live.budget_load_phase as phase', (join) =>
      join.onRef('phase.place_id', '=', 'load.place_id').onRef('phase.load_id', '=', 'load.load_id'),
    )
    .innerJoin('live.budget as budget', (join) =>
      join.onRef('budget.place_id', '=', 'load.place_id').onRef('budget.budget_id', '=', 'load.budget_id'),
    )
    .distinctOn(['load.budget_id', 'phase.phase'])
    .select([
      'budget.budget_id as budgetId',
      'budget.year',
      'budget.side',
      'phase.phase',
      'phase.as_of as asOf',
      'load.load_id as loadId',
      'load.load_no as loadNo',
    ])
    .where('load.place_id', '=', tx.placeId)
    .orderBy('load.budget_id')
    .orderBy('phase.phase')
    .orderBy('load.load_no', 'desc');
  if (within.from !== undefined) query = query.where('budget.year', '>=', within.from);
  if (within.to !== undefined) query = query.where('budget.year', '<=', within.to);
  if (within.side !== undefined) query = query.where('budget.side', '=', within.side);
  if (within.asOf !== undefined) query = query.where('load.loaded_at', '<=', within.asOf);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, side: row.side as Side, phase: row.phase as Phase }));
}

export interface LoadInfo {
  loadId: string;
  loadNo: number;
  budgetId: string;
  fileId: string;
  file: string;
  bytes: bigint;
  sha256: string;
  loadedAt: Date;
  lines: number;
  excludedLines: number;
  correction: string | null;
  mappingId: string;
  mapping: unknown;
}

export async function loadsById(tx: Transaction, loadIds: readonly string[]): Promise<LoadInfo[]> {
  if (loadIds.length === 0) return [];
  return tx.db
    .selectFrom('live.budget_load as load')
    .innerJoin('live.budget_file as file', (join) =>
      join.onRef('file.place_id', '=', 'load.place_id').onRef('file.file_id', '=', 'load.file_id'),
    )
    .innerJoin('live.budget_mapping as mapping', (join) =>
      join
        .onRef('mapping.place_id', '=', 'load.place_id')
        .onRef('mapping.mapping_id', '=', 'load.mapping_id'),
    )
    .select([
      'load.load_id as loadId',
      'load.load_no as loadNo',
      'load.budget_id as budgetId',
      'file.file_id as fileId',
      'file.name as file',
      'file.bytes',
      'file.sha256',
      'load.loaded_at as loadedAt',
      'load.lines',
      'load.excluded_lines as excludedLines',
      'load.correction',
      'mapping.mapping_id as mappingId',
      'mapping.document as mapping',
    ])
    .where('load.place_id', '=', tx.placeId)
    .where('load.load_id', 'in', loadIds)
    .execute();
}

export async function lastLoadNo(tx: Transaction, budgetId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('live.budget_load')
    .select((eb) => eb.fn.max('load_no').as('last'))
    .where('place_id', '=', tx.placeId)
    .where('budget_id', '=', budgetId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

export async function budgetsOf(tx: Transaction): Promise<BudgetRow[]> {
  const rows = await tx.db
    .selectFrom('live.budget')
    .select(['budget_id as budgetId', 'year', 'side', 'version'])
    .where('place_id', '=', tx.placeId)
    .orderBy('year', 'desc')
    .orderBy('side')
    .execute();
  return rows.map((row) => ({ ...row, side: row.side as Side }));
}

/** Imports into one place take turns, so that two of them never open the same budget twice. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`budget import ${tx.placeId}`}, 0))`.execute(
    tx.db,
  );
}

export async function filesOf(tx: Transaction): Promise<{ fileId: string; name: string }[]> {
  return tx.db
    .selectFrom('live.budget_file')
    .select(['file_id as fileId', 'name'])
    .where('place_id', '=', tx.placeId)
    .execute();
}
