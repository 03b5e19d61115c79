import type { Transaction } from '../../platform/db/transaction.ts';

/** As many whys as are asked below a dimension. */
export const MOST_WHYS = 5;

export interface Cause {
  causeId: string;
  leaf: string;
  /** The cause that this one explains; null: it explains the dimension. */
  underId: string | null;
  depth: number;
  version: number;
  says: string;
}

/** Those that stand, in the order in which they came. */
export async function causesOf(tx: Transaction, assessmentId: string): Promise<Cause[]> {
  return tx.db
    .selectFrom('live.assessment_cause')
    .select(['cause_id as causeId', 'leaf', 'under_id as underId', 'depth', 'version', 'says'])
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('cause_id')
    .execute();
}

/** Where it stands or stood. */
export async function whoseCause(
  tx: Transaction,
  causeId: string,
): Promise<{ assessmentId: string; leaf: string } | undefined> {
  return tx.db
    .selectFrom('live.assessment_cause')
    .select(['assessment_id as assessmentId', 'leaf'])
    .where('place_id', '=', tx.placeId)
    .where('cause_id', '=', causeId)
    .executeTakeFirst();
}

export async function insertCause(
  tx: Transaction,
  assessmentId: string,
  given: Omit<Cause, 'version'> & { personId: string },
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.assessment_cause')
    .values({
      place_id: tx.placeId,
      cause_id: given.causeId,
      assessment_id: assessmentId,
      leaf: given.leaf,
      under_id: given.underId,
      depth: given.depth,
      says: given.says,
      person_id: given.personId,
      added_at: at,
    })
    .execute();
}

export async function changeCause(
  tx: Transaction,
  { causeId, version }: Pick<Cause, 'causeId' | 'version'>,
  change: { says: string } | { removed_at: Date },
): Promise<void> {
  await tx.db
    .updateTable('live.assessment_cause')
    .set({ ...change, version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('cause_id', '=', causeId)
    .execute();
}
