import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, anyone } from '../platform/access/access-table.ts';
import { TRAP } from '../platform/html/components/index.ts';
import { hashOfReference, readReference } from '../platform/http/reference.ts';
import {
  type PublicContext,
  type PublicFormContext,
  publicForm,
  publicFormPage,
  publicPage,
  type Route,
} from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { askPage } from './ask-page.tsx';
import { aboutSchema, type Figure, readAbout, standingFigure } from './figure.ts';
import { followPage, notFoundPage } from './follow-page.tsx';
import { SIDES } from './phases.ts';
import { lineOfFile } from './public-line-store.ts';
import { askQuestion } from './question-actions.ts';
import { questionFeed } from './question-feed.ts';
import { countQuestions, publicQuestions, reckoning } from './question-public-store.ts';
import { questionByReference } from './question-store.ts';
import { questionsPage, SHOWN_STATES } from './questions-page.tsx';
import { talkAbout } from './talk.tsx';

const place = z.strictObject({ code: z.string().max(20) });
const budget = z.strictObject({
  ...place.shape,
  year: z.coerce.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
});

const ASK = '/places/:code/budget/:year/:side/ask';
const QUESTIONS = '/places/:code/budget/questions';
const QUESTIONS_A_PAGE = 20;
const QUESTIONS_A_FEED = 50;

/** A library or a street behind one address may ask this much in an hour, and a whole town that. */
const LIMITS = { network: 20, place: 200 };

const askBody = z.strictObject({
  requestId: z.uuid(),
  about: aboutSchema,
  question: z.string(),
  name: z.string(),
  email: z.string().trim(),
  [TRAP]: z.string(),
});

type At = Pick<PublicContext<z.infer<typeof budget>, unknown>, 'house' | 'tongue' | 'place' | 'params'>;

async function ask(context: At, about: string, values: Record<string, unknown>, problem: Problem | null) {
  const { published } = context.house.connections;
  const { placeId } = context.place;
  const { year, side } = context.params;
  const asked = { year, side, about };
  const { document, hash, label } = await standingFigure(published, placeId, asked);
  const figure: Figure = { ...asked, label };
  const talk = await talkAbout(context, figure);
  const line = await lineOfFile(published, placeId, { hash, document }, readAbout(about));
  return askPage(context, { figure, document, line, talk }, { ...values, about }, problem);
}

export const questionRoutes: readonly Route[] = [
  publicPage({
    path: QUESTIONS,
    params: place,
    query: z.object({
      show: z.enum(SHOWN_STATES).optional(),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
    }),
    // Its counts change with every question that comes, of which the page cache is not told.
    cached: false,
    async answer(context) {
      const { query, place: of } = context;
      const { published } = context.house.connections;
      const filter = { state: query.show };
      const total = await countQuestions(published, of.placeId, filter);
      const pages = Math.max(1, Math.ceil(total / QUESTIONS_A_PAGE));
      const page = Math.min(query.page, pages);
      const questions = await publicQuestions(published, of.placeId, filter, {
        limit: QUESTIONS_A_PAGE,
        offset: (page - 1) * QUESTIONS_A_PAGE,
      });
      const counts = await reckoning(published, of.placeId);
      return {
        page: questionsPage(context, { questions, reckoning: counts, state: query.show, page, pages }),
      };
    },
  }),
  publicPage({
    path: `${QUESTIONS}.atom`,
    params: place,
    query: z.object({}),
    cached: false,
    async answer(context) {
      const questions = await publicQuestions(
        context.house.connections.published,
        context.place.placeId,
        {},
        { limit: QUESTIONS_A_FEED, offset: 0, by: 'changed' },
      );
      return { bytes: questionFeed(context, questions) };
    },
  }),
  publicFormPage({
    path: ASK,
    params: budget,
    query: z.strictObject({ about: aboutSchema.default('') }),
    answer: async (context) => ({
      page: await ask(context, context.query.about, { requestId: randomUUID() }, null),
    }),
  }),
  publicForm({
    path: ASK,
    params: budget,
    body: askBody,
    action: askQuestion,
    limits: LIMITS,
    input: ({ tongue, params: { year, side }, body, reference }) => ({
      year,
      side,
      about: body.about,
      question: body.question,
      name: body.name,
      email: body.email,
      language: tongue.language,
      reference,
    }),
    done: (_result, { params, reference }) =>
      `${QUESTIONS.replace(':code', params.code)}/follow?ref=${reference}&new=1`,
    again(context, values, problem) {
      const about = aboutSchema.safeParse(values['about']);
      return ask(context, about.success ? about.data : '', { ...values, requestId: randomUUID() }, problem);
    },
  }),
  publicFormPage({
    path: `${QUESTIONS}/follow`,
    params: place,
    query: z.strictObject({ ref: z.string().max(100).default(''), new: z.literal('1').optional() }),
    answer: async (context) => follow(context, context.query.ref, context.query.new === '1'),
  }),
];

async function follow(context: PublicFormContext<unknown, unknown>, typed: string, isNew: boolean) {
  const reference = readReference(typed);
  const question =
    reference === null
      ? undefined
      : await context.read((tx) => questionByReference(tx, hashOfReference(reference)));
  if (reference === null || !question)
    return { page: notFoundPage(context, typed), status: typed === '' ? 200 : 404 };
  return { page: followPage(context, reference, question, isNew) };
}

export const questionAccess: AccessTable = {
  [`GET ${QUESTIONS}`]: anyone,
  [`GET ${QUESTIONS}.atom`]: anyone,
  [`GET ${ASK}`]: anyone,
  [`POST ${ASK}`]: anyone,
  [`GET ${QUESTIONS}/follow`]: anyone,
  'action budget.ask': anyone,
};
