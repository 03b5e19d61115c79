import { sql } from 'kysely';
import type { Role } from '../../platform/access/roles.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Localized } from '../../platform/i18n/localized.ts';
import type { ListQuery } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import { firstDay, isOn, lastDay, standing } from './grants-store.ts';

export interface PostFacts {
  bodyId: string;
  title: string;
  titles: Localized;
  role: Role | null;
  seats: number;
  reportsTo: string | null;
  legalBasis: string;
  official: boolean;
  publicMail: string;
  publicPhone: string;
  from: string | null;
  to: string | null;
}

export interface Post extends PostFacts {
  postId: string;
  version: number;
}

const COLUMNS = [
  'post.post_id as postId',
  'post.body_id as bodyId',
  'post.title',
  'post.titles',
  'post.role',
  'post.seats',
  'post.reports_to as reportsTo',
  'post.legal_basis as legalBasis',
  'post.official',
  'post.public_mail as publicMail',
  'post.public_phone as publicPhone',
  'post.from_date as from',
  'post.to_date as to',
  'post.version',
] as const;

const postOf = <Row extends { titles: unknown; role: string | null }>(row: Row) => ({
  ...row,
  titles: row.titles as Localized,
  role: row.role as Role | null,
});

const columnsOf = (facts: PostFacts) => ({
  body_id: facts.bodyId,
  title: facts.title,
  titles: JSON.stringify(facts.titles),
  role: facts.role,
  seats: facts.seats,
  reports_to: facts.reportsTo,
  legal_basis: facts.legalBasis,
  official: facts.official,
  public_mail: facts.publicMail,
  public_phone: facts.publicPhone,
  from_date: facts.from,
  to_date: facts.to,
});

export const insertPost = (tx: Transaction, postId: string, facts: PostFacts): Promise<void> =>
  insertPosts(tx, [{ ...facts, postId }]);

export async function insertPosts(
  tx: Transaction,
  added: readonly (PostFacts & { postId: string })[],
): Promise<void> {
  if (added.length === 0) return;
  await tx.db
    .insertInto('live.post')
    .values(added.map((post) => ({ place_id: tx.placeId, post_id: post.postId, ...columnsOf(post) })))
    .execute();
}

/** The permissions of posts that have none yet. */
export async function insertPermissions(
  tx: Transaction,
  added: readonly { postId: string; permissions: readonly string[] }[],
): Promise<void> {
  const rows = added.flatMap(({ postId, permissions }) =>
    [...new Set(permissions)].map((permission) => ({ place_id: tx.placeId, post_id: postId, permission })),
  );
  if (rows.length === 0) return;
  await tx.db.insertInto('live.post_permission').values(rows).execute();
}

