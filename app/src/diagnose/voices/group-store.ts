import type { Transaction } from '../../platform/db/transaction.ts';
import { type Group, withSeeds } from './groups.ts';

/** The groups of an assessment: the seed list and its own. */
export async function groupsOf(tx: Transaction, assessmentId: string): Promise<Group[]> {
  const rows = await tx.db
    .selectFrom('live.assessment_group')
    .select(['group_key', 'version', 'name', 'people', 'out_of', 'counted_in', 'source'])
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .orderBy('group_key')
    .execute();
  return withSeeds(
    rows.map(({ group_key: key, version, name, people, out_of: outOf, counted_in: year, source }) => ({
      key,
      version,
      name,
      counted:
        people === null || outOf === null || year === null || source === null
          ? null
          : { people, outOf, year, source },
    })),
  );
}

export async function putGroup(
  tx: Transaction,
  assessmentId: string,
  { key, version, name, counted }: Group,
): Promise<void> {
  const said = {
    version: version + 1,
    name,
    people: counted?.people ?? null,
    out_of: counted?.outOf ?? null,
    counted_in: counted?.year ?? null,
    source: counted?.source ?? null,
  };
  await tx.db
    .insertInto('live.assessment_group')
    .values({ place_id: tx.placeId, assessment_id: assessmentId, group_key: key, ...said })
    .onConflict((conflict) => conflict.columns(['place_id', 'assessment_id', 'group_key']).doUpdateSet(said))
    .execute();
}
