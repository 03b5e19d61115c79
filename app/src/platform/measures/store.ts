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
