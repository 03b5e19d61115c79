import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { fiscalCalendar, fiscalYearOf } from '../places/api.ts';
import { type AccessTable, holders } from '../platform/access/access-table.ts';
import { editForm } from '../platform/http/edit-form.tsx';
import {
  type DeskContext,
  deskForm,
  deskPage,
  type PageContent,
  type Route,
} from '../platform/http/route.ts';
import { amountTyped } from '../platform/http/typed-input.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { currentHash, currentKeys } from '../platform/publication/store.ts';
import { typedJson } from '../platform/read-files/typed-json.ts';
import { beginScreening } from './begin-screening.ts';
import { PUBLIC_FIELDS, type PublicField } from './fields.ts';
import { importPayments, takeBackLoad } from './import-actions.ts';
import { importForm, takeBackForm } from './import-page.tsx';
import { digestOf } from './ledger.ts';
import { paymentAt } from './lists-store.ts';
import { loadById, mappingsOf, standingLoads } from './load-store.ts';
import { loadsDesk } from './loads-list.tsx';
import { OUTCOMES } from './outcomes.ts';
import { paymentPage } from './payment-page.tsx';
import { paymentsDesk } from './payments-list.tsx';
import { paymentProblems } from './problems.ts';
import { publishPayments, withdrawPayments } from './publish-actions.ts';
import { publishForm, withdrawForm } from './publish-page.tsx';
import { questionPage } from './question-page.tsx';
import * as questions from './question-store.ts';
import { questionsDesk } from './questions-list.tsx';
import { answerQuestion } from './review-actions.ts';
import { toBudget } from './to-budget.tsx';
import { yearsBetween, yearThatBegan } from './year.ts';

const BASE = '/work/places/:code/payments';
const place = z.strictObject({ code: z.string().max(20) });
const load = z.strictObject({ ...place.shape, load: z.uuid() });
const payment = z.strictObject({ ...load.shape, line: z.coerce.number().int().min(1).max(2_000_000_000) });
const question = z.strictObject({
  ...place.shape,
  asked: z.string().regex(/^[0-9a-f]{20}(-\d{1,6})?$/),
});
const atYear = z.strictObject({ ...place.shape, year: z.coerce.number().int().min(1900).max(2200) });
const none = z.strictObject({});
const requestId = z.uuid();

const BIGGEST_FILE = 1024 ** 3;
const LONGEST_NAMES = 400_000;

const paymentsList = deskList({ ...paymentsDesk, params: place });
const loadsList = deskList({ ...loadsDesk, params: place });
const questionsList = deskList({ ...questionsDesk, params: place });

const importing = editForm({
  path: `${BASE}/import`,
  params: place,
  permission: 'payments.import',
  body: z.strictObject({
    requestId,
    stored: z.literal('').or(z.uuid()).default(''),
    mapping: z.string().max(200_000).default(''),
    reason: z.string().trim().max(500).default(''),
  }),
  files: { field: 'files', maxBytes: BIGGEST_FILE, maxFiles: 40 },
  action: importPayments(),
  input: ({ body, files }) => ({
    mapping: body.stored === '' ? parseJson(body.mapping) : body.stored,
    files: files.map(({ name, path, sha256 }) => ({ name, path, sha256 })),
    reason: body.reason === '' ? null : body.reason,
  }),
  done: (_result, { params }) => `/work/places/${params.code}/payments/loads`,
  said: () => ({ message: 'payments.loaded-said' }),
  // A mapping takes an afternoon to write.
  draft: () => 'new',
  values: () => ({}),
  page: async (context, values, error) => importForm(context, await mappingsOf(context.tx), values, error),
});

