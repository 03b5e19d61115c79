import { sql } from 'kysely';
import { encode } from '../db/codec.ts';
import type { Transaction } from '../db/transaction.ts';

export interface MeasureRun {
  runId: string;
  measure: string;
  formulaVersion: number;
  from: number;
  to: number;
  asOf: Date;
  inputs: readonly string[];
  result: string;
  rowsHash: string;
}

export async function insertRuns(tx: Transaction, runs: readonly MeasureRun[]): Promise<void> {
  await tx.db
    .insertInto('live.measure_run')
    .values(
      runs.map((run) => ({
        place_id: tx.placeId,
        run_id: run.runId,
        measure: run.measure,
        formula_version: run.formulaVersion,
        period_from: run.from,
        period_to: run.to,
        as_of: run.asOf,
        inputs: sql<string>`${encode(run.inputs)}::jsonb`,
        result: sql<string>`${run.result}::jsonb`,
        rows_hash: run.rowsHash,
      })),
    )
    .execute();
}

/** What a frozen run said, as it was kept: exact figures as digits. */
export interface FrozenResult {
  measure: string;
  formulaVersion: number;
  asOf: Date;
  grade: string | null;
  figures: readonly {
    period: number;
    value: number | null;
    numerator: string | null;
    denominator: string | null;
    missing: readonly string[];
  }[];
}

export async function frozenResults(
  tx: Transaction,
  runIds: readonly string[],
): Promise<Map<string, FrozenResult>> {
  if (runIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('live.measure_run')
    .select(['run_id as runId', 'measure', 'formula_version as formulaVersion', 'as_of as asOf', 'result'])
    .where('place_id', '=', tx.placeId)
    .where('run_id', 'in', runIds)
    .execute();
  return new Map(
    rows.map(({ runId, result, ...run }) => [
      runId,
      { ...run, ...(result as Pick<FrozenResult, 'grade' | 'figures'>) },
    ]),
  );
}
