import type { Transaction } from '../platform/db/transaction.ts';
import type { Localized } from '../platform/i18n/localized.ts';

export interface Holiday {
  day: string;
  name: Localized;
}

/** Public holidays from a day on, or all of them. */
export async function holidays(tx: Transaction, from = '0001-01-01'): Promise<Holiday[]> {
  const rows = await tx.db
    .selectFrom('live.holiday')
    .select(['day', 'name'])
    .where('place_id', '=', tx.placeId)
    .where('day', '>=', from)
    .orderBy('day')
    .execute();
  return rows.map(({ day, name }) => ({ day, name: name as Localized }));
}

/** Adds days, and gives those that were there the name they have now. */
export async function saveHolidays(tx: Transaction, days: readonly Holiday[]): Promise<void> {
  await tx.db
    .insertInto('live.holiday')
    .values(days.map(({ day, name }) => ({ place_id: tx.placeId, day, name: JSON.stringify(name) })))
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'day']).doUpdateSet((eb) => ({ name: eb.ref('excluded.name') })),
    )
    .execute();
}

export async function removeHoliday(tx: Transaction, day: string): Promise<boolean> {
  const done = await tx.db
    .deleteFrom('live.holiday')
    .where('place_id', '=', tx.placeId)
    .where('day', '=', day)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
