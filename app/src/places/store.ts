import type { Actor } from '../platform/access/action.ts';
import type { Transaction } from '../platform/db/transaction.ts';

export async function insertBody(tx: Transaction, bodyId: string, name: string): Promise<void> {
  await tx.db.insertInto('live.body').values({ place_id: tx.placeId, body_id: bodyId, name }).execute();
}

export async function bodyByName(tx: Transaction, name: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('live.body')
    .select('body_id')
    .where('place_id', '=', tx.placeId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.body_id;
}

export async function insertPost(
  tx: Transaction,
  post: { postId: string; bodyId: string; title: string; permissions: readonly string[] },
): Promise<void> {
  await tx.db
    .insertInto('live.post')
    .values({ place_id: tx.placeId, post_id: post.postId, body_id: post.bodyId, title: post.title })
    .execute();
  if (post.permissions.length === 0) return;
  await tx.db
    .insertInto('live.post_permission')
    .values(
      post.permissions.map((permission) => ({ place_id: tx.placeId, post_id: post.postId, permission })),
    )
    .execute();
}

export async function insertPerson(
  tx: Transaction,
  person: { personId: string; name: string; identityId: string },
): Promise<void> {
  await tx.db
    .insertInto('live.person')
    .values({
      place_id: tx.placeId,
      person_id: person.personId,
      name: person.name,
      identity_id: person.identityId,
    })
    .execute();
  await tx.db
    .insertInto('live.membership')
    .values({ identity_id: person.identityId, place_id: tx.placeId, person_id: person.personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function personOfIdentity(tx: Transaction, identityId: string) {
  return tx.db
    .selectFrom('live.person')
    .select(['person_id as personId', 'name'])
    .where('place_id', '=', tx.placeId)
    .where('identity_id', '=', identityId)
    .executeTakeFirst();
}

export async function insertHolding(
  tx: Transaction,
  holding: { postId: string; personId: string; from: string; to: string | null },
): Promise<void> {
  await tx.db
    .insertInto('live.holding')
    .values({
      place_id: tx.placeId,
      post_id: holding.postId,
      person_id: holding.personId,
      from_date: holding.from,
      to_date: holding.to,
    })
    .execute();
}

/** The first day counts and the last day counts. `today` is the day in UTC, wherever the place lies. */
export async function actorOf(tx: Transaction, identityId: string, today: string): Promise<Actor | null> {
  const rows = await tx.db
    .selectFrom('live.person as person')
    .innerJoin('live.holding as holding', (join) =>
      join
        .onRef('holding.place_id', '=', 'person.place_id')
        .onRef('holding.person_id', '=', 'person.person_id'),
    )
    .leftJoin('live.post_permission as permission', (join) =>
      join
        .onRef('permission.place_id', '=', 'holding.place_id')
        .onRef('permission.post_id', '=', 'holding.post_id'),
    )
    .select(['person.person_id as personId', 'person.name', 'permission.permission'])
    .where('person.place_id', '=', tx.placeId)
    .where('person.identity_id', '=', identityId)
    .where('holding.from_date', '<=', today)
    .where((eb) => eb.or([eb('holding.to_date', 'is', null), eb('holding.to_date', '>=', today)]))
    .execute();
  const first = rows[0];
  if (!first) return null;
  const permissions = new Set(rows.map((row) => row.permission).filter((each) => each !== null));
  return { identityId, personId: first.personId, name: first.name, permissions };
}

export interface Holding {
  body: string;
  post: string;
  person: string | null;
  from: string | null;
  to: string | null;
}

const LONGEST_LIST = 500;

/** Every post with who holds it, also the vacant ones. */
export async function holdings(tx: Transaction): Promise<Holding[]> {
  return tx.db
    .selectFrom('live.post as post')
    .innerJoin('live.body as body', (join) =>
      join.onRef('body.place_id', '=', 'post.place_id').onRef('body.body_id', '=', 'post.body_id'),
    )
    .leftJoin('live.holding as holding', (join) =>
      join.onRef('holding.place_id', '=', 'post.place_id').onRef('holding.post_id', '=', 'post.post_id'),
    )
    .leftJoin('live.person as person', (join) =>
      join
        .onRef('person.place_id', '=', 'holding.place_id')
        .onRef('person.person_id', '=', 'holding.person_id'),
    )
    .select([
      'body.name as body',
      'post.title as post',
      'person.name as person',
      'holding.from_date as from',
      'holding.to_date as to',
    ])
    .where('post.place_id', '=', tx.placeId)
    .orderBy('body.name')
    .orderBy('post.title')
    .orderBy('holding.from_date')
    .limit(LONGEST_LIST)
    .execute();
}
