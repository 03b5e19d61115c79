import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;

const KEPT_DAYS = 366;

/** A note for the person alone; what is older than a year goes with it. */
export async function noteEvent(
  db: Db,
  event: { identityId: string; what: string; userAgent: string },
): Promise<void> {
  await db
    .insertInto('sign_in.event')
    .values({
      identity_id: event.identityId,
      event_id: randomUUID(),
      what: event.what,
      device: event.userAgent.slice(0, 400),
    })
    .execute();
  await db
    .deleteFrom('sign_in.event')
    .where('identity_id', '=', event.identityId)
    .where('at', '<', new Date(Date.now() - KEPT_DAYS * 86_400_000))
    .execute();
}

export async function eventsOf(db: Db, identityId: string, most: number) {
  return db
    .selectFrom('sign_in.event')
    .select(['what', 'device', 'at'])
    .where('identity_id', '=', identityId)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
}
