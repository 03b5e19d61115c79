import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { threadOf } from '../../platform/thread/thread.ts';
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
import { addBody, changeBody, reorganise } from './bodies-actions.ts';
import { type Body, bodies, bodyById } from './bodies-store.ts';
import { bodyFormPage, bodyPage, reorganisePage } from './body-pages.tsx';
import { faultsOfLines } from './lines.ts';
import type { Values } from './parts.tsx';
import * as postStore from './posts-store.ts';
import { structurePage } from './structure-page.tsx';
import { bodyValues } from './values.ts';

export type Desk = DeskContext<unknown, unknown>;
const bodyParams = z.strictObject({ ...placeParams.shape, body: z.uuid() });
export const fresh = (values: Values = {}): Values => ({ ...values, requestId: randomUUID() });
export const todayAt = ({ place }: Pick<Desk, 'place'>): string => todayIn(place.timeZone);

/** A thing of the place, or nothing of that address. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw problem('request.not-found');
  return thing;
}

const bodyFields = {
  requestId,
  name: text(400),
  ...localizedFields('names', 200),
  kind: text(20),
  parentId: text(40),
  legalBasis: text(600),
  from: text(10),
  to: text(10),
};

const factsOf = (body: z.infer<z.ZodObject<typeof bodyFields>>) => ({
  name: body.name,
  names: localizedFrom(body, 'names'),
  kind: body.kind,
  parentId: orNull(body.parentId),
  legalBasis: body.legalBasis,
  from: orNull(body.from),
  to: orNull(body.to),
});

const formAt = async (context: Desk, body: Body | null, values: Values, error: Problem | null) =>
  bodyFormPage(context, body, await bodies(context.tx, todayAt(context)), values, error);

const bodyAt = async (context: Desk & { params: { body: string } }): Promise<Body> =>
  found(await bodyById(context.tx, context.params.body));

async function reorganiseAt(
  context: Desk & { params: { body: string } },
  values: Values,
  error: Problem | null,
) {
  const today = todayAt(context);
  const body = await bodyAt(context);
  const posts = await postStore.posts(context.tx, today, { bodyId: body.bodyId });
  return reorganisePage(context, body, await bodies(context.tx, today), posts, values, error);
}

/** Who sits on these posts, and since when those with nobody stand empty. */
async function seatsAt({ tx }: Pick<Desk, 'tx'>, posts: readonly postStore.Post[], today: string) {
  const ids = posts.map((post) => post.postId);
  return {
    sittings: await postStore.sittings(tx, ids, today),
    lastHeld: await postStore.lastHeld(tx, ids, today),
  };
}

export const bodyEdit = editForm({
  path: '/work/places/:code/bodies/:body/change',
  params: bodyParams,
  permission: 'places.organise',
  body: z.strictObject({ ...bodyFields, version: versionField }),
  action: changeBody,
  input: ({ params, body }) => ({ bodyId: params.body, version: body.version, ...factsOf(body) }),
  done: (result, { params }) => `/work/places/${params.code}/bodies/${result.bodyId}`,
  draft: (params) => params.body,
  async values(context) {
    const body = await bodyAt(context);
    return { ...bodyValues(body), version: body.version };
  },
  page: async (context, values, error) => formAt(context, await bodyAt(context), values, error),
});

export const bodiesRoutes: readonly Route[] = [
  ...bodyEdit.routes,
  deskPage({
    path: '/work/places/:code/people',
    params: placeParams,
    query: none,
    async answer(context) {
      const today = todayAt(context);
      const all = await bodies(context.tx, today);
      const posts = await postStore.posts(context.tx, today);
      return {
        page: structurePage(context, {
          bodies: all,
          posts,
          ...(await seatsAt(context, posts, today)),
          bodyFaults: faultsOfLines(all.map((body) => ({ id: body.bodyId, above: body.parentId }))),
          postFaults: faultsOfLines(posts.map((post) => ({ id: post.postId, above: post.reportsTo }))),
        }),
      };
    },
  }),
  deskPage({
    path: '/work/places/:code/bodies/new',
    params: placeParams,
    query: z.strictObject({ parent: z.uuid().optional() }),
    answer: async (context) => ({
      page: await formAt(context, null, fresh({ parentId: context.query.parent ?? '' }), null),
    }),
  }),
  deskForm({
    path: '/work/places/:code/bodies/new',
    params: placeParams,
    body: z.strictObject(bodyFields),
    action: addBody,
    input: ({ body }) => factsOf(body),
    done: (result, { params }) => `/work/places/${params.code}/bodies/${result.bodyId}`,
    again: (context, body, error) => formAt(context, null, fresh(body), error),
  }),
  deskPage({
    path: '/work/places/:code/bodies/:body',
    params: bodyParams,
    query: none,
    async answer(context) {
      const { tx } = context;
      const today = todayAt(context);
      const body = await bodyAt(context);
      const all = await bodies(tx, today, true);
      const posts = await postStore.posts(tx, today, { bodyId: body.bodyId });
      const thread = await threadOf(tx, body.bodyId);
      return {
        page: bodyPage(context, {
          body,
          parent: all.find((each) => each.bodyId === body.parentId) ?? null,
          children: all.filter((each) => each.parentId === body.bodyId),
          posts,
          seats: await seatsAt(context, posts, today),
          cameFrom: thread?.cameFrom ?? [],
          ledTo: thread?.ledTo ?? [],
          today,
        }),
      };
    },
  }),
  deskPage({
    path: '/work/places/:code/bodies/:body/reorganise',
    params: bodyParams,
    query: none,
    async answer(context) {
      const { version } = await bodyAt(context);
      return { page: await reorganiseAt(context, fresh({ version, on: todayAt(context) }), null) };
    },
  }),
  deskForm({
    path: '/work/places/:code/bodies/:body/reorganise',
    params: bodyParams,
    body: z.strictObject({
      requestId,
      version: versionField,
      on: text(10),
      reason: text(600),
      newNames: text(4000),
      followedBy: z.union([z.uuid(), z.array(z.uuid()).max(20)]).default([]),
      postsTo: text(20),
    }),
    action: reorganise,
    input({ params, body }) {
      const followedBy = [body.followedBy].flat();
      const newNames = body.newNames
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
      return {
        bodyId: params.body,
        version: body.version,
        on: body.on,
        reason: body.reason,
        followedBy,
        newNames,
        postsTo: { 'first-new': followedBy.length, 'first-chosen': 0, nowhere: null }[body.postsTo],
      };
    },
    done: (result, { params }) => `/work/places/${params.code}/bodies/${result.bodyId}`,
    again: (context, body, error) => reorganiseAt(context, fresh(body), error),
  }),
];
