import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Localized } from '../../platform/i18n/localized.ts';
import { firstDay, lastDay, standing } from './grants-store.ts';

export interface Holding {
  holdingId: string;
  postId: string;
  personId: string;
  from: string;
  /** As it was set. */
  to: string | null;
  /** The first and last day of it as it stands: its post or engagement may end it before its time. */
  starts: string;
  until: string | null;
  engagementId: string | null;
  endReason: string;
}

export interface NewHolding {
  holdingId: string;
  postId: string;
  personId: string;
  from: string;
  to: string | null;
  engagementId: string | null;
}

export const insertHolding = (tx: Transaction, holding: NewHolding): Promise<void> =>
  insertHoldings(tx, [holding]);

export async function insertHoldings(tx: Transaction, holdings: readonly NewHolding[]): Promise<void> {
  if (holdings.length === 0) return;
  await tx.db
    .insertInto('live.holding')
    .values(
      holdings.map((holding) => ({
        place_id: tx.placeId,
        holding_id: holding.holdingId,
        post_id: holding.postId,
        person_id: holding.personId,
        from_date: holding.from,
        to_date: holding.to,
        engagement_id: holding.engagementId,
      })),
    )
    .execute();
}

const COLUMNS = [
  'holding.holding_id as holdingId',
  'holding.post_id as postId',
  'holding.person_id as personId',
  'holding.from_date as from',
  'holding.to_date as to',
  firstDay.as('starts'),
  lastDay.as('until'),
  'holding.engagement_id as engagementId',
  'holding.end_reason as endReason',
] as const;

export async function holdingById(tx: Transaction, holdingId: string): Promise<Holding | undefined> {
  return standing(tx).select(COLUMNS).where('holding.holding_id', '=', holdingId).executeTakeFirst();
}

/** Everybody who ever held a post and was not taken back. */
export async function holdingsOfPost(tx: Transaction, postId: string): Promise<Holding[]> {
  return standing(tx).select(COLUMNS).where('holding.post_id', '=', postId).execute();
}

const MOST_SHOWN = 200;

export interface NamedHolding extends Holding {
  person: string;
  post: string;
  titles: Localized;
}

/** Holdings of a post, a person or an engagement with their names, the latest first. */
export async function namedHoldings(
  tx: Transaction,
  of: { postId: string } | { personId: string } | { engagementId: string },
): Promise<NamedHolding[]> {
  let query = standing(tx)
    .innerJoin('live.person as person', (join) =>
      join
        .onRef('person.place_id', '=', 'holding.place_id')
        .onRef('person.person_id', '=', 'holding.person_id'),
    )
    .select([...COLUMNS, 'person.name as person', 'post.title as post', 'post.titles']);
  if ('postId' in of) query = query.where('holding.post_id', '=', of.postId);
  else if ('personId' in of) query = query.where('holding.person_id', '=', of.personId);
  else query = query.where('holding.engagement_id', '=', of.engagementId);
  const rows = await query
    .orderBy('holding.from_date', 'desc')
    .orderBy('holding.holding_id')
    .limit(MOST_SHOWN)
    .execute();
  return rows.map((row) => ({ ...row, titles: row.titles as Localized }));
}