export async function changePost(
  tx: Transaction,
  postId: string,
  seen: number,
  facts: PostFacts,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.post')
    .set({ ...columnsOf(facts), version: seen + 1 })
    .where('place_id', '=', tx.placeId)
    .where('post_id', '=', postId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Exactly these are the post's permissions from now on. */
export async function replacePermissions(
  tx: Transaction,
  postId: string,
  permissions: readonly string[],
): Promise<void> {
  await tx.db
    .deleteFrom('live.post_permission')
    .where('place_id', '=', tx.placeId)
    .where('post_id', '=', postId)
    .execute();
  if (permissions.length === 0) return;
  await tx.db
    .insertInto('live.post_permission')
    .values(
      [...new Set(permissions)].map((permission) => ({ place_id: tx.placeId, post_id: postId, permission })),
    )
    .execute();
}

/** A post ends on a day, or whatever day it ended on before, if that was earlier. */
export async function endPosts(tx: Transaction, postIds: readonly string[], to: string): Promise<void> {
  if (postIds.length === 0) return;
  await tx.db
    .updateTable('live.post')
    .set((eb) => ({
      to_date: sql<string>`least(to_date, ${to}::date)`,
      // One that was still to come never was: its days must not run backwards.
      from_date: sql<string>`least(from_date, ${to}::date)`,
      version: eb('version', '+', 1),
    }))
    .where('place_id', '=', tx.placeId)
    .where('post_id', 'in', postIds)
    .execute();
}

export async function movePosts(tx: Transaction, postIds: readonly string[], bodyId: string): Promise<void> {
  if (postIds.length === 0) return;
  await tx.db
    .updateTable('live.post')
    .set((eb) => ({ body_id: bodyId, version: eb('version', '+', 1) }))
    .where('place_id', '=', tx.placeId)
    .where('post_id', 'in', postIds)
    .execute();
}

export async function postById(tx: Transaction, postId: string): Promise<Post | undefined> {
  const row = await tx.db
    .selectFrom('live.post as post')
    .select(COLUMNS)
    .where('post.place_id', '=', tx.placeId)
    .where('post.post_id', '=', postId)
    .executeTakeFirst();
  return row && postOf(row);
}

/** Beyond this a page of posts shows bodies with their counts, and the list of posts the rest. */
const MOST_POSTS = 2000;

/** Posts of a day and those still to come, by title; all of the place, or of one body. */
export async function posts(
  tx: Transaction,
  day: string,
  only: { bodyId?: string; alsoEnded?: boolean } = {},
): Promise<Post[]> {
  let query = tx.db.selectFrom('live.post as post').select(COLUMNS).where('post.place_id', '=', tx.placeId);
  if (only.bodyId !== undefined) query = query.where('post.body_id', '=', only.bodyId);
  if (!only.alsoEnded)
    query = query.where((eb) => eb.or([eb('post.to_date', 'is', null), eb('post.to_date', '>=', day)]));
  const rows = await query.orderBy('post.title').orderBy('post.post_id').limit(MOST_POSTS).execute();
  return rows.map(postOf);
}

export interface Sitting {
  holdingId: string;
  postId: string;
  personId: string;
  name: string;
  from: string;
  until: string | null;
  engagementId: string | null;
}

/** Who holds these posts on a day. */
export async function sittings(tx: Transaction, postIds: readonly string[], day: string): Promise<Sitting[]> {
  if (postIds.length === 0) return [];
  return standing(tx)
    .innerJoin('live.person as person', (join) =>
      join
        .onRef('person.place_id', '=', 'holding.place_id')
        .onRef('person.person_id', '=', 'holding.person_id'),
    )
    .select([
      'holding.holding_id as holdingId',
      'holding.post_id as postId',
      'person.person_id as personId',
      'person.name',
      firstDay.as('from'),
      lastDay.as('until'),
      'holding.engagement_id as engagementId',
    ])
    .where('holding.post_id', 'in', postIds)
    .where(isOn(firstDay, lastDay, day))
    .orderBy('person.name')
    .orderBy('holding.holding_id')
    .execute();
}

/** For posts that stand empty: the last day somebody held each before that day. */
export async function lastHeld(
  tx: Transaction,
  postIds: readonly string[],
  day: string,
): Promise<Map<string, string>> {
  if (postIds.length === 0) return new Map();
  const rows = await standing(tx)
    .select(['holding.post_id as postId', sql<string | null>`max(${lastDay})`.as('last')])
    .where('holding.post_id', 'in', postIds)
    .where(sql<boolean>`${lastDay} < ${day}::date and ${lastDay} >= ${firstDay}`)
    .groupBy('holding.post_id')
    .execute();
  return new Map(rows.flatMap(({ postId, last }) => (last === null ? [] : [[postId, last]])));
}

export async function permissionsOf(tx: Transaction, postId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('live.post_permission')
    .select('permission')
    .where('place_id', '=', tx.placeId)
    .where('post_id', '=', postId)
    .orderBy('permission')
    .execute();
  return rows.map((row) => row.permission);
}

export interface PostRow {
  postId: string;
  title: string;
  titles: Localized;
  bodyId: string;
  body: string;
  bodyNames: Localized;
  role: string | null;
  seats: number;
  held: number;
  official: boolean;
  to: string | null;
}

/** Posts as a list, each with how many of its seats are taken on a day. */
export function listedPosts(tx: Transaction, day: string, query: ListQuery) {
  const taken = standing(tx)
    .select(['holding.post_id as post_id', sql<number>`count(*)::int`.as('held')])
    .where(isOn(firstDay, lastDay, day))
    .groupBy('holding.post_id')
    .as('taken');
  const base = tx.db
    .selectFrom('live.post as post')
    .innerJoin('live.body as body', (join) =>
      join.onRef('body.place_id', '=', 'post.place_id').onRef('body.body_id', '=', 'post.body_id'),
    )
    .leftJoin(taken, 'taken.post_id', 'post.post_id')
    .select([
      'post.post_id as postId',
      'post.title',
      'post.titles',
      'post.body_id as bodyId',
      'body.name as body',
      'body.names as bodyNames',
      'post.role',
      'post.seats',
      sql<number>`coalesce(taken.held, 0)`.as('held'),
      'post.official',
      'post.to_date as to',
    ])
    .where('post.place_id', '=', tx.placeId);
  return listed(
    tx,
    base,
    {
      sort: {
        title: { text: 'post.title' },
        body: { text: 'body.name' },
        seats: 'post.seats',
        vacant: () => sql`post.seats - coalesce(taken.held, 0)`,
      },
      unique: ['post.post_id'],
      search: ['post.title', 'body.name'],
      filters: {
        state: (_eb, value) => {
          const ended = sql<boolean>`(post.to_date is not null and post.to_date < ${day}::date)`;
          if (value === 'ended') return ended;
          const vacant = sql<boolean>`post.seats > coalesce(taken.held, 0)`;
          return value === 'vacant'
            ? sql<boolean>`(not ${ended} and ${vacant})`
            : sql<boolean>`(not ${ended} and not ${vacant})`;
        },
        role: (eb, value) => eb('post.role', '=', value),
      },
    },
    query,
  ).map((rows) =>
    rows.map((row) => ({
      ...row,
      titles: row.titles as Localized,
      bodyNames: row.bodyNames as Localized,
    })),
  );
}
