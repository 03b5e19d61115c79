import { growing, type Within, yearStates } from '@groundwork-gov/fiscal';
import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Phase, Side } from './phases.ts';

export interface BudgetRow {
  budgetId: string;
  year: number;
  side: Side;
  version: number;
}

export interface BudgetKey {
  year: number;
  side: Side;
}

/** Budgets by year and side, held for this transaction so that two loads of one take turns. */
export async function lockBudgets(tx: Transaction, keys: readonly BudgetKey[]): Promise<BudgetRow[]> {
  const rows = await tx.db
    .selectFrom('live.budget')
    .select(['budget_id as budgetId', 'year', 'side', 'version'])
    .where('place_id', '=', tx.placeId)
    .where(
      sql<boolean>`(year, side) in (select * from unnest(${keys.map((key) => key.year)}::integer[],
        ${keys.map((key) => key.side)}::text[]))`,
    )
    .orderBy('year')
    .orderBy('side')
    .forUpdate()
    .execute();
  return rows.map((row) => ({ ...row, side: row.side as Side }));
}

/** New versions of budgets that this transaction holds. */
export async function setVersions(
  tx: Transaction,
  budgets: readonly Pick<BudgetRow, 'budgetId' | 'version'>[],
): Promise<void> {
  if (budgets.length === 0) return;
  await sql`
    update live.budget as budget set version = new.version
    from unnest(${budgets.map((each) => each.budgetId)}::uuid[], ${budgets.map((each) => each.version)}::integer[])
      as new (budget_id, version)
    where budget.place_id = ${tx.placeId} and budget.budget_id = new.budget_id
  `.execute(tx.db);
}

/** A load that speaks of a phase, and of which part of the year: null where of all of it. */
export interface PhaseLoad {
  budgetId: string;
  year: number;
  side: Side;
  phase: Phase;
  asOf: string;
  loadId: string;
  /** Its number among the loads of its budget. */
  no: number;
  within: Within | null;
}

interface PhasesAsked {
  from?: number;
  to?: number;
  side?: Side;
  asOf?: Date;
  budgetIds?: readonly string[];
}

/** Every load of every phase, as known at `asOf`. */
export async function phaseLoads(tx: Transaction, asked: PhasesAsked = {}): Promise<PhaseLoad[]> {
  let query = tx.db
    .selectFrom('live.budget_load as load')
    .innerJoin('live.budget_load_phase as phase', (join) =>
      join.onRef('phase.place_id', '=', 'load.place_id').onRef('phase.load_id', '=', 'load.load_id'),
    )
    .innerJoin('live.budget as budget', (join) =>
      join.onRef('budget.place_id', '=', 'load.place_id').onRef('budget.budget_id', '=', 'load.budget_id'),
    )
    .leftJoin('live.budget_load_within as within', (join) =>
      join.onRef('within.place_id', '=', 'load.place_id').onRef('within.load_id', '=', 'load.load_id'),
    )
    .select([
      'budget.budget_id as budgetId',
      'budget.year',
      'budget.side',
      'phase.phase',
      'phase.as_of as asOf',
      'load.load_id as loadId',
      'load.load_no as no',
      'within.since',
      'within.until',
      'within.completes',
    ])
    .where('load.place_id', '=', tx.placeId)
    .orderBy('load.budget_id')
    .orderBy('phase.phase')
    .orderBy('load.load_no');
  if (asked.from !== undefined) query = query.where('budget.year', '>=', asked.from);
  if (asked.to !== undefined) query = query.where('budget.year', '<=', asked.to);
  if (asked.side !== undefined) query = query.where('budget.side', '=', asked.side);
  if (asked.budgetIds !== undefined) query = query.where('load.budget_id', 'in', asked.budgetIds);
  if (asked.asOf !== undefined) query = query.where('load.loaded_at', '<=', asked.asOf);
  const rows = await query.execute();
  return rows.map(({ since, until, completes, ...row }) => {
    const phase = row.phase as Phase;
    return {
      ...row,
      side: row.side as Side,
      phase,
      // What was planned is no flow: a report on a quarter tells the plan of the whole year.
      within:
        until === null
          ? null
          : { since: growing.includes(phase) ? since : null, until, completes: completes ?? false },
    };
  });
}

export interface CurrentPhase extends PhaseLoad {
  /** The day up to which the phase is known, where that is not the year's last. */
  upTo: string | null;
}

/**
 * For each budget and phase the loads that answer for it, as known at `asOf`: the newest one of the whole year; else, of what is
 * known of a part of it, the latest state, which may be the sum of several loads. (`yearStates`)
 */
export async function currentPhases(tx: Transaction, asked: PhasesAsked = {}): Promise<CurrentPhase[]> {
  return currentOf(await phaseLoads(tx, asked));
}

export function currentOf(loads: readonly PhaseLoad[]): CurrentPhase[] {
  const phases = new Map<string, PhaseLoad[]>();
  for (const load of loads) {
    const key = `${load.budgetId} ${load.phase}`;
    const known = phases.get(key);
    if (known) known.push(load);
    else phases.set(key, [load]);
  }
  return [...phases.values()].flatMap((own) => {
    const state = yearStates(own).at(-1);
    const upTo = state && !state.completes ? state.until : null;
    return (state?.of ?? []).map((load) => ({ ...load, upTo }));
  });
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
  within: Within | null;
  mappingId: string;
  mapping: unknown;
}

export async function loadsById(tx: Transaction, loadIds: readonly string[]): Promise<LoadInfo[]> {
  if (loadIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('live.budget_load as load')
    .innerJoin('live.budget_file as file', (join) =>
      join.onRef('file.place_id', '=', 'load.place_id').onRef('file.file_id', '=', 'load.file_id'),
    )
    .innerJoin('live.budget_mapping as mapping', (join) =>
      join
        .onRef('mapping.place_id', '=', 'load.place_id')
        .onRef('mapping.mapping_id', '=', 'load.mapping_id'),
    )
    .leftJoin('live.budget_load_within as within', (join) =>
      join.onRef('within.place_id', '=', 'load.place_id').onRef('within.load_id', '=', 'load.load_id'),
    )
    .select([
      'within.since',
      'within.until',
      'within.completes',
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
  return rows.map(({ since, until, completes, ...row }) => ({
    ...row,
    within: until === null ? null : { since, until, completes: completes ?? false },
  }));
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

export async function filesOf(tx: Transaction): Promise<{ fileId: string; name: string }[]> {
  return tx.db
    .selectFrom('live.budget_file')
    .select(['file_id as fileId', 'name'])
    .where('place_id', '=', tx.placeId)
    .execute();
}
