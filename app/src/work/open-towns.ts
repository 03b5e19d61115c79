import type { Actor } from '../platform/access/action.ts';
import type { OwnTown } from '../platform/access/directory.ts';
import { readPlace } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';

export const actorIn = (house: House, placeId: string, identityId: string): Promise<Actor | null> =>
  readPlace(house.pool, placeId, (tx) => house.performing.actorOf(tx, identityId, new Date()));

const AT_ONCE = 4;

/**
 * Those of these places in which the identity holds a post today: the question that opens a desk, and no cheaper one,
 * because what was kept of a place must not be read once it is closed to somebody. At most one page of them.
 */
export async function openTowns(
  house: House,
  identityId: string,
  placeIds: readonly string[],
): Promise<Map<string, OwnTown | null>> {
  const known = new Map(
    (await house.people.townsOf(house.connections.open, identityId)).map((town) => [town.id, town]),
  );
  const open = new Map<string, OwnTown | null>();
  for (let from = 0; from < placeIds.length; from += AT_ONCE) {
    const few = placeIds.slice(from, from + AT_ONCE);
    const actors = await Promise.all(few.map((placeId) => actorIn(house, placeId, identityId)));
    for (const [at, placeId] of few.entries()) if (actors[at]) open.set(placeId, known.get(placeId) ?? null);
  }
  return open;
}
