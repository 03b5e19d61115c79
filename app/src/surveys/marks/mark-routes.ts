import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { deskForm, deskPage, type PageContent, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { ItemPart } from '../../platform/slice.ts';
import { type At, surveyAt } from '../keep/keep-routes.ts';
import { newestForm } from '../known-form.ts';
import { atSurvey, backTo, none, ONE } from '../paths.ts';
import type { Survey } from '../survey-store.ts';
import { chooseGroup, markQuestion } from './mark-actions.ts';
import { type Marking, markPage, questionsPage } from './mark-pages.tsx';
import { MARKS, marksOf } from './mark-store.ts';
import { markedQuestions } from './readable.ts';

const requestId = z.uuid();
const version = z.coerce.number().int().positive();
const path = z.string().min(1).max(500);
const choice = z.string().max(200);

export async function markingAt(context: At): Promise<Marking> {
  const survey = await surveyAt(context);
  const { form } = await newestForm(context.tx, survey.surveyId);
  const marks = await marksOf(context.tx, survey.surveyId);
  return {
    survey,
    form,
    questions: markedQuestions(form, marks),
    dimensions: await dimensionsFor(context, survey),
  };
}

/** Of the assessment that it is asked for, where whoever marks may see that; none where it is asked for none. */
async function dimensionsFor(
  { tx, actor, house }: At,
  { assessmentId }: Survey,
): Promise<readonly ItemPart[]> {
  const { kindPermissions, itemParts } = house.performing;
  const needed = kindPermissions.get('assessment');
  if (assessmentId === null || !needed || !actor.permissions.has(needed)) return [];
  return (await itemParts.get('assessment')?.(tx, assessmentId)) ?? [];
}

function questionsOf(context: At, marking: Marking): PageContent {
  const { version: seen, groupPath } = marking.survey;
  const values = { requestId: randomUUID(), version: seen, path: groupPath ?? '' };
  return questionsPage(context, marking, values, null);
}

export const markRoutes: readonly Route[] = [
  deskPage({
    path: `${ONE}/questions`,
    params: atSurvey,
    query: none,
    answer: async (context) => ({ page: questionsOf(context, await markingAt(context)) }),
  }),
  deskForm({
    path: `${ONE}/questions`,
    params: atSurvey,
    body: z.strictObject({ requestId, version, path: z.string().max(500) }),
    action: chooseGroup,
    input: ({ params, body }) => ({ surveyId: params.survey, version: body.version, path: body.path }),
    done: backTo('/questions'),
    said: () => ({ message: 'survey.described-said' }),
    again: async (context, values, refusal) =>
      questionsPage(context, await markingAt(context), { ...values, requestId: randomUUID() }, refusal),
  }),
  deskPage({
    path: `${ONE}/questions/mark`,
    params: atSurvey,
    query: z.strictObject({ path: z.string().max(500).default('') }),
    async answer(context) {
      const marking = await markingAt(context);
      // Without a question it is the page on which one is chosen.
      if (context.query.path === '') return { page: questionsOf(context, marking) };
      const marked = marking.questions.find((each) => each.path === context.query.path);
      if (!marked) throw problem('request.not-found');
      const values = {
        requestId: randomUUID(),
        version: marking.survey.version,
        mark: marked.mark,
        leaf: marked.leaf ?? '',
        problem: marked.problem,
      };
      return { page: markPage(context, marking, marked.path, values, null) };
    },
  }),
  deskForm({
    path: `${ONE}/questions/mark`,
    params: atSurvey,
    body: z.strictObject({
      requestId,
      version,
      path,
      mark: z.enum(MARKS),
      leaf: z.string().trim().toLowerCase().max(80),
      problem: choice.or(z.array(choice).max(1000)).optional(),
    }),
    action: markQuestion,
    input: ({ params, body }) => ({
      surveyId: params.survey,
      version: body.version,
      path: body.path,
      mark: body.mark,
      leaf: body.leaf === '' ? null : body.leaf,
      problem: [body.problem ?? []].flat(),
    }),
    done: backTo('/questions'),
    said: () => ({ message: 'survey.described-said' }),
    again: async (context, values, refusal) => {
      const asked = String((values as { path?: unknown }).path ?? '');
      const fields = { ...values, requestId: randomUUID() };
      return markPage(context, await markingAt(context), asked, fields, refusal);
    },
  }),
];

const keep = holders('surveys.keep');

export const markAccess: AccessTable = {
  [`GET ${ONE}/questions`]: holders('surveys.read'),
  [`POST ${ONE}/questions`]: keep,
  [`GET ${ONE}/questions/mark`]: keep,
  [`POST ${ONE}/questions/mark`]: keep,
  'action surveys.mark-question': keep,
  'action surveys.choose-group': keep,
};
