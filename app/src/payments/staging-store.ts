import type { Transaction } from '../platform/db/transaction.ts';
import { COLUMN_OF } from './fields.ts';

const TEXTS = Object.values(COLUMN_OF);
const COLUMNS = ['load_id', 'line', 'day', 'minute', 'amount', ...TEXTS].join(', ');

let stagingNumber = 0;

export async function createStagingTable(tx: Transaction): Promise<string> {
  stagingNumber += 1;
  const table = `staging_payment_${stagingNumber}`;
  await tx.client.query(
    `create temporary table ${table} (
       load_id uuid, line integer, day date, minute smallint, amount bigint, ${TEXTS.map((each) => `${each} text`).join(', ')}
     ) on commit drop`,
  );
  return table;
}

export async function emptyStagingTable(tx: Transaction, table: string): Promise<void> {
  await tx.client.query(`truncate ${table}`);
}

export function copyStatement(table: string): string {
  return `copy ${table} (${COLUMNS}) from stdin`;
}

export async function movePayments(tx: Transaction, table: string): Promise<void> {
  await tx.client.query(
    `insert into live.payment (place_id, ${COLUMNS}) select $1, ${COLUMNS} from ${table}`,
    [tx.placeId],
  );
}
