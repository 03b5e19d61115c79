import type { Transaction } from '../platform/db/transaction.ts';
import type { Findable } from '../platform/search/search.ts';
import { findableRows, type Question } from './question-store.ts';

type Words = Pick<Question, 'questionId' | 'year' | 'side' | 'question' | 'shown' | 'answer'>;

/** A question is found by its words by whoever answers such; the page shows them with the budget they are about. */
export const findableQuestion = ({ questionId, year, side, question, shown, answer }: Words): Findable => ({
  itemId: questionId,
  kind: 'question',
  title: `${year} ${side}`,
  text: [question ?? shown, answer].filter(Boolean).join('\n'),
  permission: 'budget.answer',
});

/** All that can be found: what was erased and is not public has no words left. */
export async function findableQuestions(tx: Transaction): Promise<Findable[]> {
  const rows = await findableRows(tx);
  return rows
    .filter((row) => row.question !== null || row.shown !== null)
    .map((row) => findableQuestion(row as Words));
}
