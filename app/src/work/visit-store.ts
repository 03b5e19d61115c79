import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Waiting } from '../platform/slice.ts';

/** Within one sitting what was new stays new: a page opened twice does not read itself away. */
const SITTING_MINUTES = 30;

/** When this person was last here, before this sitting. */
export async function visitOf(tx: Transaction, identityId: string): Promise<{ since: Date | null }> {
  const row = await tx.db
    .selectFrom('live.visit')
    .select(
      sql<Date | null>`case when seen_at < now() - make_interval(mins => ${sql.lit(SITTING_MINUTES)})
        then seen_at else since end`.as('since'),
    )
    .where('place_id', '=', tx.placeId)
    .where('identity_id', '=', identityId)
    .executeTakeFirst();
  return { since: row?.since ?? null };
}

const KEPT_WAITS = 3;

export async function noteVisit(
  tx: Transaction,
  identityId: string,
  waits: readonly Waiting[],
): Promise<void> {
  const few = JSON.stringify(waits.slice(0, KEPT_WAITS), (_, part: unknown) =>
    typeof part === 'bigint' ? part.toString() : part,
  );
  await sql`
    insert into live.visit (place_id, identity_id, seen_at, since, waiting, waits)
    values (${tx.placeId}, ${identityId}, now(), null, ${waits.length}, ${few}::jsonb)
    on conflict (place_id, identity_id) do update set
      since = case when live.visit.seen_at < now() - make_interval(mins => ${sql.lit(SITTING_MINUTES)})
        then live.visit.seen_at else live.visit.since end,
      seen_at = now(), waiting = excluded.waiting, waits = excluded.waits
  `.execute(tx.db);
}

/** What waits, counted anew by the clock; somebody who never came has no row, and gets none. */
export async function recountVisit(
  tx: Transaction,
  identityId: string,
  waits: readonly Waiting[],
): Promise<void> {
  await tx.db
    .updateTable('live.visit')
    .set({ waiting: waits.length, waits: sql`${JSON.stringify(waits.slice(0, KEPT_WAITS))}::jsonb` })
    .where('place_id', '=', tx.placeId)
    .where('identity_id', '=', identityId)
    .execute();
}

export async function visitors(tx: Transaction): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('live.visit')
    .select('identity_id as identityId')
    .where('place_id', '=', tx.placeId)
    .execute();
  return rows.map((row) => row.identityId);
}

export interface TownVisit {
  placeId: string;
  seenAt: Date;
  waiting: number;
  waits: readonly Waiting[];
}

/** An identity's last visits, in all its places: one question, however many there are. */
export async function visitsOf(db: Kysely<DB>): Promise<TownVisit[]> {
  const rows = await db
    .selectFrom('live.visit')
    .select(['place_id as placeId', 'seen_at as seenAt', 'waiting', 'waits'])
    .execute();
  return rows.map((row) => ({ ...row, waits: row.waits as Waiting[] }));
}
