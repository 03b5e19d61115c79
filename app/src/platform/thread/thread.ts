import { randomUUID } from 'node:crypto';
import type { Transaction } from '../db/transaction.ts';
import type { ThreadItem, ThreadStep } from './item.ts';
import * as store from './store.ts';

export type { ThreadItem, ThreadStep } from './item.ts';

/** Every item of a slice is an item of the thread first: this makes it and gives its id. */
export async function addItem(tx: Transaction, kind: string, title: string): Promise<string> {
  const id = randomUUID();
  await store.insertItem(tx, id, kind, title);
  return id;
}

/** The same for many of a kind: one statement, however many there are. */
export async function addItems(tx: Transaction, kind: string, titles: readonly string[]): Promise<string[]> {
  const items = titles.map((title) => ({ id: randomUUID(), title }));
  await store.insertItems(tx, kind, items);
  return items.map((item) => item.id);
}

/** A municipality itself is an item too, under its own id: its history hangs on it. */
export async function addPlaceItem(tx: Transaction, name: string): Promise<void> {
  await store.insertItem(tx, tx.placeId, 'municipality', name);
}

/** What was renamed is found under its new name. */
export const retitle = store.setTitle;
export const retitleAll = store.setTitles;

/** Says that one item was computed or read from others. Saying it twice is harmless. */
export async function link(
  tx: Transaction,
  fromId: string,
  relation: string,
  ...toIds: readonly string[]
): Promise<void> {
  await store.insertLinks(
    tx,
    relation,
    toIds.map((to) => ({ from: fromId, to })),
  );
}

/** The same for several items at once. */
export const linkAll = store.insertLinks;

/** The item alone, without its neighbours; undefined where this place has none of that id. */
export const threadItem = store.itemById;
export const itemsOfKind = store.itemsOfKind;

/** Both questions of the golden thread about one item: where it came from, and what came of it. */
export async function threadOf(
  tx: Transaction,
  itemId: string,
): Promise<{ item: ThreadItem; cameFrom: ThreadStep[]; ledTo: ThreadStep[] } | null> {
  const item = await store.itemById(tx, itemId);
  if (!item) return null;
  return { item, cameFrom: await store.linksFrom(tx, itemId), ledTo: await store.linksTo(tx, itemId) };
}
