import { z } from 'zod';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { none, placeParams, requestId, text, versionField } from '../municipality-forms.ts';
import { without } from '../without.ts';
import { type Desk, found, fresh, todayAt } from './bodies-routes.ts';
import {
  endEngagementPage,
  engagementFormPage,
  engagementPage,
  engagementsPage,
} from './engagement-pages.tsx';
import { addEngagement, changeEngagement, endEngagement } from './engagements-actions.ts';
import { engagementById, engagements } from './engagements-store.ts';
import { namedHoldings } from './holdings-store.ts';
import type { Values } from './parts.tsx';
import { engagementValues } from './values.ts';

const engagementParams = z.strictObject({ ...placeParams.shape, engagement: z.uuid() });

type Item = Desk & { params: { engagement: string } };
const fields = { requestId, partner: text(400), purpose: text(2000), contact: text(600), to: text(10) };

const engagementAt = async (context: Item) =>
  found(await engagementById(context.tx, context.params.engagement));

async function endAt(context: Item, values: Values, error: Problem | null) {
  const engagement = await engagementAt(context);
  const holdings = await namedHoldings(context.tx, { engagementId: engagement.engagementId });
  const today = todayAt(context);
  const here = holdings
    .filter((each) => each.until === null || each.until >= today)
    .map((each) => each.person);
  return endEngagementPage(context, engagement, [...new Set(here)], values, error);
}

export const engagementEdit = editForm({
  path: '/work/places/:code/engagements/:engagement/change',
  params: engagementParams,
  permission: 'places.engage',
  body: z.strictObject({ ...fields, version: versionField }),
  action: changeEngagement,
  input: ({ params, body }) => ({ engagementId: params.engagement, ...without(body, 'requestId') }),
  done: (result, { params }) => `/work/places/${params.code}/engagements/${result.engagementId}`,
  draft: (params) => params.engagement,
  async values(context) {
    const engagement = await engagementAt(context);
    return { ...engagementValues(engagement), version: engagement.version };
  },
  page: async (context, values, error) =>
    engagementFormPage(context, await engagementAt(context), values, error),
});

export const engagementsRoutes: readonly Route[] = [
  ...engagementEdit.routes,
  deskPage({
    path: '/work/places/:code/engagements',
    params: placeParams,
    query: none,
    answer: async (context) => ({
      page: engagementsPage(context, await engagements(context.tx), todayAt(context)),
    }),
  }),
  deskPage({
    path: '/work/places/:code/engagements/new',
    params: placeParams,
    query: none,
    answer: async (context) => ({
      page: engagementFormPage(context, null, fresh({ from: todayAt(context) }), null),
    }),
  }),
  deskForm({
    path: '/work/places/:code/engagements/new',
    params: placeParams,
    body: z.strictObject({ ...fields, from: text(10) }),
    action: addEngagement,
    input: ({ body }) => without(body, 'requestId'),
    done: (result, { params }) => `/work/places/${params.code}/engagements/${result.engagementId}`,
    again: async (context, body, error) => engagementFormPage(context, null, fresh(body), error),
  }),
  deskPage({
    path: '/work/places/:code/engagements/:engagement',
    params: engagementParams,
    query: none,
    async answer(context) {
      const engagement = await engagementAt(context);
      const holdings = await namedHoldings(context.tx, { engagementId: engagement.engagementId });
      return { page: engagementPage(context, engagement, holdings, todayAt(context)) };
    },
  }),
  deskPage({
    path: '/work/places/:code/engagements/:engagement/end',
    params: engagementParams,
    query: none,
    async answer(context) {
      const { version } = await engagementAt(context);
      return { page: await endAt(context, fresh({ version, on: todayAt(context) }), null) };
    },
  }),
  deskForm({
    path: '/work/places/:code/engagements/:engagement/end',
    params: engagementParams,
    body: z.strictObject({ requestId, version: versionField, on: text(10), reason: text(600) }),
    action: endEngagement,
    input: ({ params, body }) => ({ engagementId: params.engagement, ...without(body, 'requestId') }),
    done: (result, { params }) => `/work/places/${params.code}/engagements/${result.engagementId}`,
    again: (context, body, error) => endAt(context, fresh(body), error),
  }),
];
