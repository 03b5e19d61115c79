import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { atAssessment, ONE } from '../assessment/at-assessment.ts';
import { interviewsPath } from '../assessment/paths.ts';
import { atInterview, type Heard, heardAt, INTERVIEW, INTERVIEWS, interviewAt } from './at-interview.ts';
import { inConflict } from './branch-store.ts';
import { CIRCLES, NOTE_CIRCLES } from './circles.ts';
import { passagesFile } from './export.ts';
import { keepInterview, withdrawInterview } from './interview-actions.ts';
import { interviewFormPage } from './interview-form-page.tsx';
import { interviewPage } from './interview-page.tsx';
import { CONSENTS, NO_SURVEY } from './interview-store.ts';
import { interviewsPage } from './list-page.tsx';
import { passagesOf } from './passage-store.ts';
import { printedAgainstConsent } from './quotation-store.ts';

const requestId = z.uuid();

const fields = {
  requestId,
  speaker: z.string().trim().max(120).default(''),
  group: z.string().regex(/^[a-z0-9-]{1,40}$/),
  heldOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  heldAt: z.string().trim().max(200).default(''),
  interviewerId: z.literal('').or(z.uuid()).default(''),
  interviewer: z.string().trim().max(120).default(''),
  language: z.string().trim().min(1).max(40),
  consent: z.enum(CONSENTS),
  noteFor: z.enum(NOTE_CIRCLES),
  groupFor: z.enum(CIRCLES),
  nameFor: z.enum(CIRCLES),
  answered: z.enum(NO_SURVEY).or(z.uuid()).default('unknown'),
};
const typed = z.strictObject(fields);

function said(body: z.infer<typeof typed>) {
  const { requestId: _, interviewerId, ...rest } = body;
  return { ...rest, interviewerId: interviewerId === '' ? null : interviewerId };
}

export const seatNames = (
  { house, tx }: Pick<DeskContext<unknown, unknown>, 'house' | 'tx'>,
  { team }: Heard,
): Promise<ReadonlyMap<string, string>> =>
  house.people.namesOf(
    tx,
    team.map(({ personId }) => personId),
  );

const beginning = editForm({
  path: `${INTERVIEWS}/new`,
  params: atAssessment,
  permission: 'diagnose.assess',
  body: typed,
  action: keepInterview,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    interviewId: null,
    version: 0,
    ...said(body),
  }),
  done: ({ interviewId }, { params }) => interviewsPath(params.code, params.assessment, interviewId),
  said: () => ({ message: 'interview.kept-said' }),
  // Nothing more is told than somebody chose to tell: what is narrowest stands there first.
  values: ({ actor, place }) => ({
    heldOn: todayIn(place.timeZone),
    interviewerId: actor.personId,
    noteFor: 'assessors',
    groupFor: 'assessors',
    nameFor: 'interviewer',
    answered: 'unknown',
  }),
  async page(context, values, error) {
    const heard = await heardAt(context);
    const names = await seatNames(context, heard);
    return interviewFormPage(context, { ...heard, interview: null, names }, values, error);
  },
});

const changing = editForm({
  path: `${INTERVIEW}/change`,
  params: atInterview,
  permission: 'diagnose.assess',
  body: z.strictObject({ ...fields, version: z.coerce.number().int().positive() }),
  action: keepInterview,
  input: ({ params, body: { version, ...body } }) => ({
    assessmentId: params.assessment,
    interviewId: params.interview,
    version,
    ...said(body),
  }),
  done: (_result, { params }) => interviewsPath(params.code, params.assessment, params.interview),
  said: () => ({ message: 'interview.kept-said' }),
  async values(context) {
    const { interview } = await interviewAt(context);
    const { about, name, group } = interview;
    if (!about || !interview.isOwn) throw problem('request.not-found');
    const { interviewerId, interviewer, ...rest } = about;
    return {
      ...rest,
      speaker: name ?? '',
      group: group ?? '',
      interviewerId: interviewerId ?? '',
      interviewer: interviewer ?? '',
    };
  },
  async page(context, values, error) {
    const heard = await interviewAt(context);
    if (!heard.interview.isOwn) throw problem('request.not-found');
    return interviewFormPage(context, { ...heard, names: await seatNames(context, heard) }, values, error);
  },
});

export const interviewRoutes: readonly Route[] = [
  deskPage({
    path: INTERVIEWS,
    params: atAssessment,
    query: z.strictObject({
      q: z.string().max(200).default(''),
      leaf: z
        .string()
        .regex(/^[a-z0-9.-]{0,80}$/)
        .default(''),
    }),
    async answer(context) {
      const heard = await heardAt(context);
      const passages = await passagesOf(context.tx, heard.interviews);
      const printed = await printedAgainstConsent(context.tx);
      const own = printed.find(({ assessmentId }) => assessmentId === heard.assessment.assessmentId);
      return {
        page: interviewsPage(context, {
          ...heard,
          passages,
          conflicts: await inConflict(context.tx, passages),
          asked: context.query,
          printed: own?.count ?? 0,
        }),
      };
    },
  }),
  ...beginning.routes,
  deskPage({
    path: INTERVIEW,
    params: atInterview,
    query: z.strictObject({}),
    async answer(context) {
      const heard = await interviewAt(context);
      const { interviewerId = null } = heard.interview.about ?? {};
      const names = await context.house.people.namesOf(
        context.tx,
        interviewerId === null ? [] : [interviewerId],
      );
      const conflicts = await inConflict(context.tx, heard.passages);
      return { page: interviewPage(context, { ...heard, names, conflicts }) };
    },
  }),
  ...changing.routes,
  deskForm({
    path: `${INTERVIEW}/withdraw`,
    params: atInterview,
    body: z.strictObject({ requestId }),
    action: withdrawInterview,
    input: ({ params }) => ({ assessmentId: params.assessment, interviewId: params.interview }),
    done: (_result, { params }) => interviewsPath(params.code, params.assessment, params.interview),
    said: () => ({ message: 'interview.withdrawn-said' }),
  }),
  ...(['csv', 'xlsx'] as const).map((as) =>
    deskPage({
      path: `${ONE}/passages.${as}`,
      params: atAssessment,
      query: z.strictObject({}),
      async answer(context) {
        const heard = await heardAt(context);
        const passages = await passagesOf(context.tx, heard.interviews);
        return passagesFile(context, { ...heard, passages }, as);
      },
    }),
  ),
];

export const interviewAccess: AccessTable = {
  [`GET ${INTERVIEWS}`]: holders('diagnose.read'),
  ...beginning.access,
  [`GET ${INTERVIEW}`]: holders('diagnose.read'),
  ...changing.access,
  [`POST ${INTERVIEW}/withdraw`]: holders('diagnose.assess'),
  [`GET ${ONE}/passages.csv`]: holders('diagnose.read'),
  [`GET ${ONE}/passages.xlsx`]: holders('diagnose.read'),
  'action diagnose.keep-interview': holders('diagnose.assess'),
  'action diagnose.withdraw-interview': holders('diagnose.assess'),
};

export const interviewActions = [keepInterview, withdrawInterview];
