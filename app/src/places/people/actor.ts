import type { Actor } from '../../platform/access/action.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { clockOf } from '../directory-store.ts';
import * as grants from './grants-store.ts';

/**
 * Who an identity is in the transaction's place today, or null when it holds no post and stands in for nobody there.
 * Asked at every page, form, token and job, so that what ends, ends at once (abuse case 7).
 */
export async function actorOf(tx: Transaction, identityId: string, now: Date): Promise<Actor | null> {
  const found = await grants.grantsOfIdentity(tx, identityId, now);
  const [first] = found;
  if (!first) return null;
  return {
    identityId,
    personId: first.personId,
    name: first.name,
    permissions: new Set(found.flatMap(({ permission }) => permission ?? [])),
    inSteadOf: await steads(tx, found, now),
  };
}

/** For each permission that only a deputy's part gives: the persons in whose stead it is used. */
async function steads(
  tx: Transaction,
  found: readonly grants.Found[],
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = new Set(
    found.flatMap(({ by, permission }) => (by === 'holding' && permission ? [permission] : [])),
  );
  const lent = found.filter(({ by, permission }) => by !== 'holding' && permission && !own.has(permission));
  if (lent.length === 0) return new Map();
  const posts = [...new Set(lent.filter(({ by }) => by === 'post-deputy').map(({ postId }) => postId))];
  const today = todayIn((await clockOf(tx)).timeZone, now);
  const holders = await grants.holdersOfPosts(tx, posts, today);
  const inStead = new Map<string, string[]>();
  for (const { permission, by, postId, steadId } of lent) {
    const persons =
      by === 'post-deputy'
        ? holders.filter((each) => each.postId === postId).map((each) => each.personId)
        : [steadId];
    const before = inStead.get(permission ?? '') ?? [];
    inStead.set(permission ?? '', [...new Set([...before, ...persons.filter((each) => each !== null)])]);
  }
  return inStead;
}
