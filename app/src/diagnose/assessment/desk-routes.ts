import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import {
  type DeskContext,
  deskForm,
  deskPage,
  type PageContent,
  type Route,
} from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { rankingAccess, rankingActions, rankingRoutes } from '../bottlenecks/ranking-routes.ts';
import { choosable } from '../frameworks/known-frameworks.ts';
import * as store from './assessment-store.ts';
import { answerScreening, beginAssessment, declareInterests, nameSeat } from './begin-actions.ts';
import { beginPage } from './begin-page.tsx';
import { checkAssessment } from './check.ts';
import { checkPage, withdrawAssessmentPage } from './check-page.tsx';
import { comparePage } from './compare-page.tsx';
import { assessmentFile } from './export.ts';
import { leafAccess, leafActions, leafRoutes } from './leaf-routes.ts';
import { assessmentsPage } from './list-page.tsx';
import { overviewPage } from './overview-page.tsx';
import { deskPath } from './paths.ts';
import { proposeScores } from './propose-actions.ts';
import { publishAssessment, withdrawAssessment } from './publish-actions.ts';
import { reviewLeaves } from './review-actions.ts';
import { SEATS } from './seats.ts';
import { signAssessment, signableOf } from './sign-actions.ts';
import { type Standing, standingOf } from './standing.ts';
import { interestsPage, MOST_QUESTIONS, questionField, screeningPage, seatPage } from './team-pages.tsx';

const BASE = '/work/places/:code/assessments';
const ONE = `${BASE}/:assessment`;
const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, assessment: z.uuid() });
const atSeat = z.strictObject({ ...one.shape, seat: z.enum(SEATS) });
const none = z.strictObject({});
const requestId = z.uuid();
/** A dimension with the version that was seen: `pi-2.1@4`. */
const seenLeaf = z.string().regex(/^[a-z0-9.-]{1,80}@\d{1,9}$/);
const content = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const year = z.coerce.number().int().min(1900).max(2200);

type At = DeskContext<z.infer<typeof one>, unknown>;

async function found({ tx, params }: Pick<At, 'tx' | 'params'>): Promise<store.Assessment> {
  const assessment = await store.assessmentById(tx, params.assessment);
  if (!assessment) throw problem('request.not-found');
  return assessment;
}

async function stands({ tx, params, actor }: Pick<At, 'tx' | 'params' | 'actor'>): Promise<Standing> {
  const standing = await standingOf(tx, params.assessment, actor.personId);
  if (!standing) throw problem('request.not-found');
  return standing;
}

const backTo =
  (page = '') =>
  (_result: unknown, { params }: { params: { code: string; assessment: string } }): string =>
    `${deskPath(params.code, params.assessment)}${page}`;

const beginning = editForm({
  path: `${BASE}/new`,
  params: place,
  permission: 'diagnose.lead',
  body: z.strictObject({
    requestId,
    title: z.string().trim().min(1).max(200),
    framework: z.string().max(170),
    scope: z.string().trim().min(1).max(2000),
    from: year,
    to: year,
    previous: z.literal('').or(z.uuid()).default(''),
  }),
  action: beginAssessment,
  input: ({ body: { title, framework, scope, from, to, previous } }) => ({
    title,
    framework,
    scope,
    from,
    to,
    previousId: previous === '' ? null : previous,
  }),
  done: (result, { params }) => deskPath(params.code, result.assessmentId),
  said: () => ({ message: 'assessment.begun-said' }),
  draft: () => 'new',
  values: () => ({}),
  page: async (context, values, error) => {
    const offered = {
      frameworks: await choosable(context.tx),
      before: await store.assessmentsOf(context.tx),
    };
    return beginPage(context, offered, values, error);
  },
});

const seating = editForm({
  path: `${ONE}/team/:seat`,
  params: atSeat,
  permission: 'diagnose.lead',
  body: z.strictObject({ requestId, version: z.coerce.number().int().min(0), personId: z.uuid() }),
  action: nameSeat,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    seat: params.seat,
    personId: body.personId,
    version: body.version,
  }),
  done: (_result, { params }) => deskPath(params.code, params.assessment),
  said: () => ({ message: 'assessment.seat-said' }),
  async values({ tx, params }) {
    const sits = (await store.teamOf(tx, params.assessment)).find(({ seat }) => seat === params.seat);
    return { version: sits?.version ?? 0, personId: sits?.personId ?? '' };
  },
  async page(context, values, error) {
    const { tx, house, place: of, params } = context;
    const assessment = await found(context);
    const people = await house.people.holdersOf(tx, 'diagnose.assess', todayIn(of.timeZone));
    return seatPage(context, { assessment, seat: params.seat, people }, values, error);
  },
});

