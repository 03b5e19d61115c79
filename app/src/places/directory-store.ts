import type { OwnTown } from '../platform/access/directory.ts';
import type { Connections } from '../platform/db/connections.ts';
import { plannedOnce } from '../platform/db/planned-once.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Localized } from '../platform/i18n/localized.ts';
import { grants, isOn } from './people/grants-store.ts';

export async function persons(tx: Transaction, personIds: readonly string[]) {
  return tx.db
    .selectFrom('live.person')
    .select(['person_id as personId', 'name', 'identity_id as identityId'])
    .where('place_id', '=', tx.placeId)
    .where('person_id', 'in', [...new Set(personIds)])
    .execute();
}

/** A row for each post whose powers give the permission on this day, into whosever hands, by name. */
export async function holders(tx: Transaction, permission: string, today: string) {
  return tx.db
    .selectFrom(grants(tx).as('grant'))
    .innerJoin('live.post_permission as permission', 'permission.post_id', 'grant.post_id')
    .innerJoin('live.post as post', 'post.post_id', 'grant.post_id')
    .innerJoin('live.person as person', 'person.person_id', 'grant.person_id')
    .modifyFront(plannedOnce)
    .select(['person.person_id as personId', 'person.name', 'post.title as post'])
    .distinct()
    .where('permission.place_id', '=', tx.placeId)
    .where('post.place_id', '=', tx.placeId)
    .where('person.place_id', '=', tx.placeId)
    .where('permission.permission', '=', permission)
    .where((eb) => isOn(eb.ref('grant.from'), eb.ref('grant.until'), today))
    .orderBy('person.name')
    .orderBy('post.title')
    .execute();
}

/** What the posts are for whose powers are in a person's hands on this day. */
export async function roles(tx: Transaction, personId: string, today: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom(grants(tx).as('grant'))
    .innerJoin('live.post as post', 'post.post_id', 'grant.post_id')
    .select('post.role')
    .distinct()
    .where('post.place_id', '=', tx.placeId)
    .where('grant.person_id', '=', personId)
    .where((eb) => isOn(eb.ref('grant.from'), eb.ref('grant.until'), today))
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
