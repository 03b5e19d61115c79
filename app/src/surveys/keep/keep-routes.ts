import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskPage, type Route } from '../../platform/http/route.ts';
import { dayTyped } from '../../platform/http/typed-input.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { itemsOfKind } from '../../platform/thread/thread.ts';
import { countAnswers } from '../answers/answer-store.ts';
import { formsOf } from '../form-store.ts';
import { atPlace, atSurvey, BASE, backTo, deskPath, none, ONE } from '../paths.ts';
import { surveyProblems } from '../problems.ts';
import { type Survey, surveyById, surveysOf } from '../survey-store.ts';
import { closePage, describePage, openPage, versionPage } from './edit-pages.tsx';
import * as acts from './keep-actions.ts';
import { surveysPage } from './list-page.tsx';
import { BIGGEST_WORKBOOK } from './read-workbook.ts';
import { surveyPage } from './survey-page.tsx';

const requestId = z.uuid();
const version = z.coerce.number().int().positive();
const words = {
  title: z.string().trim().min(1).max(200),
  purpose: z.string().trim().min(1).max(2000),
  askedBy: z.string().trim().min(1).max(200),
  consent: z.string().trim().min(1).max(2000),
  assessment: z.literal('').or(z.uuid()).default(''),
};
const files = { field: 'file', maxBytes: BIGGEST_WORKBOOK, maxFiles: 1 };

export type At = DeskContext<z.infer<typeof atSurvey>, unknown>;

export async function surveyAt({ tx, params }: Pick<At, 'tx' | 'params'>): Promise<Survey> {
  const survey = await surveyById(tx, params.survey);
  if (!survey) throw problem('request.not-found');
  return survey;
}

const given = ({
  title,
  purpose,
  askedBy,
  consent,
  assessment,
}: { [Name in keyof typeof words]: string }) => ({
  title,
  purpose,
  askedBy,
  consent,
  assessmentId: assessment === '' ? null : assessment,
});

const offeredTo = async ({ tx }: Pick<At, 'tx'>) => itemsOfKind(tx, 'assessment');

const fileOf = <File>([file]: readonly File[]): File => {
  if (!file) throw surveyProblems.problem('surveys.file-missing', { field: 'file' });
  return file;
};

const beginning = editForm({
  path: `${BASE}/new`,
  params: atPlace,
  permission: 'surveys.keep',
  body: z.strictObject({ requestId, ...words }),
  files,
  action: acts.beginSurvey,
  input: ({ body, files: sent }) => ({ ...given(body), file: fileOf(sent) }),
  done: ({ surveyId }, { params }) => deskPath(params.code, surveyId),
  said: () => ({ message: 'survey.begun-said' }),
  values: () => ({}),
  page: async (context, values, error) =>
    describePage(context, { survey: null, offered: await offeredTo(context) }, values, error),
});

const describing = editForm({
  path: `${ONE}/edit`,
  params: atSurvey,
  permission: 'surveys.keep',
  body: z.strictObject({ requestId, version, ...words }),
  action: acts.describeSurvey,
  input: ({ params, body }) => ({ surveyId: params.survey, version: body.version, ...given(body) }),
  done: backTo(),
  said: () => ({ message: 'survey.described-said' }),
  async values(context) {
    const { version: seen, title, purpose, askedBy, consent, assessmentId } = await surveyAt(context);
    return { version: seen, title, purpose, askedBy, consent, assessment: assessmentId ?? '' };
  },
  page: async (context, values, error) => {
    const editing = { survey: await surveyAt(context), offered: await offeredTo(context) };
    return describePage(context, editing, values, error);
  },
});

const versioning = editForm({
  path: `${ONE}/versions/new`,
  params: atSurvey,
  permission: 'surveys.keep',
  body: z.strictObject({ requestId }),
  files,
  action: acts.addVersion,
  input: ({ params, files: sent }) => ({ surveyId: params.survey, file: fileOf(sent) }),
  done: backTo(),
  said: ({ no }) => ({ message: 'survey.version-said', params: { no } }),
  values: () => ({}),
  page: async (context, values, error) => versionPage(context, await surveyAt(context), values, error),
});

