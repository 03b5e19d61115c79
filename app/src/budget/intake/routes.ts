import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { deskForm, deskOwn, deskPage, type Route } from '../../platform/http/route.ts';
import { badRowsAsCsv } from '../../platform/read-files/bad-rows.ts';
import { isCurrent } from '../../platform/read-files/document.ts';
import { ownIntake as ownOf } from '../../platform/read-files/own-intake.ts';
import { readingProblems } from '../../platform/read-files/problems.ts';
import { giveUp, jobOf } from '../../platform/read-files/steer-intake.ts';
import { keptOf } from '../kept/kept-store.ts';
import { allBadRows } from './bad-rows.ts';
import { changeDocument, changeStated, changeText, startPreview } from './edit.ts';
import { importReceived } from './import-received.ts';
import { mappingBody } from './mapping-form.ts';
import { mappingPage } from './mapping-page.tsx';
import type { StoredPreview } from './preview.ts';
import { previewPage } from './preview-page.tsx';
import { receiveBudget } from './receive.ts';
import { sendPage } from './send-page.tsx';

const BASE = '/work/places/:code/budgets/import';
const BIGGEST_FILE = 1024 ** 3;

const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, intake: z.uuid() });
const none = z.strictObject({});
const requestId = z.uuid();
const optional = (most: number) => z.string().trim().max(most).default('');
const amounts = {
  stated_original: optional(40),
  stated_amended: optional(40),
  stated_authorised: optional(40),
  stated_committed: optional(40),
  stated_executed: optional(40),
  stated_paid: optional(40),
};

const at = ({ code, intake }: z.infer<typeof one>): string => `/work/places/${code}/budgets/import/${intake}`;
const ownIntake = (context: Parameters<typeof ownOf>[0], intakeId: string) =>
  ownOf<StoredPreview>(context, 'budget', intakeId);
const toNull = (text: string): string | null => (text === '' ? null : text);

/** Files in, looked at, mapping changed, read as a trial, loaded. Nothing of it needs a script. */
export const intakeRoutes: readonly Route[] = [
  deskPage({
    path: `${BASE}/new`,
    params: place,
    query: none,
    answer: async (context) => ({
      page: sendPage(context, await keptOf(context.tx), { requestId: randomUUID() }, null),
    }),
  }),
  deskForm({
    path: `${BASE}/new`,
    params: place,
    body: z.strictObject({ requestId, kept: z.uuid().or(z.literal('')).default('') }),
    files: { field: 'files', maxBytes: BIGGEST_FILE, maxFiles: 40 },
    action: receiveBudget,
    input: ({ tongue, body, files }) => ({
      files,
      kept: toNull(body.kept),
      language: tongue.language,
    }),
    done: ({ intakeId }, { params }) => `/work/places/${params.code}/budgets/import/${intakeId}`,
    again: async (context, body, problem) =>
      sendPage(context, await keptOf(context.tx), { ...body, requestId: randomUUID() }, problem),
  }),
  deskPage({
    path: `${BASE}/:intake`,
    params: one,
    query: none,
    answer: async (context) => ({
      page: mappingPage(context, await ownIntake(context, context.params.intake)),
    }),
  }),
  deskOwn({
    path: `${BASE}/:intake`,
    params: one,
    body: mappingBody,
    async run(context, body) {
      const intake = await changeDocument(context, await ownIntake(context, context.params.intake), body);
      if (body.go === 'keep') return { redirect: at(context.params), said: { message: 'reading.kept-said' } };
      return { redirect: await startPreview(context, intake, at(context.params)) };
    },
  }),
  deskOwn({
    path: `${BASE}/:intake/json`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional(), json: z.string().max(200_000) }),
    async run(context, { json }) {
      const isTaken = await changeText(context, await ownIntake(context, context.params.intake), json);
      return {
        redirect: at(context.params),
        ...(isTaken ? { said: { message: 'reading.kept-said' } } : {}),
      };
    },
  }),
  deskPage({
    path: `${BASE}/:intake/preview`,
    params: one,
    query: none,
    async answer(context) {
      const intake = await ownIntake(context, context.params.intake);
      const job = await jobOf(context.tx, intake);
      if (!isCurrent(intake) && job === null) return { redirect: at(context.params) };
      return {
        page: previewPage(context, intake, { job, values: { requestId: randomUUID() }, problem: null }),
      };
    },
  }),
  deskOwn({
    path: `${BASE}/:intake/stated`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional(), ...amounts }),
    async run(context, body) {
      await changeStated(context, await ownIntake(context, context.params.intake), body);
      return { redirect: `${at(context.params)}/preview#stated` };
    },
  }),
  deskForm({
    path: `${BASE}/:intake/preview`,
    params: one,
    body: z.strictObject({
      requestId,
      previewOf: z.string().max(64),
      correction: optional(500),
      controlReason: optional(500),
    }),
    action: importReceived,
    input: ({ params, body }) => ({
      intakeId: params.intake,
      previewOf: body.previewOf,
      correction: toNull(body.correction),
      controlReason: toNull(body.controlReason),
    }),
    done: ({ jobId }, { params }) =>
      jobId === null ? `/work/places/${params.code}/budgets` : `${at(params)}/preview`,
    said: ({ jobId }) => ({
      message: jobId === null ? 'budget.desk.loaded-said' : 'reading.begun-said',
    }),
    async again(context, body, problem) {
      const intake = await ownIntake(context, context.params.intake);
      const job = await jobOf(context.tx, intake);
      return previewPage(context, intake, { job, values: { ...body, requestId: randomUUID() }, problem });
    },
  }),
  deskPage({
    path: `${BASE}/:intake/bad-rows.csv`,
    params: one,
    query: none,
    async answer(context) {
      const intake = await ownIntake(context, context.params.intake);
      if (!isCurrent(intake) || !intake.preview) throw readingProblems.problem('reading.preview-old');
      return {
        download: {
          name: `${context.place.code}-bad-rows.csv`.toLowerCase(),
          type: 'text/csv; charset=utf-8',
          body: badRowsAsCsv(allBadRows(context.tongue, intake.preview)),
        },
      };
    },
  }),
  deskOwn({
    path: `${BASE}/:intake/give-up`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional() }),
    async run(context) {
      await giveUp(context.tx, await ownIntake(context, context.params.intake));
      return {
        redirect: `/work/places/${context.params.code}/budgets`,
        said: { message: 'reading.given-up-said', kind: 'info' },
      };
    },
  }),
];

const rule = holders('budget.import');
export const intakeAccess: AccessTable = {
  [`GET ${BASE}/new`]: rule,
  [`POST ${BASE}/new`]: rule,
  [`GET ${BASE}/:intake`]: rule,
  [`POST ${BASE}/:intake`]: rule,
  [`POST ${BASE}/:intake/json`]: rule,
  [`GET ${BASE}/:intake/preview`]: rule,
  [`POST ${BASE}/:intake/preview`]: rule,
  [`POST ${BASE}/:intake/stated`]: rule,
  [`GET ${BASE}/:intake/bad-rows.csv`]: rule,
  [`POST ${BASE}/:intake/give-up`]: rule,
  'action budget.receive': rule,
  'action budget.import-received': rule,
  'action budget.carry-out-import': rule,
};
