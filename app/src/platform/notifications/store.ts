import { type Kysely, sql } from 'kysely';
import { encode, type Plain } from '../db/codec.ts';
import { plannedOnce } from '../db/planned-once.ts';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Params } from '../i18n/tongue.ts';

interface NewNotification {
  id: string;
  personId: string;
  itemId?: string;
  message: string;
  params: Params;
  path: string;
}

export async function insertNotifications(tx: Transaction, rows: readonly NewNotification[]): Promise<void> {
  await tx.db
    .insertInto('live.notification')
    .values(
      rows.map((row) => ({
        place_id: tx.placeId,
        notification_id: row.id,
        person_id: row.personId,
        item_id: row.itemId ?? null,
        message: row.message,
        params: sql<string>`${encode(row.params as Plain)}::jsonb`,
        path: row.path,
      })),
    )
    .execute();
}

export interface Told {
  placeId: string;
  id: string;
  message: string;
  params: Record<string, unknown>;
  path: string;
  at: Date;
  isRead: boolean;
}

type Db = Kysely<DB>;

/** What an identity was told in all its places, what is new first. The database shows it nobody else's. */
export async function toldTo(
  db: Db,
  question: { unreadOnly: boolean; limit: number; offset: number },
): Promise<Told[]> {
  let rows = db
    .selectFrom('live.notification')
    .select([
      'place_id as placeId',
      'notification_id as id',
      'message',
      'params',
      'path',
      'at',
      sql<boolean>`read_at is not null`.as('isRead'),
    ]);
  if (question.unreadOnly) rows = rows.where('read_at', 'is', null);
  const found = await rows
    .orderBy(sql`read_at is not null`)
    .orderBy('at', 'desc')
    .orderBy('notification_id')
    .limit(question.limit)
    .offset(question.offset)
    .execute();
  return found.map((row) => ({ ...row, params: row.params as Told['params'] }));
}

export interface ToldCount {
  placeId: string;
  unread: number;
  all: number;
}

export async function countTold(db: Db): Promise<ToldCount[]> {
  return db
    .selectFrom('live.notification')
    .select([
      'place_id as placeId',
      sql<number>`(count(*) filter (where read_at is null))::int`.as('unread'),
      sql<number>`count(*)::int`.as('all'),
    ])
    .groupBy('place_id')
    .execute();
}

export async function countUnread(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('live.notification')
    .modifyFront(plannedOnce)
    .select(sql<number>`count(*)::int`.as('n'))
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}

/** One of them, or every one; what was read before stays as it is. */
export async function markRead(db: Db, id: string | null): Promise<void> {
  let rows = db.updateTable('live.notification').set({ read_at: sql`now()` }).where('read_at', 'is', null);
  if (id !== null) rows = rows.where('notification_id', '=', id);
  await rows.execute();
}

/** Whoever has opened an item's page has read what was told of it. */
export async function markItemRead(tx: Transaction, personId: string, itemId: string): Promise<void> {
  await tx.db
    .updateTable('live.notification')
    .set({ read_at: sql`now()` })
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', personId)
    .where('item_id', '=', itemId)
    .where('read_at', 'is', null)
    .execute();
}

/** What waits to be told by mail, or not: unread, and nothing decided yet. */
export async function unsettled(tx: Transaction, personId: string) {
  const rows = await tx.db
    .selectFrom('live.notification')
    .select(['notification_id as id', 'message', 'params', 'path', 'at'])
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', personId)
    .where('settled_at', 'is', null)
    .where('read_at', 'is', null)
    .orderBy('at')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, params: row.params as Told['params'] }));
}

export async function settle(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .updateTable('live.notification')
    .set({ settled_at: sql`now()` })
    .where('place_id', '=', tx.placeId)
    .where('notification_id', 'in', [...ids])
    .execute();
}

/** Who has something unread that was neither told by mail nor decided against. */
export async function peopleToTell(tx: Transaction): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('live.notification')
    .select('person_id as personId')
    .distinct()
    .where('place_id', '=', tx.placeId)
    .where('settled_at', 'is', null)
    .where('read_at', 'is', null)
    .execute();
  return rows.map((row) => row.personId);
}
