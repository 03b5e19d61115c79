import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import {
  type FilledRow,
  readWorkbook,
  type Template,
  type WorkbookReading,
  writeFindings,
  writeTemplate,
} from '@groundwork-gov/sheets';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import type { Action } from '../../platform/access/action.ts';
import { fileById } from '../../platform/files/store.ts';
import {
  type DeskContext,
  deskForm,
  deskPage,
  type PageContent,
  type Route,
} from '../../platform/http/route.ts';
import type { Tongue, Tongues } from '../../platform/i18n/index.ts';
import { jobById } from '../../platform/jobs/store.ts';
import { problem as platformProblem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { sayFinding } from '../../platform/sheets/say-finding.ts';
import { templateWords } from '../../platform/sheets/words.ts';
import { placesProblems } from '../problems.ts';
import { KEPT_MS } from './clean-job.ts';
import type { Plan } from './plan.ts';
import { MOST_BYTES, type receivingInput } from './receive-actions.ts';
import { ownWorkbook, type Taking } from './taking.ts';
import { reviewPage, startPage, type WorkbookPage } from './workbook-pages.tsx';
import type { WorkbookKind } from './workbooks-store.ts';

type Place = { code?: string | undefined };
type Desk<Params extends Place = Place> = DeskContext<Params, unknown>;
type One = Desk<Place & { workbook: string }>;
type Receiving = z.infer<typeof receivingInput>;

/** What is particular of a kind of workbook; the way out and in is the same for all. */
export interface WorkbookDesk {
  kind: WorkbookKind;
  /** The pattern of the first page's address: of the programme, or of a place. */
  path: string;
  params: z.ZodType<{ code?: string | undefined }>;
  /** The same with one workbook of it. */
  one: z.ZodType<{ code?: string | undefined; workbook: string }>;
  permission: string;
  template(tongues: Tongues): Template;
  /** What is there, for a template that is filled in. */
  filled(context: Desk): Promise<Readonly<Record<string, readonly FilledRow[]>>>;
  plan(context: Desk, reading: WorkbookReading): Promise<Plan>;
  receive: Action<Receiving, { workbookId: string }>;
  take: Action<Taking, unknown>;
  back(context: Desk): { href: string; label: string };
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const requestId = z.uuid();

/** Template out; workbook in, read, looked at, taken. */
export function workbookDesk(desk: WorkbookDesk): { routes: readonly Route[]; access: AccessTable } {
  const { one } = desk;
  const baseOf = (params: Place): string => desk.path.replace(':code', params.code ?? '');
  const pageOf = (context: Desk): WorkbookPage => ({
    tongue: context.tongue,
    kind: desk.kind,
    base: baseOf(context.params),
    back: desk.back(context),
  });
  const review = async (
    context: One,
    values: Record<string, unknown>,
    problem: Problem | null,
  ): Promise<PageContent> => {
    const workbook = await ownWorkbook(context, desk.kind, context.params.workbook);
    return reviewPage(pageOf(context), {
      ...workbook,
      plan: await desk.plan(context, workbook.reading),
      keptUntil: new Date(workbook.sentAt.getTime() + KEPT_MS),
      job: workbook.jobId === null ? null : ((await jobById(context.tx, workbook.jobId)) ?? null),
      values: { ...values, requestId: randomUUID() },
      problem,
    });
  };
  const routes = [
    deskPage({
      path: desk.path,
      params: desk.params,
      query: z.strictObject({}),
      answer: async (context) => ({ page: startPage(pageOf(context), { requestId: randomUUID() }, null) }),
    }),
    deskForm({
      path: desk.path,
      params: desk.params,
      body: z.strictObject({ requestId }),
      files: { field: 'file', maxBytes: MOST_BYTES, maxFiles: 1 },
      action: desk.receive,
      async input({ house, tongue, files: [file] }) {
        if (!file) throw placesProblems.problem('sheet.no-file');
        const reading = await readWorkbook(file.path, desk.template(house.tongues), {
          language: tongue.language,
        });
        refuseUseless(tongue, reading);
        return { file, reading };
      },
      done: ({ workbookId }, { params }) => `${baseOf(params)}/${workbookId}`,
      again: async (context, body, error) =>
        startPage(pageOf(context), { ...body, requestId: randomUUID() }, error),
    }),
    deskPage({
      path: `${desk.path}/template.xlsx`,
      params: desk.params,
      query: z.strictObject({ with: z.literal('all').optional() }),
      async answer(context) {
        const { tongue, house, place, query } = context;
        const rows = query.with === 'all' ? await desk.filled(context) : {};
        const name = `${[place.code, desk.kind].filter(Boolean).join('-')}.xlsx`.toLowerCase();
        const body = writeTemplate(desk.template(house.tongues), { words: templateWords(tongue), rows });
        return { download: { name, type: EXCEL, body } };
      },
    }),
    deskPage({
      path: `${desk.path}/:workbook`,
      params: one,
      query: z.strictObject({}),
      answer: async (context) => ({ page: await review(context, {}, null) }),
    }),
    deskForm({
      path: `${desk.path}/:workbook`,
      params: one,
      body: z.strictObject({
        requestId,
        take: z.enum(['all', 'good']),
        digest: z.string().max(64),
      }),
      action: desk.take,
      input: ({ params, body: { take, digest } }) => ({ workbookId: params.workbook, take, digest }),
      done: (_result, { params }) => `${baseOf(params)}/${params.workbook}`,
      again: review,
    }),
    deskPage({
      path: `${desk.path}/:workbook/marked.xlsx`,
      params: one,
      query: z.strictObject({}),
      answer: async (context) => ({ download: await marked(desk, context) }),
    }),
  ];
  const rule = holders(desk.permission);
  return {
    routes,
    access: {
      [`GET ${desk.path}`]: rule,
      [`POST ${desk.path}`]: rule,
      [`GET ${desk.path}/template.xlsx`]: rule,
      [`GET ${desk.path}/:workbook`]: rule,
      [`POST ${desk.path}/:workbook`]: rule,
      [`GET ${desk.path}/:workbook/marked.xlsx`]: rule,
      [`action ${desk.receive.name}`]: rule,
      [`action ${desk.take.name}`]: rule,
    },
  };
}

/** A workbook of which nothing can be read is not kept: the form says why, in the reader's language. */
function refuseUseless(tongue: Tongue, reading: WorkbookReading): void {
  if (!reading.refused) return;
  const reasons = reading.findings.filter(({ level }) => level === 'file').slice(0, 20);
  throw placesProblems.problem('sheet.refused', {
    findings: reasons.map((finding) => sayFinding(tongue, finding)),
  });
}

/** The workbook as it was sent, with what to mend beside each row. */
async function marked(desk: WorkbookDesk, context: One) {
  const { tongue, tx, house, place } = context;
  const workbook = await ownWorkbook(context, desk.kind, context.params.workbook);
  const file = await fileById(tx, workbook.fileId);
  if (!file || file.state === 'infected') throw platformProblem('request.not-found');
  const plan = await desk.plan(context, workbook.reading);
  const bytes = await buffer(await house.files.bytes.open(place.id, file.hash));
  return {
    name: file.name,
    type: EXCEL,
    body: writeFindings(
      bytes,
      { sheets: workbook.reading.sheets, findings: [...plan.findings] },
      { head: tongue.t('template.findings'), say: (finding) => sayFinding(tongue, finding) },
    ),
  };
}
