import type { OwnTown } from '../platform/access/directory.ts';
import type { Connections } from '../platform/db/connections.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Localized } from '../platform/i18n/localized.ts';

export async function persons(tx: Transaction, personIds: readonly string[]) {
  return tx.db
    .selectFrom('live.person')
    .select(['person_id as personId', 'name', 'identity_id as identityId'])
    .where('place_id', '=', tx.placeId)
    .where('person_id', 'in', [...new Set(personIds)])
    .execute();
}

/** A row for each post that gives the permission, by the name of who holds it. */
export async function holders(tx: Transaction, permission: string, today: string) {
  return tx.db
    .selectFrom('live.post_permission as permission')
    .innerJoin('live.post as post', (join) =>
      join
        .onRef('post.place_id', '=', 'permission.place_id')
        .onRef('post.post_id', '=', 'permission.post_id'),
    )
    .innerJoin('live.holding as holding', (join) =>
      join.onRef('holding.place_id', '=', 'post.place_id').onRef('holding.post_id', '=', 'post.post_id'),
    )
    .innerJoin('live.person as person', (join) =>
      join
        .onRef('person.place_id', '=', 'holding.place_id')
        .onRef('person.person_id', '=', 'holding.person_id'),
    )
    .select(['person.person_id as personId', 'person.name', 'post.title as post'])
    .where('permission.place_id', '=', tx.placeId)
    .where('permission.permission', '=', permission)
    .where('holding.cancelled_at', 'is', null)
    .where('holding.from_date', '<=', today)
    .where((eb) => eb.or([eb('holding.to_date', 'is', null), eb('holding.to_date', '>=', today)]))
    .orderBy('person.name')
    .orderBy('post.title')
    .execute();
}

/** What the posts are for that a person holds on this day. */
export async function roles(tx: Transaction, personId: string, today: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('live.holding as holding')
    .innerJoin('live.post as post', (join) =>
      join.onRef('post.place_id', '=', 'holding.place_id').onRef('post.post_id', '=', 'holding.post_id'),
    )
    .select('post.role')
    .distinct()
    .where('holding.place_id', '=', tx.placeId)
    .where('holding.person_id', '=', personId)
    .where('holding.cancelled_at', 'is', null)
    .where('holding.from_date', '<=', today)
    .where((eb) => eb.or([eb('holding.to_date', 'is', null), eb('holding.to_date', '>=', today)]))
    .execute();
  return rows.flatMap(({ role }) => (role === null ? [] : [role]));
}

export async function clockOf(tx: Transaction): Promise<{ timeZone: string; workingDays: string }> {
  return tx.db
    .selectFrom('live.place')
    .select(['time_zone as timeZone', 'working_days as workingDays'])
    .where('place_id', '=', tx.placeId)
    .executeTakeFirstOrThrow();
}

export async function townsOf(open: Connections['open'], identityId: string): Promise<OwnTown[]> {
  const rows = await open
    .selectFrom('live.membership as membership')
    .innerJoin('live.place as place', 'place.place_id', 'membership.place_id')
    .select(['place.place_id as id', 'place.code', 'place.name', 'place.names'])
    .where('membership.identity_id', '=', identityId)
    .where('place.kind', '=', 'municipality')
    .orderBy('place.name')
    .execute();
  return rows.map((row) => ({ ...row, names: row.names as Localized }));
}
