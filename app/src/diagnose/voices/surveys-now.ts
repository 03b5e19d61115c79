import type { Transaction } from '../../platform/db/transaction.ts';
import { type HeardSurveys, surveyVoices } from '../../surveys/api.ts';
import type { Assessment } from '../assessment/assessment-store.ts';
import { treeOf } from '../frameworks/tree.ts';

/** What surveys of an assessment say at this moment, of the dimensions that it has. */
export async function surveysNow(
  tx: Transaction,
  place: { timeZone: string },
  { assessmentId, document }: Pick<Assessment, 'assessmentId' | 'document'>,
  now: Date,
): Promise<HeardSurveys> {
  const { told, unheard } = await surveyVoices(tx, place, assessmentId, now);
  const known = new Set(treeOf(document).leaves.map(({ id }) => id));
  return {
    told: told.map((each) => ({
      ...each,
      leaves: each.leaves.filter(({ leaf }) => known.has(leaf)),
      quiet: each.quiet.filter((leaf) => known.has(leaf)),
    })),
    unheard,
  };
}
