import type { Transaction } from '../platform/db/transaction.ts';
import type { Findable } from '../platform/search/search.ts';
import { surveysOf } from './survey-store.ts';

/** Found by its title. What anybody answered is not in the index. */
export async function findableSurveys(tx: Transaction): Promise<Findable[]> {
  return (await surveysOf(tx)).map(({ surveyId, title }) => findableSurvey(surveyId, title));
}

export const findableSurvey = (itemId: string, title: string): Findable => ({
  itemId,
  kind: 'survey',
  title,
  permission: 'surveys.read',
});
