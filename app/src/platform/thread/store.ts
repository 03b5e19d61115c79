import { sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';
import type { ThreadItem, ThreadStep } from './item.ts';

export async function insertItem(tx: Transaction, id: string, kind: string, title: string): Promise<void> {
  await tx.db
    .insertInto('live.thread_item')
    .values({ place_id: tx.placeId, item_id: id, kind, title })
    .execute();
}

export async function insertItems(
  tx: Transaction,
  kind: string,
  items: readonly { id: string; title: string }[],
): Promise<void> {
  if (items.length === 0) return;
  await sql`
    insert into live.thread_item (place_id, item_id, kind, title)
    select ${tx.placeId}, item_id, ${kind}, title
    from unnest(${items.map((item) => item.id)}::uuid[], ${items.map((item) => item.title)}::text[]) as item (item_id, title)
  `.execute(tx.db);
}

export async function setTitle(tx: Transaction, id: string, title: string): Promise<void> {
  await tx.db
    .updateTable('live.thread_item')
    .set({ title })
    .where('place_id', '=', tx.placeId)
    .where('item_id', '=', id)
    .execute();
}

/** The same for many at once. */
export async function setTitles(
  tx: Transaction,
  items: readonly { id: string; title: string }[],
): Promise<void> {
  if (items.length === 0) return;
  await sql`
    update live.thread_item as item set title = new.title
    from unnest(${items.map((item) => item.id)}::uuid[], ${items.map((item) => item.title)}::text[]) as new (id, title)
    where item.place_id = ${tx.placeId} and item.item_id = new.id
  `.execute(tx.db);
}

export async function insertLinks(
  tx: Transaction,
  relation: string,
  links: readonly { from: string; to: string }[],
): Promise<void> {
  if (links.length === 0) return;
  await sql`
    insert into live.thread_link (place_id, from_id, relation, to_id)
    select ${tx.placeId}, from_id, ${relation}, to_id
    from unnest(${links.map((each) => each.from)}::uuid[], ${links.map((each) => each.to)}::uuid[]) as link (from_id, to_id)
    on conflict do nothing
  `.execute(tx.db);
}

export async function itemById(tx: Transaction, id: string): Promise<ThreadItem | undefined> {
  return tx.db
    .selectFrom('live.thread_item')
    .select(['item_id as id', 'kind', 'title'])
    .where('place_id', '=', tx.placeId)
    .where('item_id', '=', id)
    .executeTakeFirst();
}

const LONGEST_LIST = 200;

/** What there is of a kind, for whoever chooses one of it. */
export async function itemsOfKind(tx: Transaction, kind: string): Promise<ThreadItem[]> {
  return tx.db
    .selectFrom('live.thread_item')
    .select(['item_id as id', 'kind', 'title'])
    .where('place_id', '=', tx.placeId)
    .where('kind', '=', kind)
    .orderBy('title')
    .orderBy('item_id')
    .limit(LONGEST_LIST)
    .execute();
}

/** What this item points back to: its sources. */
export async function linksFrom(tx: Transaction, id: string): Promise<ThreadStep[]> {
  const rows = await tx.db
    .selectFrom('live.thread_link as link')
    .innerJoin('live.thread_item as item', (join) =>
      join.onRef('item.place_id', '=', 'link.place_id').onRef('item.item_id', '=', 'link.to_id'),
    )
    .select(['link.relation', 'item.item_id as id', 'item.kind', 'item.title'])
    .where('link.place_id', '=', tx.placeId)
    .where('link.from_id', '=', id)
    .orderBy('item.title')
    .limit(LONGEST_LIST)
    .execute();
  return rows.map(({ relation, ...item }) => ({ relation, item }));
}

/** What points to this item: what came of it. */
export async function linksTo(tx: Transaction, id: string): Promise<ThreadStep[]> {
  const rows = await tx.db
    .selectFrom('live.thread_link as link')
    .innerJoin('live.thread_item as item', (join) =>
      join.onRef('item.place_id', '=', 'link.place_id').onRef('item.item_id', '=', 'link.from_id'),
    )
    .select(['link.relation', 'item.item_id as id', 'item.kind', 'item.title'])
    .where('link.place_id', '=', tx.placeId)
    .where('link.to_id', '=', id)
    .orderBy('item.title')
    .limit(LONGEST_LIST)
    .execute();
  return rows.map(({ relation, ...item }) => ({ relation, item }));
}
