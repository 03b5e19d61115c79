import { sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';

export interface MeasureRun {
  runId: string;
  measure: string;
  formulaVersion: number;
  from: number;
  to: number;
  asOf: Date;
  inputs: string;
  result: string;
  rowsHash: string;
}

export async function insertRun(tx: Transaction, run: MeasureRun): Promise<void> {
  await tx.db
    .insertInto('live.measure_run')
    .values({
      place_id: tx.placeId,
      run_id: run.runId,
      measure: run.measure,
      formula_version: run.formulaVersion,
      period_from: run.from,
      period_to: run.to,
      as_of: run.asOf,
      inputs: sql`${run.inputs}::jsonb`,
      result: sql`${run.result}::jsonb`,
      rows_hash: run.rowsHash,
    })
    .execute();
}
