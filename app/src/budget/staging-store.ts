import type { Transaction } from '../platform/db/transaction.ts';
import { CLASSIFICATIONS, PHASES } from './phases.ts';

const LINE_COLUMNS = [
  'load_id',
  'line',
  'key',
  ...CLASSIFICATIONS,
  'exclusion',
  'contingency',
  'interest',
  ...PHASES,
].join(', ');

let stagingNumber = 0;

export async function createStagingTable(tx: Transaction): Promise<string> {
  stagingNumber += 1;
  const table = `staging_budget_${stagingNumber}`;
  await tx.client.query(
    `create temporary table ${table} (
       load_id uuid, line integer, key text, ${CLASSIFICATIONS.map((each) => `${each} text`).join(', ')},
       exclusion smallint, contingency boolean, interest boolean, ${PHASES.map((each) => `${each} bigint`).join(', ')}
     ) on commit drop`,
  );
  return table;
}

export async function emptyStagingTable(tx: Transaction, table: string): Promise<void> {
  await tx.client.query(`truncate ${table}`);
}

export function copyStatement(table: string): string {
  return `copy ${table} (${LINE_COLUMNS}) from stdin`;
}

/** Into the budget's lines, in the order in which they were staged. */
export async function moveLines(tx: Transaction, table: string): Promise<void> {
  await tx.client.query(
    `insert into live.budget_line (place_id, ${LINE_COLUMNS}) select $1, ${LINE_COLUMNS} from ${table}`,
    [tx.placeId],
  );
}
