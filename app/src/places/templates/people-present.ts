import type { Transaction } from '../../platform/db/transaction.ts';
import type { Body } from '../people/bodies-store.ts';
import type { Post } from '../people/posts-store.ts';
import * as store from './people-store.ts';

/** Everything of a place that a workbook of people is compared with. */
export interface PresentPeople {
  bodies: readonly Body[];
  posts: readonly Post[];
  people: readonly store.PresentPerson[];
  holdings: readonly store.PresentHolding[];
  permissions: ReadonlyMap<string, readonly string[]>;
}

export const presentPeople = async (tx: Transaction): Promise<PresentPeople> => ({
  bodies: await store.allBodies(tx),
  posts: await store.allPosts(tx),
  people: await store.allPeople(tx),
  holdings: await store.allHoldings(tx),
  permissions: await store.allPermissions(tx),
});
