import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { workerScript } from '../../platform/offline/scripts.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { assessmentAt, atAssessment } from '../assessment/at-assessment.ts';
import { interviewsPath } from '../assessment/paths.ts';
import { diagnoseProblems } from '../problems.ts';
import { atInterview, heardAt, INTERVIEW, INTERVIEWS, interviewAt } from './at-interview.ts';
import { branchesOf } from './branch-store.ts';
import { seatNames } from './interview-routes.ts';
import { bringNote, bringPassage, openIn, STANDS, settlePassage } from './note-actions.ts';
import { noteBody, noteOf } from './note-body.ts';
import { notedPage, offlineNotePage } from './offline-note-page.tsx';
import { atPassage, PASSAGE, type PassageTyped, typedPassage, wordsOf } from './passage-routes.ts';
import { settlePassagePage } from './settle-page.tsx';

const OFFLINE = `${INTERVIEWS}/offline`;
const none = z.strictObject({});

/** The page that a phone takes for the confirmation of what it sent. */
const confirmed = ({ code, assessment }: z.infer<typeof atAssessment>, instance: string): string =>
  `${interviewsPath(code, assessment)}/offline/sent?instance=${instance}`;

type AtPassage = Parameters<typeof interviewAt>[0] & { params: z.infer<typeof atPassage> };

async function conflictAt(context: AtPassage & Pick<Parameters<typeof seatNames>[0], 'house'>) {
  const { tx, house, params } = context;
  const heard = await interviewAt(context);
  const passage = heard.passages.find(({ passageId }) => passageId === params.passage);
  if (!passage) throw problem('request.not-found');
  const waiting = openIn(await branchesOf(tx, [passage.passageId]));
  if (waiting.length === 0) throw diagnoseProblems.problem('diagnose.no-conflict');
  const people = [passage, ...waiting].map(({ personId }) => personId);
  const names = await house.people.namesOf(tx, [...new Set(people)]);
  return { ...heard, passage, waiting, before: [], isInConflict: true, names };
}

const settling = editForm({
  path: `${PASSAGE}/settle`,
  params: atPassage,
  permission: 'diagnose.assess',
  body: z.strictObject({
    requestId: z.uuid(),
    version: z.coerce.number().int().positive(),
    seen: z.coerce.number().int().positive(),
    choice: z.literal(STANDS).or(z.uuid()),
  }),
  action: settlePassage,
  input: ({ params, body: { version, seen, choice } }) => ({
    assessmentId: params.assessment,
    interviewId: params.interview,
    passageId: params.passage,
    version,
    seen,
    choice,
  }),
  done: (_result, { params }) => interviewsPath(params.code, params.assessment, params.interview),
  said: () => ({ message: 'interview.settled-said' }),
  values: async (context) => ({ version: (await conflictAt(context)).passage.version }),
  page: async (context, values, error) =>
    settlePassagePage(context, await conflictAt(context), values, error),
});

/** Before the pages of one interview, so that none of theirs is taken for one called offline. */
export const offlineRoutes: readonly Route[] = [
  deskPage({
    path: `${OFFLINE}/new`,
    params: atAssessment,
    query: none,
    async answer(context) {
      const heard = await heardAt(context);
      const names = await seatNames(context, heard);
      const requestId = randomUUID();
      return { page: offlineNotePage(context, { ...heard, interview: null, names, requestId }) };
    },
  }),
  deskPage({
    path: `${OFFLINE}/sent`,
    params: atAssessment,
    query: z.strictObject({ instance: z.uuid().optional() }),
    answer: async (context) => ({ page: notedPage(context, { assessment: await assessmentAt(context) }) }),
  }),
  deskPage({
    path: `${OFFLINE}/worker.js`,
    params: atAssessment,
    query: none,
    async answer(context) {
      await assessmentAt(context);
      return { worker: workerScript() };
    },
  }),
  deskForm({
    path: `${OFFLINE}/note`,
    params: atAssessment,
    body: noteBody,
    action: bringNote,
    input: ({ params, body }) => ({ assessmentId: params.assessment, ...noteOf(body) }),
    done: ({ instance }, { params }) => confirmed(params, instance),
  }),
  deskPage({
    path: `${OFFLINE}/:interview`,
    params: atInterview,
    query: none,
    async answer(context) {
      const heard = await interviewAt(context);
      if (!heard.interview.may.note || heard.interview.isWithdrawn) throw problem('request.not-found');
      const names = await seatNames(context, heard);
      return { page: offlineNotePage(context, { ...heard, names, requestId: randomUUID() }) };
    },
  }),
  deskForm({
    path: `${INTERVIEW}/passages/bring`,
    params: atInterview,
    body: z.strictObject({
      ...typedPassage,
      by: z.uuid(),
      passage: z.literal('').or(z.uuid()),
      version: z.coerce.number().int().min(0).default(0),
    }),
    action: bringPassage,
    input: ({ params, body }) => ({
      assessmentId: params.assessment,
      interviewId: params.interview,
      by: body.by,
      passageId: body.passage === '' ? null : body.passage,
      base: body.version,
      words: wordsOf(body as PassageTyped),
    }),
    done: ({ instance }, { params }) => confirmed(params, instance),
  }),
  ...settling.routes,
];

const assess = holders('diagnose.assess');

export const offlineAccess: AccessTable = {
  [`GET ${OFFLINE}/new`]: assess,
  [`GET ${OFFLINE}/sent`]: assess,
  [`GET ${OFFLINE}/worker.js`]: assess,
  [`POST ${OFFLINE}/note`]: assess,
  [`GET ${OFFLINE}/:interview`]: assess,
  [`POST ${INTERVIEW}/passages/bring`]: assess,
  ...settling.access,
  'action diagnose.bring-note': assess,
  'action diagnose.bring-passage': assess,
  'action diagnose.settle-passage': assess,
};

export const offlineActions = [bringNote, bringPassage, settlePassage];
