import type { Insertable } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';

type Pending = Omit<Insertable<DB['ledger.pending']>, 'place_id'>;

export async function storePending(tx: Transaction, entry: Pending): Promise<void> {
  await tx.db
    .insertInto('ledger.pending')
    .values({ ...entry, place_id: tx.placeId })
    .execute();
}