const dayOf = (tongue: Tongue, name: 'opensOn' | 'closesOn', typed: string): string =>
  dayTyped(tongue, typed, {
    name,
    label: tongue.t(name === 'opensOn' ? 'survey.opens-on' : 'survey.closes-on'),
  }) ?? '';

const opening = editForm({
  path: `${ONE}/open`,
  params: atSurvey,
  permission: 'surveys.keep',
  body: z.strictObject({
    requestId,
    version,
    opensOn: z.string().trim().min(1).max(40),
    closesOn: z.string().trim().max(40),
    isPublic: z.literal('yes').optional(),
  }),
  action: acts.openSurvey,
  input: ({ tongue, params, body }) => ({
    surveyId: params.survey,
    version: body.version,
    opensOn: dayOf(tongue, 'opensOn', body.opensOn),
    closesOn: body.closesOn === '' ? null : dayOf(tongue, 'closesOn', body.closesOn),
    isPublic: body.isPublic === 'yes',
  }),
  done: backTo(),
  said: () => ({ message: 'survey.opened-said' }),
  async values(context) {
    const { version: seen, opensOn, closesOn, isPublic } = await surveyAt(context);
    return {
      version: seen,
      opensOn: opensOn ?? todayIn(context.place.timeZone),
      closesOn: closesOn ?? '',
      isPublic: isPublic ? 'yes' : '',
    };
  },
  page: async (context, values, error) => openPage(context, await surveyAt(context), values, error),
});

const closing = editForm({
  path: `${ONE}/close`,
  params: atSurvey,
  permission: 'surveys.keep',
  body: z.strictObject({ requestId, version }),
  action: acts.closeSurvey,
  input: ({ params, body }) => ({ surveyId: params.survey, version: body.version }),
  done: backTo(),
  said: () => ({ message: 'survey.closed-said' }),
  values: () => ({}),
  page: async (context, values, error) => closePage(context, await surveyAt(context), values, error),
});

export const keepRoutes: readonly Route[] = [
  deskPage({
    path: BASE,
    params: atPlace,
    query: none,
    async answer(context) {
      const { tx, place } = context;
      const surveys = await surveysOf(tx);
      const counts = await countAnswers(tx);
      const rows = surveys.map((survey) => ({
        survey,
        answers: counts
          .filter(({ surveyId, state }) => surveyId === survey.surveyId && state !== 'erased')
          .reduce((sum, { count }) => sum + Number(count), 0),
      }));
      return { page: surveysPage(context, rows, todayIn(place.timeZone)) };
    },
  }),
  ...beginning.routes,
  deskPage({
    path: ONE,
    params: atSurvey,
    query: none,
    async answer(context) {
      const { tx, place } = context;
      const survey = await surveyAt(context);
      const counts = new Map(
        (await countAnswers(tx))
          .filter(({ surveyId }) => surveyId === survey.surveyId)
          .map(({ state, count }) => [state, Number(count)] as const),
      );
      const forms = await formsOf(tx, survey.surveyId);
      return { page: surveyPage(context, { survey, forms, counts, today: todayIn(place.timeZone) }) };
    },
  }),
  ...describing.routes,
  ...versioning.routes,
  ...opening.routes,
  ...closing.routes,
];

const keep = holders('surveys.keep');

export const keepAccess: AccessTable = {
  [`GET ${BASE}`]: holders('surveys.read'),
  ...beginning.access,
  [`GET ${ONE}`]: holders('surveys.read'),
  ...describing.access,
  ...versioning.access,
  ...opening.access,
  ...closing.access,
  'action surveys.begin': keep,
  'action surveys.add-version': keep,
  'action surveys.describe': keep,
  'action surveys.open': keep,
  'action surveys.close': keep,
};

export const keepActions = [
  acts.beginSurvey,
  acts.addVersion,
  acts.describeSurvey,
  acts.openSurvey,
  acts.closeSurvey,
];
