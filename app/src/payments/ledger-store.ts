import type { Transaction } from '../platform/db/transaction.ts';
import { COLUMN_OF } from './fields.ts';

const BATCH = 20_000;

/** A payment by position: line, day as a number or null, minute, amount as digits, then the texts in their order. */
export type LedgerRow = readonly [number, number | null, number | null, bigint, ...(string | null)[]];

/** The payments of one load in the order of its lines, in batches: a ledger is never in memory twice. */
export async function* paymentsOf(tx: Transaction, loadId: string): AsyncGenerator<LedgerRow[]> {
  await tx.client.query(
    `declare ledger_rows no scroll cursor for
     select line, day - date '1970-01-01', minute, amount, ${Object.values(COLUMN_OF).join(', ')}
     from live.payment where place_id = $1 and load_id = $2 order by line`,
    [tx.placeId, loadId],
  );
  try {
    for (;;) {
      const { rows } = await tx.client.query<LedgerRow & unknown[]>({
        text: `fetch ${BATCH} from ledger_rows`,
        rowMode: 'array',
      });
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await tx.client.query('close ledger_rows').catch(() => undefined);
  }
}
