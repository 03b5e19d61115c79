import { z } from 'zod';
import { workingCalendar } from '../places/api.ts';
import { type AccessTable, holders } from '../platform/access/access-table.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { editForm } from '../platform/http/edit-form.tsx';
import { type DeskContext, deskPage, type PageContent, type Route } from '../platform/http/route.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import * as actions from './question-actions.ts';
import * as pages from './question-desk-pages.tsx';
import { ageOf, questionList } from './question-list.tsx';
import { REASONS } from './question-states.ts';
import { type Question, questionById } from './question-store.ts';

const LIST = '/work/places/:code/questions';
const ONE = `${LIST}/:question`;
const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, question: z.uuid() });
type One = z.infer<typeof one>;

const carried = { requestId: z.uuid(), version: z.coerce.number().int().positive() };
const permission = actions.ANSWER;

const list = deskList({ path: LIST, params: place, permission, list: questionList });

async function named({ tx, params }: Pick<DeskContext<One, unknown>, 'tx' | 'params'>): Promise<Question> {
  const question = await questionById(tx, params.question);
  if (!question) throw problem('request.not-found');
  return question;
}

type Values = Record<string, unknown>;
type Show = (
  context: DeskContext<One, unknown>,
  question: Question,
  values: Values,
  refused: Problem | null,
) => PageContent;

const shown =
  (show: Show) =>
  async (context: DeskContext<One, unknown>, values: Values, refused: Problem | null): Promise<PageContent> =>
    show(context, await named(context), values, refused);

/** What the form says, about the question that the path names. */
function sent<Body extends { requestId: string }>({ params, body }: { params: One; body: Body }) {
  const { requestId: _, ...said } = body;
  return { questionId: params.question, ...said };
}

const back = (_result: unknown, { params }: { params: One }): string =>
  `/work/places/${params.code}/questions/${params.question}`;

const version = async (context: DeskContext<One, unknown>) => ({ version: (await named(context)).version });

const publishing = editForm({
  path: `${ONE}/publish`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, shown: z.string(), name: z.string(), answer: z.string() }),
  action: actions.publishAsked,
  input: sent,
  done: back,
  said: () => ({ message: 'question.published-said' }),
  draft: ({ question }) => question,
  async values(context) {
    const { version: seen, question, name } = await named(context);
    return { version: seen, shown: question ?? '', name: name ?? '', answer: '' };
  },
  page: shown(pages.publishForm),
});

const answering = editForm({
  path: `${ONE}/answer`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, answer: z.string() }),
  action: actions.answerQuestion,
  input: sent,
  done: back,
  said: () => ({ message: 'question.answered-said' }),
  draft: ({ question }) => question,
  async values(context) {
    const { version: seen, answer } = await named(context);
    return { version: seen, answer: answer ?? '' };
  },
  page: shown(pages.answerForm),
});

const declining = editForm({
  path: `${ONE}/decline`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, reason: z.enum(REASONS), says: z.string() }),
  action: actions.declineQuestion,
  input: sent,
  done: back,
  said: () => ({ message: 'question.declined-said' }),
  values: version,
  page: shown(pages.declineForm),
});

const withdrawing = editForm({
  path: `${ONE}/withdraw`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, reason: z.string() }),
  action: actions.withdrawQuestion,
  input: sent,
  done: back,
  said: () => ({ message: 'question.withdrawn-said' }),
  values: version,
  page: shown((...at) => pages.finalForm(...at, 'withdraw')),
});

const erasing = editForm({
  path: `${ONE}/erase`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, reason: z.string() }),
  action: actions.eraseAsker,
  input: sent,
  done: back,
  said: () => ({ message: 'question.erased-said' }),
  values: version,
  page: shown((...at) => pages.finalForm(...at, 'erase')),
});

const forms = [publishing, answering, declining, withdrawing, erasing];

export const questionDeskRoutes: readonly Route[] = [
  ...list.routes,
  deskPage({
    path: ONE,
    params: one,
    query: z.strictObject({}),
    async answer(context) {
      const question = await named(context);
      const { tx, place: of } = context;
      const age = ageOf(await workingCalendar(tx), question, todayIn(of.timeZone));
      return { page: pages.questionPage(context, question, age) };
    },
  }),
  ...forms.flatMap(({ routes }) => routes),
];

export const questionDeskAccess: AccessTable = {
  ...list.access,
  [`GET ${ONE}`]: holders(permission),
  ...Object.assign({}, ...forms.map(({ access }) => access)),
  'action budget.publish-question': holders(permission),
  'action budget.answer-question': holders(permission),
  'action budget.decline-question': holders(permission),
  'action budget.withdraw-question': holders(permission),
  'action budget.erase-asker': holders(permission),
};