/** The last day is set; false where the holding was taken back meanwhile. */
export async function setLastDay(
  tx: Transaction,
  holdingId: string,
  to: string | null,
  reason: string,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.holding')
    .set({ to_date: to, end_reason: reason })
    .where('place_id', '=', tx.placeId)
    .where('holding_id', '=', holdingId)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** One that never began. */
export async function cancelHolding(
  tx: Transaction,
  holdingId: string,
  at: Date,
  reason: string,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.holding')
    .set({ cancelled_at: at, end_reason: reason })
    .where('place_id', '=', tx.placeId)
    .where('holding_id', '=', holdingId)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** All that is held of these posts ends on a day; what had not begun by then is taken back. */
export async function endHoldingsOf(
  tx: Transaction,
  postIds: readonly string[],
  to: string,
  at: Date,
  reason: string,
): Promise<void> {
  if (postIds.length === 0) return;
  const those = tx.db
    .updateTable('live.holding')
    .where('place_id', '=', tx.placeId)
    .where('post_id', 'in', postIds)
    .where('cancelled_at', 'is', null);
  await those.set({ cancelled_at: at, end_reason: reason }).where('from_date', '>', to).execute();
  await those
    .set({ to_date: to, end_reason: reason })
    .where('from_date', '<=', to)
    .where((eb) => eb.or([eb('to_date', 'is', null), eb('to_date', '>', to)]))
    .execute();
}

export interface Deputy {
  deputyId: string;
  postId: string | null;
  forPersonId: string | null;
  /** The title or name of what is stood in for. */
  stead: string;
  personId: string;
  person: string;
  from: string;
  to: string;
  endedOn: string | null;
  reason: string;
  engagementId: string | null;
}

export async function insertDeputy(
  tx: Transaction,
  deputy: Omit<Deputy, 'stead' | 'person' | 'endedOn'>,
): Promise<void> {
  await tx.db
    .insertInto('live.deputy')
    .values({
      place_id: tx.placeId,
      deputy_id: deputy.deputyId,
      post_id: deputy.postId,
      for_person_id: deputy.forPersonId,
      person_id: deputy.personId,
      from_date: deputy.from,
      to_date: deputy.to,
      reason: deputy.reason,
      engagement_id: deputy.engagementId,
    })
    .execute();
}

/** Ends a deputy's part from a day on; false where it had ended by then. */
export async function endDeputy(tx: Transaction, deputyId: string, endedOn: string): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.deputy')
    .set({ ended_on: endedOn })
    .where('place_id', '=', tx.placeId)
    .where('deputy_id', '=', deputyId)
    .where('to_date', '>=', endedOn)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', endedOn)]))
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Deputies of posts or persons, and what somebody stands in for, the latest first. */
export async function deputies(
  tx: Transaction,
  of: { postId: string } | { personId: string } | { deputyId: string },
): Promise<Deputy[]> {
  let query = tx.db
    .selectFrom('live.deputy as deputy')
    .innerJoin('live.person as person', (join) =>
      join
        .onRef('person.place_id', '=', 'deputy.place_id')
        .onRef('person.person_id', '=', 'deputy.person_id'),
    )
    .leftJoin('live.post as post', (join) =>
      join.onRef('post.place_id', '=', 'deputy.place_id').onRef('post.post_id', '=', 'deputy.post_id'),
    )
    .leftJoin('live.person as stead', (join) =>
      join
        .onRef('stead.place_id', '=', 'deputy.place_id')
        .onRef('stead.person_id', '=', 'deputy.for_person_id'),
    )
    .select([
      'deputy.deputy_id as deputyId',
      'deputy.post_id as postId',
      'deputy.for_person_id as forPersonId',
      sql<string>`coalesce(post.title, stead.name)`.as('stead'),
      'deputy.person_id as personId',
      'person.name as person',
      'deputy.from_date as from',
      'deputy.to_date as to',
      'deputy.ended_on as endedOn',
      'deputy.reason',
      'deputy.engagement_id as engagementId',
    ])
    .where('deputy.place_id', '=', tx.placeId);
  if ('deputyId' in of) query = query.where('deputy.deputy_id', '=', of.deputyId);
  else if ('postId' in of) query = query.where('deputy.post_id', '=', of.postId);
  else
    query = query.where((eb) =>
      eb.or([eb('deputy.person_id', '=', of.personId), eb('deputy.for_person_id', '=', of.personId)]),
    );
  return query.orderBy('deputy.from_date', 'desc').orderBy('deputy.deputy_id').limit(MOST_SHOWN).execute();
}
