import { type Kysely, sql } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import type { HowSoon, Wishes } from './when.ts';

/** From here on the transaction also sees what belongs to this identity alone: its wishes. */
export async function speakFor(tx: Transaction, identityId: string): Promise<void> {
  await sql`select set_config('groundwork.identity', ${identityId}, true)`.execute(tx.db);
}

/** The wishes of the transaction's identity; undefined where it said nothing. */
export async function wishesOf(db: Kysely<DB>): Promise<Wishes | undefined> {
  return db
    .selectFrom('live.notification_setting')
    .select([
      'quiet_from as quietFrom',
      'quiet_to as quietTo',
      'on_days_off as onDaysOff',
      'daily_at as dailyAt',
    ])
    .executeTakeFirst();
}

/** By kind of notification; what is not there was never chosen. */
export async function choicesOf(db: Kysely<DB>): Promise<Map<string, HowSoon>> {
  const rows = await db.selectFrom('live.notification_choice').select(['kind', 'mail']).execute();
  return new Map(rows.map((row) => [row.kind, row.mail as HowSoon]));
}

export async function saveWishes(db: Kysely<DB>, identityId: string, wishes: Wishes): Promise<void> {
  const row = {
    quiet_from: wishes.quietFrom,
    quiet_to: wishes.quietTo,
    on_days_off: wishes.onDaysOff,
    daily_at: wishes.dailyAt,
  };
  await db
    .insertInto('live.notification_setting')
    .values({ identity_id: identityId, ...row })
    .onConflict((conflict) => conflict.column('identity_id').doUpdateSet(row))
    .execute();
}

export async function saveChoices(
  db: Kysely<DB>,
  identityId: string,
  choices: ReadonlyMap<string, HowSoon>,
): Promise<void> {
  if (choices.size === 0) return;
  await db
    .insertInto('live.notification_choice')
    .values([...choices].map(([kind, mail]) => ({ identity_id: identityId, kind, mail })))
    .onConflict((conflict) =>
      conflict.columns(['identity_id', 'kind']).doUpdateSet((eb) => ({ mail: eb.ref('excluded.mail') })),
    )
    .execute();
}

/** Where mail of an identity goes, and in which language. */
export async function mailboxOf(db: Kysely<DB>, identityId: string) {
  return db
    .selectFrom('sign_in.identity')
    .select(['email', 'name', 'language'])
    .where('id', '=', identityId)
    .executeTakeFirst();
}
