import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { amountsIn, sumsOfPhases } from '../phase-sums-store.ts';
import type { Classification, Phase } from '../phases.ts';
import type { CodedSum } from './crossed.ts';

/** Which lines of a load are added up, and which of its phases answer. */
export interface CodedLoad {
  loadId: string;
  phases: readonly Phase[];
}

export interface LoadSum extends CodedSum {
  loadId: string;
}

/** Sums of live lines by all codes that are looked at together; lines that measures leave out are not among them. */
export async function codedSums(
  tx: Transaction,
  loads: readonly CodedLoad[],
  by: readonly Classification[],
  scope: { contingency: 'with' | 'without' | 'only'; interest: 'with' | 'without' },
): Promise<LoadSum[]> {
  if (loads.length === 0) return [];
  const codes = by.map((each) => sql.ref<string | null>(each));
  let query = tx.db
    .selectFrom('live.budget_line')
    .select(['load_id as loadId', sql<number>`count(*)::integer`.as('lines')])
    .select(by)
    .select(sumsOfPhases)
    .where('place_id', '=', tx.placeId)
    .where(
      'load_id',
      'in',
      loads.map(({ loadId }) => loadId),
    )
    .where('exclusion', 'is', null)
    .groupBy(sql`load_id, ${sql.join(codes)}`)
    .orderBy(sql`load_id, ${sql.join(codes)}`);
  if (scope.contingency !== 'with') query = query.where('contingency', '=', scope.contingency === 'only');
  if (scope.interest === 'without') query = query.where('interest', '=', false);
  const rows = (await query.execute()) as unknown as Row[];
  const phasesOf = new Map(loads.map(({ loadId, phases }) => [loadId, phases]));
  return rows.map((row) => ({
    loadId: row.loadId,
    lines: row.lines,
    codes: codesOf(row, by),
    amounts: amountsIn(row, phasesOf.get(row.loadId) ?? []),
  }));
}

type Row = { loadId: string; lines: number } & Partial<Record<Classification, string | null>> &
  Record<Phase, bigint | null>;

export const codesOf = (
  row: Partial<Record<Classification, string | null>>,
  by: readonly Classification[],
): CodedSum['codes'] =>
  Object.fromEntries(
    by.flatMap((each) => {
      const code = row[each];
      return code === null || code === undefined ? [] : [[each, code]];
    }),
  );
