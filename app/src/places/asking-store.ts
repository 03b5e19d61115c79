import type { Connections } from '../platform/db/connections.ts';

/** Whether a place in which the identity is a person asks everybody for a second factor, or the whole programme does. */
export async function asksSecondFactor(open: Connections['open'], identityId: string): Promise<boolean> {
  const row = await open
    .selectFrom('live.membership as membership')
    .innerJoin('live.place as place', (join) =>
      join.on((eb) =>
        eb.or([eb('place.place_id', '=', eb.ref('membership.place_id')), eb('place.kind', '=', 'programme')]),
      ),
    )
    .select('place.place_id')
    .where('membership.identity_id', '=', identityId)
    .where('place.second_factor_required', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

export interface PlaceOfMine {
  id: string;
  code: string;
  name: string;
}

const MOST_LISTED = 100;

/** The municipalities an identity is a person of; asked before any is chosen. What it may do there is asked there. */
export async function placesOfIdentity(
  open: Connections['open'],
  identityId: string,
): Promise<PlaceOfMine[]> {
  return open
    .selectFrom('live.membership as membership')
    .innerJoin('live.place as place', 'place.place_id', 'membership.place_id')
    .select(['place.place_id as id', 'place.code', 'place.name'])
    .where('membership.identity_id', '=', identityId)
    .where('place.kind', '=', 'municipality')
    .orderBy('place.name')
    .limit(MOST_LISTED)
    .execute();
}
