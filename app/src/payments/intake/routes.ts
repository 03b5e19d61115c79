import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { type DeskContext, deskForm, deskOwn, deskPage, type Route } from '../../platform/http/route.ts';
import { badRowsAsCsv } from '../../platform/read-files/bad-rows.ts';
import { isCurrent } from '../../platform/read-files/document.ts';
import { ownIntake } from '../../platform/read-files/own-intake.ts';
import { readingProblems } from '../../platform/read-files/problems.ts';
import { giveUp, jobOf } from '../../platform/read-files/steer-intake.ts';
import { mappingsOf } from '../load-store.ts';
import { changeDocument, changeStated, changeText, startPreview } from './edit.ts';
import { importReceived } from './import-received.ts';
import { mappingBody } from './mapping-form.ts';
import { mappingPage } from './mapping-page.tsx';
import { isRead, type StoredPreview } from './preview.ts';
import { previewPage } from './preview-page.tsx';
import { badRowsOf } from './previewed-file.tsx';
import { receivePayments } from './receive.ts';
import { sendPage } from './send-page.tsx';

const BASE = '/work/places/:code/payments/import';
const BIGGEST_FILE = 1024 ** 3;

const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, sent: z.uuid() });
const none = z.strictObject({});
const requestId = z.uuid();

type One = z.infer<typeof one>;
const at = ({ code, sent }: One): string => `/work/places/${code}/payments/import/${sent}`;
const toNull = (text: string): string | null => (text === '' ? null : text);
const intakeOf = (context: DeskContext<One, unknown>) =>
  ownIntake<StoredPreview>(context, 'payments', context.params.sent);

/** Files in, looked at, mapping changed, read as a trial, loaded. Nothing of it needs a script. */
export const intakeRoutes: readonly Route[] = [
  deskPage({
    path: `${BASE}/new`,
    params: place,
    query: none,
    answer: async (context) => ({
      page: sendPage(context, await mappingsOf(context.tx), { requestId: randomUUID() }, null),
    }),
  }),
  deskForm({
    path: `${BASE}/new`,
    params: place,
    body: z.strictObject({ requestId, stored: z.uuid().or(z.literal('')).default('') }),
    files: { field: 'files', maxBytes: BIGGEST_FILE, maxFiles: 40 },
    action: receivePayments,
    input: ({ body, files }) => ({ files, stored: toNull(body.stored) }),
    done: ({ intakeId }, { params }) => at({ ...params, sent: intakeId }),
    again: async (context, body, problem) =>
      sendPage(context, await mappingsOf(context.tx), { ...body, requestId: randomUUID() }, problem),
  }),
  deskPage({
    path: `${BASE}/:sent`,
    params: one,
    query: none,
    answer: async (context) => ({ page: mappingPage(context, await intakeOf(context)) }),
  }),
  deskOwn({
    path: `${BASE}/:sent`,
    params: one,
    body: mappingBody,
    async run(context, body) {
      const intake = await changeDocument(context, await intakeOf(context), body);
      if (body.go === 'keep') return { redirect: at(context.params), said: { message: 'reading.kept-said' } };
      return { redirect: await startPreview(context, intake, at(context.params)) };
    },
  }),
  deskOwn({
    path: `${BASE}/:sent/json`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional(), json: z.string().max(200_000) }),
    async run(context, { json }) {
      const isTaken = await changeText(context, await intakeOf(context), json);
      return {
        redirect: at(context.params),
        ...(isTaken ? { said: { message: 'reading.kept-said' } } : {}),
      };
    },
  }),
  deskPage({
    path: `${BASE}/:sent/preview`,
    params: one,
    query: none,
    async answer(context) {
      const intake = await intakeOf(context);
      const job = await jobOf(context.tx, intake);
      if (!isCurrent(intake) && job === null) return { redirect: at(context.params) };
      return {
        page: previewPage(context, intake, { job, values: { requestId: randomUUID() }, problem: null }),
      };
    },
  }),
  deskOwn({
    path: `${BASE}/:sent/stated`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional(), stated: z.string().trim().max(40).default('') }),
    async run(context, { stated }) {
      await changeStated(context, await intakeOf(context), stated);
      return { redirect: `${at(context.params)}/preview#stated` };
    },
  }),
  deskForm({
    path: `${BASE}/:sent/preview`,
    params: one,
    body: z.strictObject({
      requestId,
      previewOf: z.string().max(64),
      reason: z.string().trim().max(500).default(''),
    }),
    action: importReceived,
    input: ({ params, body }) => ({
      intakeId: params.sent,
      previewOf: body.previewOf,
      reason: toNull(body.reason),
    }),
    done: ({ jobId }, { params }) =>
      jobId === null ? `/work/places/${params.code}/payments/loads` : `${at(params)}/preview`,
    said: ({ jobId }) => ({ message: jobId === null ? 'payments.loaded-said' : 'reading.begun-said' }),
    async again(context, body, problem) {
      const intake = await intakeOf(context);
      const values = { ...body, requestId: randomUUID() };
      return previewPage(context, intake, { job: await jobOf(context.tx, intake), values, problem });
    },
  }),
  deskPage({
    path: `${BASE}/:sent/bad-rows.csv`,
    params: one,
    query: none,
    async answer(context) {
      const { tongue } = context;
      const intake = await intakeOf(context);
      if (!isCurrent(intake) || !intake.preview) throw readingProblems.problem('reading.preview-old');
      return {
        download: {
          name: `${context.place.code}-bad-rows.csv`.toLowerCase(),
          type: 'text/csv; charset=utf-8',
          body: badRowsAsCsv(intake.preview.files.filter(isRead).flatMap((file) => badRowsOf(tongue, file))),
        },
      };
    },
  }),
  deskOwn({
    path: `${BASE}/:sent/give-up`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional() }),
    async run(context) {
      await giveUp(context.tx, await intakeOf(context));
      return {
        redirect: `/work/places/${context.params.code}/payments`,
        said: { message: 'reading.given-up-said', kind: 'info' },
      };
    },
  }),
];

const rule = holders('payments.import');
export const intakeAccess: AccessTable = {
  [`GET ${BASE}/new`]: rule,
  [`POST ${BASE}/new`]: rule,
  [`GET ${BASE}/:sent`]: rule,
  [`POST ${BASE}/:sent`]: rule,
  [`POST ${BASE}/:sent/json`]: rule,
  [`GET ${BASE}/:sent/preview`]: rule,
  [`POST ${BASE}/:sent/preview`]: rule,
  [`POST ${BASE}/:sent/stated`]: rule,
  [`GET ${BASE}/:sent/bad-rows.csv`]: rule,
  [`POST ${BASE}/:sent/give-up`]: rule,
  'action payments.receive': rule,
  'action payments.import-received': rule,
  'action payments.carry-out-import': rule,
};