const declaring = editForm({
  path: `${ONE}/interests`,
  params: one,
  permission: 'diagnose.assess',
  body: z.strictObject({
    requestId,
    has: z.enum(['yes', 'no']),
    interests: z.string().trim().max(2000).default(''),
  }),
  action: declareInterests,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    has: body.has === 'yes',
    interests: body.interests,
  }),
  done: backTo(),
  said: () => ({ message: 'assessment.interests-said' }),
  async values({ tx, params, actor }) {
    const own = (await store.teamOf(tx, params.assessment)).find((each) => each.personId === actor.personId);
    const interests = own?.interests ?? null;
    return { has: interests === null ? '' : interests === '' ? 'no' : 'yes', interests: interests ?? '' };
  },
  page: async (context, values, error) => interestsPage(context, await found(context), values, error),
});

const answers = Object.fromEntries(
  Array.from({ length: MOST_QUESTIONS }, (_, at) => [questionField(at), z.string().max(80).optional()]),
);

const screening = editForm({
  path: `${ONE}/screening`,
  params: one,
  permission: 'diagnose.lead',
  body: z.strictObject({
    requestId,
    version: z.coerce.number().int().positive(),
    ...answers,
  }),
  action: answerScreening,
  input: ({ params, body }) => {
    const given = body as Readonly<Record<string, string | number | undefined>>;
    return {
      assessmentId: params.assessment,
      version: body.version,
      answers: Array.from({ length: MOST_QUESTIONS }, (_, at) => String(given[questionField(at)] ?? '')),
    };
  },
  done: backTo(),
  said: () => ({ message: 'assessment.screening-said' }),
  async values(context) {
    const { version, document, screening: given } = await found(context);
    const questions = document.screening ?? [];
    return {
      version,
      ...Object.fromEntries(questions.map(({ id }, at) => [questionField(at), given[id] ?? ''])),
    };
  },
  page: async (context, values, error) => screeningPage(context, await found(context), values, error),
});

