import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { budgetYears } from '../budget/api.ts';
import { deskForm, deskPage, type Route } from '../platform/http/route.ts';
import { currentKeys } from '../platform/publication/store.ts';
import { liftOutlier, markOutlier, publishDiagnosis, withdrawDiagnosis } from './actions.ts';
import { diagnosisDesk } from './desk-pages.tsx';
import { measures } from './measures.ts';
import { outlierYears } from './store.ts';

const place = z.strictObject({ code: z.string().max(20) });
const requestId = z.uuid();
const year = z.coerce.number().int().min(1900).max(2200);
const back = (_result: unknown, { params }: { params: { code: string } }) =>
  `/work/places/${params.code}/diagnosis`;

export const deskRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/diagnosis',
    params: place,
    query: z.strictObject({}),
    async answer(context) {
      const years = await budgetYears(context.tx);
      const last = years.at(-1);
      const period =
        last === undefined
          ? null
          : { from: Math.max(years[0] ?? last, last - 2), to: last, asOf: new Date() };
      const answers = [];
      for (const measure of period ? measures : []) {
        answers.push(await measure.compute(context.tx, period ?? { from: 0, to: 0, asOf: new Date() }, {}));
      }
      const [current] = await currentKeys(context.tx, 'budget-reliability');
      return {
        page: diagnosisDesk(context, {
          years,
          answers,
          outliers: await outlierYears(context.tx),
          published: current !== undefined && current.withdrawn_at === null,
          requestId: randomUUID,
        }),
      };
    },
  }),
  deskForm({
    path: '/work/places/:code/diagnosis/publish',
    params: place,
    body: z.strictObject({ requestId }),
    action: publishDiagnosis,
    input: () => ({}),
    done: back,
  }),
  deskForm({
    path: '/work/places/:code/diagnosis/withdraw',
    params: place,
    body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
    action: withdrawDiagnosis,
    input: ({ body }) => ({ reason: body.reason }),
    done: back,
  }),
  deskForm({
    path: '/work/places/:code/diagnosis/outliers',
    params: place,
    body: z.strictObject({ requestId, year, reason: z.string().trim().min(1).max(500) }),
    action: markOutlier,
    input: ({ body }) => ({ year: body.year, reason: body.reason }),
    done: back,
  }),
  deskForm({
    path: '/work/places/:code/diagnosis/outliers/lift',
    params: place,
    body: z.strictObject({ requestId, year }),
    action: liftOutlier,
    input: ({ body }) => ({ year: body.year }),
    done: back,
  }),
];
