import { crosswalkTable } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { CLASSIFICATIONS } from '../phases.ts';
import { budgetProblems } from '../problems.ts';
import {
  BIGGEST_CROSSWALK,
  keepCrosswalk,
  publishCrosswalk,
  withdrawCrosswalk,
} from './crosswalk-actions.ts';
import { crosswalkById, crosswalksOf, type KeptCrosswalk } from './crosswalk-store.ts';
import { crosswalkDesk, crosswalksDesk } from './desk-pages.tsx';
import { editPage, withdrawPage } from './edit-page.tsx';
import { movesOf } from './moves.ts';

const BASE = '/work/places/:code/budgets/crosswalks';
const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, crosswalk: z.uuid() });
const none = z.strictObject({});
const requestId = z.uuid();
const version = z.coerce.number().int().positive();
const reason = z.string().trim().min(1).max(500);
const at = (code: string, crosswalk?: string): string =>
  `/work/places/${code}/budgets/crosswalks${crosswalk === undefined ? '' : `/${crosswalk}`}`;

async function keptIn(tx: Transaction, crosswalkId: string): Promise<KeptCrosswalk> {
  const kept = await crosswalkById(tx, crosswalkId);
  if (!kept) throw budgetProblems.problem('budget.crosswalk-gone');
  return kept;
}

const said = {
  requestId,
  title: z.string().trim().max(200).default(''),
  rows: z.string().max(200_000).default(''),
  reason,
};
/** As the form offers them; a JSON document may name any. */
const into = z.enum(['own', 'cofog']).or(z.literal('')).default('');
const files = { field: 'file', maxBytes: BIGGEST_CROSSWALK, maxFiles: 1 };

const adding = editForm({
  path: `${BASE}/new`,
  params: place,
  permission: 'budget.import',
  body: z.strictObject({
    ...said,
    classification: z.enum(CLASSIFICATIONS).or(z.literal('')).default(''),
    scheme: into,
  }),
  files,
  action: keepCrosswalk,
  input: ({ body, files: [file] }) => ({
    crosswalkId: null,
    version: null,
    file: file ?? null,
    rows: file ? null : body.rows,
    about:
      body.title === '' || body.classification === '' || body.scheme === ''
        ? null
        : { title: body.title, classification: body.classification, scheme: body.scheme },
    reason: body.reason,
  }),
  done: ({ crosswalkId }, { params }) => at(params.code, crosswalkId),
  said: () => ({ message: 'budget.crosswalk.kept-said' }),
  values: () => ({}),
  page: (context, values, error) => editPage(context, null, values, error),
});

const changing = editForm({
  path: `${BASE}/:crosswalk/edit`,
  params: one,
  permission: 'budget.import',
  body: z.strictObject({ ...said, version }),
  files,
  action: keepCrosswalk,
  input: ({ params, body, files: [file] }) => ({
    crosswalkId: params.crosswalk,
    version: body.version,
    file: file ?? null,
    rows: file ? null : body.rows,
    about: body.title === '' ? null : { title: body.title, classification: null, scheme: null },
    reason: body.reason,
  }),
  done: (_result, { params }) => at(params.code, params.crosswalk),
  said: () => ({ message: 'budget.crosswalk.kept-said' }),
  async values({ tx, params }) {
    const { document, version: now } = await keptIn(tx, params.crosswalk);
    return { title: document.title, rows: crosswalkTable(document), version: now };
  },
  page: async (context, values, error) =>
    editPage(context, await keptIn(context.tx, context.params.crosswalk), values, error),
});

const withdrawing = editForm({
  path: `${BASE}/:crosswalk/withdraw`,
  params: one,
  permission: 'budget.publish',
  body: z.strictObject({ requestId, reason }),
  action: withdrawCrosswalk,
  input: ({ params, body }) => ({ crosswalkId: params.crosswalk, reason: body.reason }),
  done: (_result, { params }) => at(params.code, params.crosswalk),
  said: () => ({ message: 'budget.crosswalk.withdrawn-said' }),
  values: () => ({}),
  page: async (context, values, error) =>
    withdrawPage(context, await keptIn(context.tx, context.params.crosswalk), values, error),
});

/** Crosswalks of a town: kept, looked at with what they would move, put in force, taken back. */
export const crosswalkRoutes: readonly Route[] = [
  deskPage({
    path: BASE,
    params: place,
    query: none,
    answer: async (context) => ({ page: crosswalksDesk(context, await crosswalksOf(context.tx)) }),
  }),
  ...adding.routes,
  deskPage({
    path: `${BASE}/:crosswalk`,
    params: one,
    query: none,
    async answer(context) {
      const kept = await keptIn(context.tx, context.params.crosswalk);
      return { page: crosswalkDesk(context, kept, await movesOf(context.tx, kept.document)) };
    },
  }),
  ...changing.routes,
  deskForm({
    path: `${BASE}/:crosswalk/publish`,
    params: one,
    body: z.strictObject({ requestId, version }),
    action: publishCrosswalk,
    input: ({ params, body }) => ({ crosswalkId: params.crosswalk, version: body.version }),
    done: (_result, { params }) => at(params.code, params.crosswalk),
    said: () => ({ message: 'budget.crosswalk.published-said' }),
  }),
  ...withdrawing.routes,
];

export const crosswalkAccess: AccessTable = {
  [`GET ${BASE}`]: holders('places.read'),
  [`GET ${BASE}/:crosswalk`]: holders('places.read'),
  ...adding.access,
  ...changing.access,
  ...withdrawing.access,
  [`POST ${BASE}/:crosswalk/publish`]: holders('budget.publish'),
  'action budget.keep-crosswalk': holders('budget.import'),
  'action budget.publish-crosswalk': holders('budget.publish'),
  'action budget.withdraw-crosswalk': holders('budget.publish'),
};
