import type { Transaction } from '../platform/db/transaction.ts';
import { everyAnswer } from './answers/answer-store.ts';
import { valuesAt } from './answers/told-answers.ts';
import { newestForm } from './known-form.ts';
import { marksOf } from './marks/mark-store.ts';
import { markedQuestions } from './marks/readable.ts';
import { surveysOfAssessment } from './survey-store.ts';

/** How many of a group told of a problem with a dimension, and how many spoke of it. */
export interface Voices {
  leaf: string;
  /** The name of the choice in the survey's group question; '' for whoever did not say. */
  group: string;
  problem: number;
  speakers: number;
}

/**
 * What surveys of an assessment say of its dimensions: whoever answered a question that the desk joined to one speaks of it, and tells
 * of a problem where a choice was taken that means one. Somebody who answers several such questions speaks once. Sorted by
 * dimension and group.
 */
export async function surveyVoices(tx: Transaction, assessmentId: string): Promise<Voices[]> {
  const voices = new Map<string, Voices>();
  for (const survey of await surveysOfAssessment(tx, assessmentId)) {
    const { form } = await newestForm(tx, survey.surveyId);
    const questions = markedQuestions(form, await marksOf(tx, survey.surveyId));
    const joined = questions.filter(({ leaf, isRepeated }) => leaf !== null && !isRepeated);
    if (joined.length === 0) continue;
    const group = questions.find(({ path }) => path === survey.groupPath);
    for await (const batch of everyAnswer(tx, survey.surveyId))
      for (const { answers } of batch) {
        const said = answers ?? {};
        const [of = ''] = group ? valuesAt(form.items, said, group.question.path) : [];
        const heard = new Map<string, boolean>();
        for (const { leaf, question, problem } of joined) {
          const values = valuesAt(form.items, said, question.path);
          if (values.length === 0 || leaf === null) continue;
          const isProblem = values.some((value) => problem.includes(value));
          heard.set(leaf, (heard.get(leaf) ?? false) || isProblem);
        }
        for (const [leaf, isProblem] of heard) {
          const key = `${leaf} ${of}`;
          const before = voices.get(key) ?? { leaf, group: of, problem: 0, speakers: 0 };
          const problem = before.problem + (isProblem ? 1 : 0);
          voices.set(key, { ...before, problem, speakers: before.speakers + 1 });
        }
      }
  }
  return [...voices.values()].toSorted(
    (a, b) => a.leaf.localeCompare(b.leaf, 'en') || a.group.localeCompare(b.group, 'en'),
  );
}
