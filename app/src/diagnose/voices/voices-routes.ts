import { saturationOf } from '@groundwork-gov/frameworks';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { fold } from '../../platform/search/fold.ts';
import { assessmentAt, atAssessment, ONE } from '../assessment/at-assessment.ts';
import { deskPath } from '../assessment/paths.ts';
import { heardAt } from '../interviews/at-interview.ts';
import { stateGroup } from './group-actions.ts';
import { groupPage } from './group-page.tsx';
import { groupsOf } from './group-store.ts';
import type { Group } from './groups.ts';
import { speakersOf, themesInOrder } from './said-store.ts';
import { saturationPage } from './saturation-page.tsx';
import { surveyAccess, surveyActions, surveyRoutes, surveysAt } from './survey-routes.ts';
import { voicesDocumentOf } from './voices-document.ts';
import { voicesPage } from './voices-page.tsx';

const GROUP = `${ONE}/groups/:group`;
const atGroup = z.strictObject({ ...atAssessment.shape, group: z.string().regex(/^[a-z0-9-]{1,40}$/) });

/** A number or nothing. */
const number = z
  .literal('')
  .transform(() => null)
  .or(z.coerce.number().int().min(0))
  .default(null);
const fields = {
  requestId: z.uuid(),
  name: z.string().trim().max(80).default(''),
  people: number,
  outOf: number,
  year: number,
  source: z.string().trim().max(300).default(''),
};
const typed = z.strictObject(fields);

const stated = ({ name, people, outOf, year, source }: z.infer<typeof typed>) => ({
  name,
  people,
  outOf,
  year,
  source,
});

const back = ({ code, assessment }: z.infer<typeof atAssessment>): string =>
  `${deskPath(code, assessment)}/voices`;

const beginning = editForm({
  path: `${ONE}/groups/new`,
  params: atAssessment,
  permission: 'diagnose.assess',
  body: typed,
  action: stateGroup,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    key: null,
    version: 0,
    ...stated(body),
  }),
  done: (_result, { params }) => back(params),
  said: () => ({ message: 'voices.group-said' }),
  values: () => ({}),
  page: async (context, values, error) =>
    groupPage(context, { assessment: await assessmentAt(context), group: null }, values, error),
});

const valuesOf = ({ version, name, counted }: Group) => ({
  version,
  name: name ?? '',
  people: String(counted?.people ?? ''),
  outOf: String(counted?.outOf ?? ''),
  year: String(counted?.year ?? ''),
  source: counted?.source ?? '',
});

const changing = editForm({
  path: GROUP,
  params: atGroup,
  permission: 'diagnose.assess',
  body: z.strictObject({ ...fields, version: z.coerce.number().int().min(0) }),
  action: stateGroup,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    key: params.group,
    version: body.version,
    ...stated(body),
  }),
  done: (_result, { params }) => back(params),
  said: () => ({ message: 'voices.group-said' }),
  async values({ tx, params }) {
    const group = (await groupsOf(tx, params.assessment)).find(({ key }) => key === params.group);
    if (!group) throw problem('request.not-found');
    return valuesOf(group);
  },
  async page(context, values, error) {
    const assessment = await assessmentAt(context);
    const groups = await groupsOf(context.tx, context.params.assessment);
    const group = groups.find(({ key }) => key === context.params.group);
    if (!group) throw problem('request.not-found');
    return groupPage(context, { assessment, group }, values, error);
  },
});

export const voicesRoutes: readonly Route[] = [
  deskPage({
    path: `${ONE}/voices`,
    params: atAssessment,
    query: z.strictObject({}),
    async answer(context) {
      const heard = await heardAt(context);
      const speakers = await speakersOf(context.tx, context.params.assessment, heard.reader);
      const surveys = await surveysAt(context, heard);
      const told = voicesDocumentOf(speakers, heard.groups, heard.assessment.document, surveys.surveys);
      return { page: voicesPage(context, { ...heard, speakers, told, surveys }) };
    },
  }),
  deskPage({
    path: `${ONE}/saturation`,
    params: atAssessment,
    query: z.strictObject({}),
    async answer(context) {
      const assessment = await assessmentAt(context);
      const themes = await themesInOrder(context.tx, context.params.assessment);
      // One theme however it was typed: case, accents and forms of a letter say nothing.
      const saturation = saturationOf(themes.map((each) => each.map(fold)));
      return { page: saturationPage(context, { assessment, saturation }) };
    },
  }),
  ...beginning.routes,
  ...changing.routes,
  ...surveyRoutes,
];

export const voicesAccess: AccessTable = {
  [`GET ${ONE}/voices`]: holders('diagnose.read'),
  [`GET ${ONE}/saturation`]: holders('diagnose.read'),
  ...beginning.access,
  ...changing.access,
  ...surveyAccess,
  'action diagnose.state-group': holders('diagnose.assess'),
};

export const voicesActions = [stateGroup, ...surveyActions];
