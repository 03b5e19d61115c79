import type { Transaction } from '../../platform/db/transaction.ts';
import type { Findable } from '../../platform/search/search.ts';
import { assessmentsOf } from './assessment-store.ts';

/** Found by its title. What anybody scored or wrote is not in the index. */
export async function findableAssessments(tx: Transaction): Promise<Findable[]> {
  return (await assessmentsOf(tx)).map(({ assessmentId, title }) => findableAssessment(assessmentId, title));
}

export const findableAssessment = (itemId: string, title: string): Findable => ({
  itemId,
  kind: 'assessment',
  title,
  permission: 'diagnose.read',
});
