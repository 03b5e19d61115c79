import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import type { Route } from '../../platform/http/route.ts';
import { choosable } from '../frameworks/known-frameworks.ts';
import * as store from './assessment-store.ts';
import { assessmentAt, atAssessment, atPlace, BASE, backTo, ONE } from './at-assessment.ts';
import { answerScreening, beginAssessment, declareInterests, nameSeat } from './begin-actions.ts';
import { beginPage } from './begin-page.tsx';
import { deskPath } from './paths.ts';
import { SEATS } from './seats.ts';
import { interestsPage, MOST_QUESTIONS, questionField, screeningPage, seatPage } from './team-pages.tsx';

const atSeat = z.strictObject({ ...atAssessment.shape, seat: z.enum(SEATS) });
const requestId = z.uuid();
const year = z.coerce.number().int().min(1900).max(2200);

const beginning = editForm({
  path: `${BASE}/new`,
  params: atPlace,
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
      frameworks: await choosable(context.tx, context.tongue),
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
    const assessment = await assessmentAt(context);
    const people = await house.people.holdersOf(tx, 'diagnose.assess', todayIn(of.timeZone));
    return seatPage(context, { assessment, seat: params.seat, people }, values, error);
  },
});

const declaring = editForm({
  path: `${ONE}/interests`,
  params: atAssessment,
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
  page: async (context, values, error) => interestsPage(context, await assessmentAt(context), values, error),
});

const answers = Object.fromEntries(
  Array.from({ length: MOST_QUESTIONS }, (_, at) => [questionField(at), z.string().max(80).optional()]),
);

const screening = editForm({
  path: `${ONE}/screening`,
  params: atAssessment,
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
    const { version, document, screening: given } = await assessmentAt(context);
    const questions = document.screening ?? [];
    return {
      version,
      ...Object.fromEntries(questions.map(({ id }, at) => [questionField(at), given[id] ?? ''])),
    };
  },
  page: async (context, values, error) => screeningPage(context, await assessmentAt(context), values, error),
});

export const beginRoutes: readonly Route[] = [
  ...beginning.routes,
  ...seating.routes,
  ...declaring.routes,
  ...screening.routes,
];

export const beginAccess: AccessTable = {
  ...beginning.access,
  ...seating.access,
  ...declaring.access,
  ...screening.access,
  'action diagnose.begin-assessment': holders('diagnose.lead'),
  'action diagnose.name-seat': holders('diagnose.lead'),
  'action diagnose.declare-interests': holders('diagnose.assess'),
  'action diagnose.answer-screening': holders('diagnose.lead'),
};

export const beginActions = [beginAssessment, nameSeat, declareInterests, answerScreening];
