import type { Transaction } from '../../platform/db/transaction.ts';
import { everyAnswer } from '../answers/answer-store.ts';
import { newestForm } from '../known-form.ts';
import { marksOf } from '../marks/mark-store.ts';
import { type MarkedQuestion, markedQuestions } from '../marks/readable.ts';
import type { Survey } from '../survey-store.ts';
import { Counter, type Tally } from './tally.ts';

export interface Counted {
  no: number;
  questions: readonly MarkedQuestion[];
  group: MarkedQuestion | null;
  tally: Tally;
}

/** Everything that was answered and not taken back, counted by the newest form, as far as `reads` lets a question through. */
export async function countSurvey(
  tx: Transaction,
  survey: Survey,
  groupPath: string | null,
  reads: (marked: MarkedQuestion) => boolean,
): Promise<Counted> {
  const { no, form } = await newestForm(tx, survey.surveyId);
  const questions = markedQuestions(form, await marksOf(tx, survey.surveyId)).filter(reads);
  const group = questions.find(({ path }) => path === groupPath) ?? null;
  const counter = new Counter(form, questions, group);
  for await (const batch of everyAnswer(tx, survey.surveyId))
    for (const { answers } of batch) if (answers) counter.add(answers);
  return { no, questions, group, tally: counter.done() };
}