const withdrawing = editForm({
  path: `${ONE}/withdraw`,
  params: one,
  permission: 'diagnose.publish',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: withdrawAssessment,
  input: ({ params, body }) => ({ assessmentId: params.assessment, reason: body.reason }),
  done: backTo('/check'),
  said: () => ({ message: 'assessment.withdrawn-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const assessment = await found(context);
    if (assessment.publishedHash === null) throw problem('request.not-found');
    return withdrawAssessmentPage(context, assessment, values, error);
  },
});

async function showCheck(context: At, error: Problem | null): Promise<PageContent> {
  const { tx, house, params } = context;
  const { standing, content: address } = await signableOf(context, params.assessment);
  const findings = await checkAssessment(tx, standing, new Date());
  const names = await house.people.namesOf(
    tx,
    standing.signatures.map(({ personId }) => personId),
  );
  return checkPage(context, { standing, findings, content: address, names, problem: error });
}

export const deskRoutes: readonly Route[] = [
  deskPage({
    path: BASE,
    params: place,
    query: none,
    answer: async (context) => ({ page: assessmentsPage(context, await store.assessmentsOf(context.tx)) }),
  }),
  ...beginning.routes,
  deskPage({
    path: ONE,
    params: one,
    query: z.strictObject({ show: z.enum(['all', 'mine']).default('all') }),
    async answer(context) {
      const standing = await stands(context);
      const names = await context.house.people.namesOf(
        context.tx,
        standing.team.map(({ personId }) => personId),
      );
      return { page: overviewPage(context, { standing, names, show: context.query.show }) };
    },
  }),
  ...seating.routes,
  ...declaring.routes,
  ...screening.routes,
  deskForm({
    path: `${ONE}/review`,
    params: one,
    body: z.strictObject({ requestId, leaves: seenLeaf.or(z.array(seenLeaf).max(300)) }),
    action: reviewLeaves,
    input: ({ params, body }) => ({
      assessmentId: params.assessment,
      leaves: [body.leaves].flat().map((each) => {
        const [leaf = '', version = ''] = each.split('@');
        return { leaf, version: Number(version) };
      }),
      verdict: 'sound',
      note: '',
    }),
    done: backTo(),
    said: ({ reviewed }) => ({ message: 'assessment.reviewed-many-said', params: { count: reviewed } }),
  }),
  deskForm({
    path: `${ONE}/propose`,
    params: one,
    body: z.strictObject({ requestId }),
    action: proposeScores,
    input: ({ params }) => ({ assessmentId: params.assessment }),
    done: backTo(),
    said: ({ proposed }) => ({ message: 'assessment.proposed-said', params: { count: proposed } }),
  }),
  ...leafRoutes,
  ...rankingRoutes,
  deskPage({
    path: `${ONE}/check`,
    params: one,
    query: none,
    answer: async (context) => ({ page: await showCheck(context, null) }),
  }),
  deskForm({
    path: `${ONE}/sign`,
    params: one,
    body: z.strictObject({ requestId, content }),
    action: signAssessment,
    input: ({ params, body }) => ({ assessmentId: params.assessment, content: body.content }),
    done: backTo('/check'),
    said: () => ({ message: 'assessment.signed-said' }),
    again: (context, _typed, error) => showCheck(context, error),
  }),
  deskForm({
    path: `${ONE}/publish`,
    params: one,
    body: z.strictObject({ requestId, content }),
    action: publishAssessment,
    input: ({ params, body }) => ({ assessmentId: params.assessment, content: body.content }),
    done: backTo('/check'),
    said: () => ({ message: 'assessment.published-said' }),
    again: (context, _typed, error) => showCheck(context, error),
  }),
  ...withdrawing.routes,
  deskPage({
    path: `${ONE}/compare`,
    params: one,
    query: none,
    async answer(context) {
      const newer = await stands(context);
      const { previousId } = newer.assessment;
      const older =
        previousId === null ? null : await standingOf(context.tx, previousId, context.actor.personId);
      if (!older) throw problem('request.not-found');
      return { page: comparePage(context, older, newer) };
    },
  }),
  ...(['xlsx', 'json'] as const).map((as) =>
    deskPage({
      path: `${ONE}/file.${as}`,
      params: one,
      query: none,
      async answer(context) {
        const { document } = await signableOf(context, context.params.assessment);
        return assessmentFile(context.tongue, document, as);
      },
    }),
  ),
];

export const deskAccess: AccessTable = {
  [`GET ${BASE}`]: holders('diagnose.read'),
  ...beginning.access,
  [`GET ${ONE}`]: holders('diagnose.read'),
  ...seating.access,
  ...declaring.access,
  ...screening.access,
  [`POST ${ONE}/review`]: holders('diagnose.assess'),
  [`POST ${ONE}/propose`]: holders('diagnose.lead'),
  ...leafAccess,
  ...rankingAccess,
  [`GET ${ONE}/check`]: holders('diagnose.read'),
  [`POST ${ONE}/sign`]: holders('diagnose.sign'),
  [`POST ${ONE}/publish`]: holders('diagnose.publish'),
  ...withdrawing.access,
  [`GET ${ONE}/compare`]: holders('diagnose.read'),
  [`GET ${ONE}/file.xlsx`]: holders('diagnose.read'),
  [`GET ${ONE}/file.json`]: holders('diagnose.read'),
  'action diagnose.begin-assessment': holders('diagnose.lead'),
  'action diagnose.name-seat': holders('diagnose.lead'),
  'action diagnose.declare-interests': holders('diagnose.assess'),
  'action diagnose.answer-screening': holders('diagnose.lead'),
  'action diagnose.propose': holders('diagnose.lead'),
  'action diagnose.sign': holders('diagnose.sign'),
  'action diagnose.publish-assessment': holders('diagnose.publish'),
  'action diagnose.withdraw-assessment': holders('diagnose.publish'),
};

export const assessmentActions = [
  beginAssessment,
  nameSeat,
  declareInterests,
  answerScreening,
  proposeScores,
  signAssessment,
  publishAssessment,
  withdrawAssessment,
  ...leafActions,
  ...rankingActions,
];