const takingBack = editForm({
  path: `${BASE}/loads/:load/take-back`,
  params: load,
  permission: 'payments.import',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: takeBackLoad,
  input: ({ params, body }) => ({ loadId: params.load, reason: body.reason }),
  done: (_result, { params }) => `/work/places/${params.code}/payments/loads`,
  said: () => ({ message: 'payments.taken-back-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const found = await loadById(context.tx, context.params.load);
    if (!found) throw problem('request.not-found');
    return takeBackForm(context, { ...found, loadId: context.params.load }, values, error);
  },
});

const publishing = editForm({
  path: `${BASE}/publish`,
  params: place,
  permission: 'payments.publish',
  body: z.strictObject({
    requestId,
    ledger: z.string().regex(/^[0-9a-f]{64}$/),
    year: z.coerce.number().int().min(1900).max(2200),
    fields: z
      .union([
        z.enum(PUBLIC_FIELDS as [PublicField, ...PublicField[]]),
        z.array(z.enum(PUBLIC_FIELDS as [PublicField, ...PublicField[]])),
      ])
      .default([]),
    withheld: z.string().max(LONGEST_NAMES).default(''),
  }),
  action: publishPayments,
  input: ({ body }) => ({
    year: body.year,
    ledger: body.ledger,
    fields: [body.fields].flat(),
    withheld: [...new Set(body.withheld.split(/\r?\n/).map((name) => name.trim()))].filter(Boolean),
  }),
  done: (_result, { params }) => `/work/places/${params.code}/payments/publish`,
  said: () => ({ message: 'payments.published-said' }),
  values: async ({ tx }) => ({ ledger: digestOf(await standingLoads(tx)), fields: [...PUBLIC_FIELDS] }),
  async page(context, values, error) {
    const { tx } = context;
    const loads = await standingLoads(tx);
    const calendar = await fiscalCalendar(tx);
    const first = loads.flatMap((each) => each.firstDay ?? []).toSorted()[0];
    const last = loads
      .flatMap((each) => each.lastDay ?? [])
      .toSorted()
      .at(-1);
    const published = (await currentKeys(tx, 'payments')).filter((each) => each.withdrawn_at === null);
    return publishForm(
      context,
      {
        years: first && last ? yearsBetween(calendar, first, last) : [],
        published: published.map(({ key }) => yearThatBegan(calendar, Number(key))),
      },
      values,
      error,
    );
  },
});

const withdrawing = editForm({
  path: `${BASE}/publish/:year/withdraw`,
  params: atYear,
  permission: 'payments.publish',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: withdrawPayments,
  input: ({ params, body }) => ({ year: params.year, reason: body.reason }),
  done: (_result, { params }) => `/work/places/${params.code}/payments/publish`,
  said: () => ({ message: 'payments.withdrawn-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const { tx, params } = context;
    if (!(await currentHash(tx, 'payments', String(params.year)))) throw problem('request.not-found');
    return withdrawForm(context, yearThatBegan(await fiscalCalendar(tx), params.year), values, error);
  },
});

type AtQuestion = DeskContext<z.infer<typeof question>, unknown>;

async function showQuestion(
  context: AtQuestion,
  typed: Record<string, unknown>,
  error: Problem | null,
): Promise<PageContent> {
  const { tx, params, house } = context;
  const found = await questions.questionById(tx, params.asked);
  if (!found) throw problem('request.not-found');
  const answers = await questions.answersTo(tx, params.asked);
  const names = await house.people.namesOf(tx, [...new Set(answers.map((answer) => answer.personId))]);
  const rows = await questions.evidenceOf(tx, found.screeningId, params.asked);
  const values = { version: answers.length, ...typed, requestId: randomUUID() };
  return questionPage(context, { question: found, rows, answers, names }, values, error);
}

export const deskRoutes: readonly Route[] = [
  ...paymentsList.routes,
  ...loadsList.routes,
  ...questionsList.routes,
  ...importing.routes,
  ...takingBack.routes,
  ...publishing.routes,
  ...withdrawing.routes,
  deskPage({
    path: `${BASE}/rows/:load/:line`,
    params: payment,
    query: none,
    async answer(context) {
      const { tx, params, house } = context;
      const found = await paymentAt(tx, params.load, params.line);
      if (!found) throw problem('request.not-found');
      const year = found.day === null ? null : fiscalYearOf(await fiscalCalendar(tx), found.day);
      const budget = year === null ? undefined : (found.budget ?? undefined);
      const to = await toBudget({ house, placeId: tx.placeId }, year ?? 0, budget);
      const about = await questions.questionsAbout(tx, params.load, params.line);
      return { page: paymentPage(context, found, to, about) };
    },
  }),
  deskForm({
    path: `${BASE}/screen`,
    params: place,
    body: z.strictObject({ requestId }),
    action: beginScreening,
    input: () => ({}),
    done: (_result, { params }) => `/work/places/${params.code}/payments/questions`,
    said: () => ({ message: 'payments.screening-begun-said' }),
  }),
  deskPage({
    path: `${BASE}/questions/:asked`,
    params: question,
    query: none,
    answer: async (context) => ({ page: await showQuestion(context, {}, null) }),
  }),
  deskForm({
    path: `${BASE}/questions/:asked`,
    params: question,
    body: z.strictObject({
      requestId,
      version: z.coerce.number().int().min(0),
      outcome: z.enum(OUTCOMES),
      recovered: z.string().trim().max(30).default(''),
      currency: z.string().regex(/^[A-Z]{3}$/),
      note: z.string().trim().min(1).max(2000),
    }),
    action: answerQuestion,
    input: ({ tongue, params, body }) => {
      const amount = amountTyped(tongue, body.recovered, body.currency, {
        name: 'recovered',
        label: tongue.t('payments.answer-recovered'),
      });
      return {
        questionId: params.asked,
        version: body.version,
        outcome: body.outcome,
        recovered: amount === null ? null : { minor: amount.toString(), currency: body.currency },
        note: body.note,
      };
    },
    done: (_result, { params }) => `/work/places/${params.code}/payments/questions`,
    said: () => ({ message: 'payments.answered-said' }),
    again: (context, typed, error) => showQuestion(context, typed as Record<string, unknown>, error),
  }),
];

export const deskAccess: AccessTable = {
  ...paymentsList.access,
  ...loadsList.access,
  ...questionsList.access,
  ...importing.access,
  ...takingBack.access,
  ...publishing.access,
  ...withdrawing.access,
  [`GET ${BASE}/rows/:load/:line`]: holders('payments.read'),
  [`POST ${BASE}/screen`]: holders('payments.screen'),
  [`GET ${BASE}/questions/:asked`]: holders('payments.read'),
  [`POST ${BASE}/questions/:asked`]: holders('payments.review'),
};

function parseJson(text: string): unknown {
  return typedJson(text, (why, cause) =>
    paymentProblems.problem('payments.mapping-unreadable', { why }, cause),
  );
}
