import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { entryOf, holdSeen } from '../hold.ts';
import { newestForm } from '../known-form.ts';
import { choicesOf } from '../offline/everything.ts';
import { surveyProblems } from '../problems.ts';
import { changeSurvey, type Survey } from '../survey-store.ts';
import { MARKS, putMark } from './mark-store.ts';
import { markedQuestions } from './readable.ts';

const seen = { surveyId: z.uuid(), version: z.number().int().positive() };

/** Who may read the answers to a question, and of which dimension of the assessment they speak. */
export const markQuestion = defineAction({
  name: 'surveys.mark-question',
  records: ['survey.question-marked'],
  authority: 'place',
  input: z.strictObject({
    ...seen,
    path: z.string().min(1).max(500),
    mark: z.enum(MARKS),
    leaf: z
      .string()
      .regex(/^[a-z0-9.-]{1,80}$/)
      .nullable(),
    problem: z.array(z.string().max(200)).max(1000),
  }),
  async run(context, { path, mark, leaf, problem, ...at }) {
    const { tx } = context;
    const held = await holdSeen(context, at);
    const { form } = await newestForm(tx, held.surveyId);
    const marked = markedQuestions(form, new Map()).find((each) => each.path === path);
    if (!marked) throw surveyProblems.problem('surveys.question-unknown', { question: path });
    const names = new Set((choicesOf(form, marked.question) ?? []).map(({ name }) => name));
    const strange = problem.find((name) => !names.has(name));
    if (strange !== undefined)
      throw surveyProblems.problem('surveys.choice-unknown', { choice: strange, field: 'problem' });
    if (leaf !== null) await refuseUnknownLeaf(context, held, leaf);
    await putMark(tx, held.surveyId, { path, mark, leaf, problem });
    await changeSurvey(tx, held, {});
    return {
      answer: { path },
      entry: entryOf(held, 'survey.question-marked', { question: path, mark }),
    };
  },
});

/** A dimension is one of the assessment for which the survey is asked. What that is made of is its own slice's to say. */
async function refuseUnknownLeaf(
  { tx, itemParts }: ActContext,
  { assessmentId }: Survey,
  leaf: string,
): Promise<void> {
  if (assessmentId === null) throw surveyProblems.problem('surveys.leaf-unknown', { leaf, field: 'leaf' });
  const parts = await itemParts.get('assessment')?.(tx, assessmentId);
  if (parts && !parts.some(({ id }) => id === leaf))
    throw surveyProblems.problem('surveys.leaf-unknown', { leaf, field: 'leaf' });
}

/** The question whose answer says of which group somebody is: by it voices and results are told apart. */
export const chooseGroup = defineAction({
  name: 'surveys.choose-group',
  records: ['survey.group-chosen'],
  authority: 'place',
  input: z.strictObject({ ...seen, path: z.string().max(500) }),
  async run(context, { path, ...at }) {
    const { tx } = context;
    const held = await holdSeen(context, at);
    const { form } = await newestForm(tx, held.surveyId);
    const marked = markedQuestions(form, new Map()).find((each) => each.path === path);
    const isGroup = marked && marked.question.answer === 'one' && !marked.isRepeated;
    if (path !== '' && !isGroup)
      throw surveyProblems.problem('surveys.not-a-group', { question: path, field: 'path' });
    await changeSurvey(tx, held, { groupPath: path === '' ? null : path });
    return { answer: { path }, entry: entryOf(held, 'survey.group-chosen', { question: path }) };
  },
});
