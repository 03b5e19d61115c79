import type { Transaction } from '../platform/db/transaction.ts';

export async function isRequired(tx: Transaction): Promise<boolean> {
  const row = await tx.db
    .selectFrom('live.place')
    .select('second_factor_required as required')
    .where('place_id', '=', tx.placeId)
    .executeTakeFirst();
  return row?.required ?? false;
}

/** False when it was so already. */
export async function setRequired(tx: Transaction, required: boolean): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.place')
    .set({ second_factor_required: required })
    .where('place_id', '=', tx.placeId)
    .where('second_factor_required', '<>', required)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
