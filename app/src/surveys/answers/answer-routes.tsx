import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { deskList } from '../../platform/lists/desk-list.tsx';
import { listQuerySchema, readQuery, searchOf } from '../../platform/lists/query.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { type At, surveyAt } from '../keep/keep-routes.ts';
import { knownForm } from '../known-form.ts';
import { markingAt } from '../marks/mark-routes.ts';
import { marksOf } from '../marks/mark-store.ts';
import { markedQuestions } from '../marks/readable.ts';
import { atPlace, atSurvey, BASE, deskPath, none, ONE } from '../paths.ts';
import { surveyProblems } from '../problems.ts';
import { surveysOf } from '../survey-store.ts';
import { type AnswerShown, answerPage, erasePage } from './answer-page.tsx';
import { answerById, statesOf } from './answer-store.ts';
import { answersList } from './answers-list.tsx';
import { answersPage } from './answers-page.tsx';
import { eraseAnswer, settleAnswer } from './change-actions.ts';
import { differencesOf } from './differences.ts';
import { answersFile } from './files.ts';
import { CHOICE, settlePage } from './settle-page.tsx';

const ANSWERS = `${ONE}/answers`;
const ANSWER = `${ANSWERS}/:answer`;
export const atAnswer = z.strictObject({ ...atSurvey.shape, answer: z.uuid() });
const requestId = z.uuid();

type AtAnswer = Omit<At, 'params'> & { params: z.infer<typeof atAnswer> };

export async function shownAt(context: AtAnswer): Promise<AnswerShown> {
  const { tx, params } = context;
  const survey = await surveyAt(context);
  const answer = await answerById(tx, survey.surveyId, params.answer);
  if (!answer) throw problem('request.not-found');
  const form = await knownForm(tx, survey.surveyId, answer.formNo);
  const questions = markedQuestions(form, await marksOf(tx, survey.surveyId));
  return { survey, form, questions, answer, states: await statesOf(tx, survey.surveyId, answer.answerId) };
}

/** Of all surveys together: its address comes before that of one survey. */
export const answersOfAll = deskList({
  path: `${BASE}/answers`,
  params: atPlace,
  permission: 'surveys.read',
  list: answersList,
  async page(context, { table, query }) {
    const all = await surveysOf(context.tx);
    // What was answered stands in questions of a survey: a file of it is of one survey.
    const surveys = all.length === 1 ? all : all.filter(({ title }) => title === query.filters['survey']);
    return answersPage(context, table, { surveys, asked: searchOf(answersList, { ...query, page: 1 }) });
  },
});

const erasing = editForm({
  path: `${ANSWER}/erase`,
  params: atAnswer,
  permission: 'surveys.keep',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: eraseAnswer,
  input: ({ params, body }) => ({
    surveyId: params.survey,
    answerId: params.answer,
    reason: body.reason,
  }),
  done: (_result, { params }) => deskPath(params.code, params.survey, `/answers/${params.answer}`),
  said: () => ({ message: 'survey.erased-said' }),
  values: () => ({}),
  page: async (context, values, error) => erasePage(context, await shownAt(context), values, error),
});

const settleBody = z
  .object({ requestId, seen: z.coerce.number().int().positive() })
  .catchall(z.string().regex(/^\d{1,9}$/))
  .check((context) => {
    for (const name of Object.keys(context.value))
      if (!['requestId', 'seen'].includes(name) && !name.startsWith(CHOICE))
        context.issues.push({
          code: 'custom',
          message: 'expected no such field',
          path: [name.slice(0, 100)],
          input: undefined,
        });
  });

async function settling(context: AtAnswer) {
  const shown = await shownAt(context);
  const differences = differencesOf(shown.form, shown.answer, shown.states);
  const people = shown.states.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return { ...shown, differences, names: await context.house.people.namesOf(context.tx, people) };
}

export const answerRoutes: readonly Route[] = [
  ...(['csv', 'xlsx', 'json'] as const).map((as) =>
    deskPage({
      path: `${ANSWERS}/file.${as}`,
      params: atSurvey,
      query: listQuerySchema(answersList),
      async answer(context) {
        const query = readQuery(answersList, context.query);
        return answersFile(context, { ...(await markingAt(context)), query }, as);
      },
    }),
  ),
  deskPage({
    path: ANSWER,
    params: atAnswer,
    query: none,
    answer: async (context) => ({ page: answerPage(context, await shownAt(context)) }),
  }),
  ...erasing.routes,
  deskPage({
    path: `${ANSWER}/settle`,
    params: atAnswer,
    query: none,
    async answer(context) {
      const found = await settling(context);
      if (found.answer.state !== 'conflict') throw surveyProblems.problem('surveys.no-conflict');
      return { page: settlePage(context, found, { requestId: randomUUID() }, null) };
    },
  }),
  deskForm({
    path: `${ANSWER}/settle`,
    params: atAnswer,
    body: settleBody,
    action: settleAnswer,
    input: ({ params, body }) => ({
      surveyId: params.survey,
      answerId: params.answer,
      seen: body.seen,
      choices: Object.entries(body).flatMap(([name, no]): [string, number][] =>
        name.startsWith(CHOICE) ? [[name.slice(CHOICE.length), Number(no)]] : [],
      ),
    }),
    done: (_result, { params }) => deskPath(params.code, params.survey, `/answers/${params.answer}`),
    said: () => ({ message: 'survey.settled-said' }),
    again: async (context, values, refusal) =>
      settlePage(
        context,
        await settling(context),
        { ...(values as Record<string, unknown>), requestId: randomUUID() },
        refusal,
      ),
  }),
];

export const answerAccess: AccessTable = {
  ...answersOfAll.access,
  [`GET ${ANSWERS}/file.csv`]: holders('surveys.read'),
  [`GET ${ANSWERS}/file.xlsx`]: holders('surveys.read'),
  [`GET ${ANSWERS}/file.json`]: holders('surveys.read'),
  [`GET ${ANSWER}`]: holders('surveys.read'),
  ...erasing.access,
  [`GET ${ANSWER}/settle`]: holders('surveys.read-personal'),
  [`POST ${ANSWER}/settle`]: holders('surveys.read-personal'),
  'action surveys.erase-answer': holders('surveys.keep'),
  'action surveys.settle-answer': holders('surveys.read-personal'),
  'action surveys.change-answer': holders('surveys.read-personal'),
};
