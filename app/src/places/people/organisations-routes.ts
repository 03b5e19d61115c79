import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import {
  localizedFields,
  localizedFrom,
  none,
  orNull,
  placeParams,
  requestId,
  text,
  versionField,
} from '../municipality-forms.ts';
import { without } from '../without.ts';
import { asTyped } from './as-typed.ts';
import { type Desk, found, fresh, todayAt } from './bodies-routes.ts';
import { choicesAt } from './holdings-routes.ts';
import { organisationFormPage, organisationPage, speakerPage } from './organisation-pages.tsx';
import {
  addOrganisation,
  addSpeaker,
  changeOrganisation,
  endSpeaker,
  endStanding,
  giveStanding,
} from './organisations-actions.ts';
import { organisationById, speakersOf, standingsOf } from './organisations-store.ts';
import type { Values } from './parts.tsx';
import { organisationValues } from './values.ts';

const organisationParams = z.strictObject({ ...placeParams.shape, organisation: z.uuid() });

type Item = Desk & { params: { organisation: string } };

const fields = {
  requestId,
  name: text(400),
  ...localizedFields('names', 200),
  kind: text(20),
  registration: text(400),
  email: text(400),
  phone: text(60),
};

const factsOf = (body: z.infer<z.ZodObject<typeof fields>>) => ({
  name: body.name,
  names: localizedFrom(body, 'names'),
  kind: body.kind,
  registration: body.registration,
  email: body.email.trim(),
  phone: body.phone,
});

const organisationAt = async (context: Item) =>
  found(await organisationById(context.tx, context.params.organisation));

async function pageAt(context: Item, values: Values, error: Problem | null) {
  const organisation = await organisationAt(context);
  return organisationPage(context, {
    organisation,
    standings: await standingsOf(context.tx, [organisation.organisationId]),
    speakers: await speakersOf(context.tx, organisation.organisationId),
    today: todayAt(context),
    values,
    problem: error,
    newRequest: randomUUID,
  });
}

async function speakerAt(context: Item, words: string, values: Values, error: Problem | null) {
  const choices = await choicesAt(context, words, values['personId']);
  return speakerPage(context, await organisationAt(context), choices, words, values, error);
}

const back = <P extends { code: string }>(
  result: { organisationId: string },
  { params }: { params: P },
): string => `/work/places/${params.code}/organisations/${result.organisationId}`;

const path = '/work/places/:code/organisations';

export const organisationEdit = editForm({
  path: '/work/places/:code/organisations/:organisation/change',
  params: organisationParams,
  permission: 'places.recognise',
  body: z.strictObject({ ...fields, version: versionField }),
  action: changeOrganisation,
  input: ({ params, body }) => ({
    organisationId: params.organisation,
    version: body.version,
    ...factsOf(body),
  }),
  done: back,
  draft: (params) => params.organisation,
  async values(context) {
    const organisation = await organisationAt(context);
    return { ...organisationValues(organisation), version: organisation.version };
  },
  page: async (context, values, error) =>
    organisationFormPage(context, await organisationAt(context), values, error),
});

export const organisationsRoutes: readonly Route[] = [
  ...organisationEdit.routes,
  deskPage({
    path: `${path}/new`,
    params: placeParams,
    query: none,
    answer: async (context) => ({ page: organisationFormPage(context, null, fresh(), null) }),
  }),
  deskForm({
    path: `${path}/new`,
    params: placeParams,
    body: z.strictObject(fields),
    action: addOrganisation,
    input: ({ body }) => factsOf(body),
    done: back,
    again: async (context, body, error) => organisationFormPage(context, null, fresh(body), error),
  }),
  deskPage({
    path: `${path}/:organisation`,
    params: organisationParams,
    query: none,
    answer: async (context) => ({ page: await pageAt(context, fresh({ from: todayAt(context) }), null) }),
  }),
  deskForm({
    path: `${path}/:organisation/standing`,
    params: organisationParams,
    body: z.strictObject({ requestId, standing: text(20), from: text(10), to: text(10), basis: text(600) }),
    action: giveStanding,
    input: ({ params, body }) => ({
      organisationId: params.organisation,
      standing: body.standing,
      from: body.from,
      to: orNull(body.to),
      basis: body.basis,
    }),
    done: back,
    again: (context, body, error) => pageAt(context, fresh(body), error),
  }),
  deskForm({
    path: `${path}/:organisation/end-standing`,
    params: organisationParams,
    body: z.strictObject({ requestId, standing: text(20), from: text(10), on: text(10) }),
    action: endStanding,
    input: ({ params, body }) => ({
      organisationId: params.organisation,
      ...without(body, 'requestId'),
    }),
    done: back,
  }),
  deskPage({
    path: `${path}/:organisation/speaker`,
    params: organisationParams,
    query: z.strictObject({ q: z.string().max(100).optional() }),
    answer: async (context) => ({
      page: await speakerAt(context, context.query.q ?? '', fresh({ from: todayAt(context) }), null),
    }),
  }),
  deskForm({
    path: `${path}/:organisation/speaker`,
    params: organisationParams,
    body: z.strictObject({ requestId, q: text(100), personId: text(40), from: text(10) }),
    action: addSpeaker,
    input: ({ params, body }) => ({
      organisationId: params.organisation,
      personId: body.personId,
      from: body.from,
    }),
    done: back,
    again: (context, body, error) => speakerAt(context, asTyped(body.q), fresh(body), error),
  }),
  deskForm({
    path: `${path}/:organisation/end-speaker`,
    params: organisationParams,
    body: z.strictObject({ requestId, personId: z.uuid(), from: text(10), on: text(10) }),
    action: endSpeaker,
    input: ({ params, body }) => ({
      organisationId: params.organisation,
      ...without(body, 'requestId'),
    }),
    done: back,
  }),
];
