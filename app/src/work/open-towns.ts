import type { Actor } from '../platform/access/action.ts';
import type { OwnTown } from '../platform/access/directory.ts';
import { placeById } from '../platform/access/store.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { readPlace } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import type { Waiting } from '../platform/slice.ts';
import { waitingFor } from './home.ts';

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
  const actors = await fewAtOnce(placeIds, (placeId) => actorIn(house, placeId, identityId));
  return new Map([...actors.keys()].map((placeId) => [placeId, known.get(placeId) ?? null]));
}

/** What waits in places of which nothing is kept, since the person has not been there: asked of each. */
export const waitingUnseen = (
  house: House,
  identityId: string,
  placeIds: readonly string[],
): Promise<Map<string, Waiting[]>> =>
  fewAtOnce(placeIds, (placeId) =>
    readPlace(house.pool, placeId, async (tx) => {
      const actor = await house.performing.actorOf(tx, identityId, new Date());
      const place = actor && (await placeById(tx));
      return place ? waitingFor({ house, tx, place, actor }, todayIn(place.timeZone), []) : null;
    }),
  );

async function fewAtOnce<Answer>(
  placeIds: readonly string[],
  ask: (placeId: string) => Promise<Answer | null>,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (let from = 0; from < placeIds.length; from += AT_ONCE) {
    const few = placeIds.slice(from, from + AT_ONCE);
    const found = await Promise.all(few.map(ask));
    for (const [at, placeId] of few.entries()) {
      const answer = found[at] ?? null;
      if (answer !== null) answers.set(placeId, answer);
    }
  }
  return answers;
}
