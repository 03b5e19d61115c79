import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { grants, isOn } from './grants-store.ts';

/** Who stands in for these posts on a day, whether for the post itself or for whoever holds it. */
export async function actingFor(tx: Transaction, postIds: readonly string[], day: string) {
  if (postIds.length === 0) return [];
  return tx.db
    .selectFrom(grants(tx).as('grant'))
    .innerJoin('live.person as person', 'person.person_id', 'grant.person_id')
    .select([
      'grant.post_id as postId',
      'person.person_id as personId',
      'person.name',
      sql<string>`"grant".until`.as('to'),
    ])
    .distinct()
    .where('person.place_id', '=', tx.placeId)
    .where('grant.by', '<>', 'holding')
    .where('grant.post_id', 'in', postIds)
    .where(isOn(sql.ref('grant.from'), sql.ref('grant.until'), day))
    .orderBy('person.name')
    .execute();
}
