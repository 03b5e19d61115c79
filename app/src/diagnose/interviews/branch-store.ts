import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Passage, PassageWords } from './passage-store.ts';

/** Other words of a passage, which a phone brought after somebody else had changed it. */
export interface Branch extends PassageWords {
  branchId: string;
  passageId: string;
  /** The version from which it was begun. */
  base: number;
  personId: string;
  keptAt: Date;
  /** Since when a person has decided; null while it waits for one. */
  settledAt: Date | null;
}

/** Of passages that this reader may read, in the order in which they came. */
export async function branchesOf(tx: Transaction, passageIds: readonly string[]): Promise<Branch[]> {
  if (passageIds.length === 0) return [];
  return (await tx.db
    .selectFrom('live.interview_passage_branch')
    .select([
      'branch_id as branchId',
      'passage_id as passageId',
      'base',
      'says',
      'leaves',
      'direction',
      'themes',
      'person_id as personId',
      'kept_at as keptAt',
      'settled_at as settledAt',
    ])
    .where('place_id', '=', tx.placeId)
    .where('passage_id', '=', sql<string>`any(${[...passageIds]}::uuid[])`)
    .orderBy('kept_at')
    .orderBy('branch_id')
    .execute()) as unknown as Branch[];
}

/** Passages of these for which something waits for a person. */
export async function inConflict(tx: Transaction, passages: readonly Pick<Passage, 'passageId'>[]) {
  const branches = await branchesOf(
    tx,
    passages.map(({ passageId }) => passageId),
  );
  return new Set(branches.flatMap(({ passageId, settledAt }) => (settledAt === null ? [passageId] : [])));
}

export async function insertBranch(
  tx: Transaction,
  { passageId, base }: { passageId: string; base: number },
  { says, leaves, direction, themes }: PassageWords,
  by: { branchId: string; personId: string; at: Date },
): Promise<void> {
  await tx.db
    .insertInto('live.interview_passage_branch')
    .values({
      place_id: tx.placeId,
      passage_id: passageId,
      branch_id: by.branchId,
      base,
      says,
      leaves: [...leaves],
      direction,
      themes: [...themes],
      person_id: by.personId,
      kept_at: by.at,
    })
    .execute();
}

/** A person has looked at all that waited. */
export async function settleBranches(
  tx: Transaction,
  { passageId }: Pick<Passage, 'passageId'>,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('live.interview_passage_branch')
    .set({ settled_at: at })
    .where('place_id', '=', tx.placeId)
    .where('passage_id', '=', passageId)
    .where('settled_at', 'is', null)
    .execute();
}
