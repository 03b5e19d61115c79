import { z } from 'zod';
import { editForm } from '../platform/http/edit-form.tsx';
import { deskForm, type Route } from '../platform/http/route.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { problem } from '../platform/problems/platform-problems.ts';
import { typedJson } from '../platform/read-files/typed-json.ts';
import { importBudget, publishBudget, withdrawBudget } from './actions.ts';
import { budgetsDesk } from './budgets-list.tsx';
import { crosswalkRoutes } from './crosswalk/desk-routes.ts';
import { type DeskBudget, deskBudgets } from './desk-budgets.ts';
import { importForm, withdrawForm } from './desk-pages.tsx';
import { intakeRoutes } from './intake/routes.ts';
import { keptRoutes } from './kept/kept-routes.ts';
import { SIDES } from './phases.ts';
import { budgetProblems } from './problems.ts';

const place = z.strictObject({ code: z.string().max(20) });
const budget = z.strictObject({
  ...place.shape,
  year: z.coerce.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
});
const requestId = z.uuid();

const BIGGEST_FILE = 1024 ** 3;

const importBody = z.strictObject({
  requestId,
  mapping: z.string().min(1).max(200_000),
  year: z.literal('').or(z.coerce.number().int().min(1900).max(2200)).default(''),
  until: z.literal('').or(z.iso.date()).default(''),
  correction: z.string().trim().max(500).default(''),
});

export const budgetsList = deskList({ ...budgetsDesk, params: place });

export const importing = editForm({
  path: '/work/places/:code/budgets/import',
  params: place,
  permission: 'budget.import',
  body: importBody,
  files: { field: 'files', maxBytes: BIGGEST_FILE, maxFiles: 40 },
  action: importBudget(),
  input: ({ body, files }) => ({
    mapping: parseJson(body.mapping),
    files: files.map(({ name, path, sha256 }) => ({ name, path, sha256 })),
    ...(body.year === '' ? {} : { year: body.year }),
    ...(body.until === '' ? {} : { until: body.until }),
    correction: body.correction === '' ? null : body.correction,
  }),
  done: (_result, { params }) => `/work/places/${params.code}/budgets`,
  said: () => ({ message: 'budget.desk.loaded-said' }),
  // A mapping takes an afternoon to write.
  draft: () => 'new',
  values: () => ({}),
  page: importForm,
});

export const withdrawing = editForm({
  path: '/work/places/:code/budgets/:year/:side/withdraw',
  params: budget,
  permission: 'budget.publish',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: withdrawBudget,
  input: ({ params, body }) => ({ year: params.year, side: params.side, reason: body.reason }),
  done: (_result, { params }) => `/work/places/${params.code}/budgets`,
  said: () => ({ message: 'budget.desk.withdrawn-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const found = (await deskBudgets(context)).find((each) => isNamed(each, context.params));
    if (!found) throw problem('request.not-found');
    return withdrawForm(context, found, values, error);
  },
});

export const deskRoutes: readonly Route[] = [
  ...budgetsList.routes,
  ...importing.routes,
  ...intakeRoutes,
  ...keptRoutes,
  ...crosswalkRoutes,
  deskForm({
    path: '/work/places/:code/budgets/:year/:side/publish',
    params: budget,
    body: z.strictObject({ requestId, version: z.coerce.number().int().positive() }),
    action: publishBudget,
    input: ({ params, body }) => ({ year: params.year, side: params.side, version: body.version }),
    done: (_result, { params }) => `/work/places/${params.code}/budgets`,
    said: () => ({ message: 'budget.desk.published-said' }),
  }),
  ...withdrawing.routes,
];

const isNamed = (each: DeskBudget, named: { year: number; side: string }) =>
  each.year === named.year && each.side === named.side;

function parseJson(text: string): unknown {
  return typedJson(text, (why, cause) => budgetProblems.problem('budget.mapping-unreadable', { why }, cause));
}
