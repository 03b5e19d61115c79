import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { budgetYears } from '../budget/api.ts';
import { editForm } from '../platform/http/edit-form.tsx';
import {
  type DeskContext,
  deskForm,
  deskPage,
  type PageContent,
  type Route,
} from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { currentKeys } from '../platform/publication/store.ts';
import { liftOutlier, markOutlier, publishDiagnosis, withdrawDiagnosis } from './actions.ts';
import { type Asked, type DiagnosisDesk, diagnosisDesk, withdrawPage } from './desk-pages.tsx';
import { measures } from './measures.ts';
import { outlierYears } from './store.ts';

const place = z.strictObject({ code: z.string().max(20) });
const requestId = z.uuid();
const year = z.coerce.number().int().min(1900).max(2200);
const reason = z.string().trim().min(1).max(500);
const back = (_result: unknown, { params }: { params: { code: string } }) =>
  `/work/places/${params.code}/diagnosis`;

async function deskAt(
  context: DeskContext<unknown, unknown>,
  refused?: DiagnosisDesk['refused'],
): Promise<PageContent> {
  const years = await budgetYears(context.tx);
  const last = years.at(-1);
  const answers = [];
  if (last !== undefined) {
    const period = { from: Math.max(years[0] ?? last, last - 2), to: last, asOf: new Date() };
    for (const measure of measures) answers.push(await measure.compute(context.tx, period, {}));
  }
  const [current] = await currentKeys(context.tx, 'budget-reliability');
  return diagnosisDesk(context, {
    years,
    answers,
    outliers: await outlierYears(context.tx),
    snapshot: current ? { publishedAt: current.published_at, withdrawnAt: current.withdrawn_at } : null,
    requestId: randomUUID,
    ...(refused ? { refused } : {}),
  });
}

/** A form that was refused comes back where it stands, as it was typed. */
const again =
  (form: Asked) =>
  (
    context: DeskContext<{ code: string }, unknown>,
    values: Record<string, unknown>,
    refusal: Problem,
  ): Promise<PageContent> =>
    deskAt(context, { form, values, problem: refusal });

export const withdrawing = editForm({
  path: '/work/places/:code/diagnosis/withdraw',
  params: place,
  permission: 'diagnose.publish',
  body: z.strictObject({ requestId, reason }),
  action: withdrawDiagnosis,
  input: ({ body }) => ({ reason: body.reason }),
  done: back,
  said: () => ({ message: 'diagnose.desk.withdrawn-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const [current] = await currentKeys(context.tx, 'budget-reliability');
    if (!current || current.withdrawn_at !== null) throw problem('request.not-found');
    return withdrawPage(context, current.published_at, values, error);
  },
});

export const deskRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/diagnosis',
    params: place,
    query: z.strictObject({}),
    answer: async (context) => ({ page: await deskAt(context) }),
  }),
  deskForm({
    path: '/work/places/:code/diagnosis/publish',
    params: place,
    body: z.strictObject({ requestId }),
    action: publishDiagnosis,
    input: () => ({}),
    done: back,
    said: () => ({ message: 'diagnose.desk.published-said' }),
    again: again('publish'),
  }),
  ...withdrawing.routes,
  deskForm({
    path: '/work/places/:code/diagnosis/outliers',
    params: place,
    body: z.strictObject({ requestId, year, reason }),
    action: markOutlier,
    input: ({ body }) => ({ year: body.year, reason: body.reason }),
    done: back,
    said: ({ year: marked }, { params }) => ({
      message: 'diagnose.desk.marked-said',
      params: { year: String(marked) },
      undo: { path: `/work/places/${params.code}/diagnosis/outliers/lift`, fields: { year: String(marked) } },
    }),
    again: again('outliers'),
  }),
  deskForm({
    path: '/work/places/:code/diagnosis/outliers/lift',
    params: place,
    body: z.strictObject({ requestId, year }),
    action: liftOutlier,
    input: ({ body }) => ({ year: body.year }),
    done: back,
    said: ({ year: lifted }) => ({ message: 'diagnose.desk.lifted-said', params: { year: String(lifted) } }),
  }),
];
