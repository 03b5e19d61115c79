import { z } from 'zod';
import { ROLES } from '../../platform/access/roles.ts';
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
import { type Desk, found, fresh, todayAt } from './bodies-routes.ts';
import { type Body, bodies, bodyById } from './bodies-store.ts';
import { deputies, namedHoldings } from './holdings-store.ts';
import { offeredPermissions } from './offered-permissions.tsx';
import type { Values } from './parts.tsx';
import { bodyFirstPage, chooseRolePage, endPostPage, postFormPage, postPage } from './post-pages.tsx';
import { addPost, changePost, endPost } from './posts-actions.ts';
import * as store from './posts-store.ts';
import { isRole, proposedFor } from './role-permissions.ts';
import { postValues } from './values.ts';

const postParams = z.strictObject({ ...placeParams.shape, post: z.uuid() });

const postFields = {
  requestId,
  title: text(400),
  ...localizedFields('titles', 200),
  bodyId: text(40),
  role: text(40),
  seats: z.coerce.number().int().min(0).max(100_000).default(1),
  reportsTo: text(40),
  legalBasis: text(600),
  official: z.literal('yes').optional(),
  publicMail: text(400),
  publicPhone: text(60),
  from: text(10),
  permissions: z.union([z.string().max(80), z.array(z.string().max(80)).max(200)]).default([]),
};
type PostBody = z.infer<z.ZodObject<typeof postFields>>;

const factsOf = (body: PostBody) => ({
  bodyId: body.bodyId,
  title: body.title,
  titles: localizedFrom(body, 'titles'),
  role: orNull(body.role),
  seats: body.seats,
  reportsTo: orNull(body.reportsTo),
  legalBasis: body.legalBasis,
  official: body.official === 'yes',
  publicMail: body.publicMail.trim(),
  publicPhone: body.publicPhone,
  from: orNull(body.from),
  permissions: [body.permissions].flat(),
});

const typed = (body: PostBody): Values => ({ ...body, seats: String(body.seats) });

export const postAt = async (context: Desk & { params: { post: string } }): Promise<store.Post> =>
  found(await store.postById(context.tx, context.params.post));

/** What a form of a post offers: bodies, posts of its own body and of those above, and what may be given. */
async function formAt(
  context: Desk,
  post: store.Post | null,
  body: Body,
  values: Values,
  error: Problem | null,
) {
  const today = todayAt(context);
  const all = await bodies(context.tx, today);
  const lines = new Set(above(all, body.bodyId));
  const superiors = (await store.posts(context.tx, today)).filter(
    (each) => each.postId !== post?.postId && (lines.has(each.bodyId) || each.postId === post?.reportsTo),
  );
  const has = post ? await store.permissionsOf(context.tx, post.postId) : [];
  const role = String(values['role'] ?? '');
  const permissions = await offeredPermissions(context, isRole(role) ? role : null, has);
  const offered = all.some((each) => each.bodyId === body.bodyId) ? all : [...all, body];
  return postFormPage(context, { post, body, bodies: offered, superiors, permissions }, values, error);
}

/** A body and those above it, also where they stand in a circle. */
function above(all: readonly Body[], bodyId: string): string[] {
  const parents = new Map(all.map((each) => [each.bodyId, each.parentId]));
  const seen: string[] = [];
  for (let at: string | null | undefined = bodyId; at && !seen.includes(at); at = parents.get(at))
    seen.push(at);
  return seen;
}

async function newPost(context: Desk & { query: { body?: string | undefined; role?: string | undefined } }) {
  const { query, tx, house } = context;
  if (query.body === undefined) return bodyFirstPage(context, await bodies(tx, todayAt(context)));
  const body = found(await bodyById(tx, query.body));
  if (query.role === undefined) return chooseRolePage(context, body, ROLES);
  const role = isRole(query.role) ? query.role : null;
  const proposed = role ? proposedFor(house.slices, role) : [];
  const offered = new Set((await offeredPermissions(context, role)).map(({ permission }) => permission));
  const values = {
    bodyId: body.bodyId,
    role: role ?? '',
    seats: '1',
    official: 'yes',
    permissions: proposed.filter((each) => offered.has(each)),
  };
  return formAt(context, null, body, fresh(values), null);
}

async function endAt(context: Desk & { params: { post: string } }, values: Values, error: Problem | null) {
  const post = await postAt(context);
  const sitting = await store.sittings(context.tx, [post.postId], todayAt(context));
  return endPostPage(
    context,
    post,
    sitting.map((each) => each.name),
    values,
    error,
  );
}

export const postEdit = editForm({
  path: '/work/places/:code/posts/:post/change',
  params: postParams,
  permission: 'places.organise',
  body: z.strictObject({ ...postFields, version: versionField }),
  action: changePost,
  input: ({ params, body }) => ({ postId: params.post, version: body.version, ...factsOf(body) }),
  done: (result, { params }) => `/work/places/${params.code}/posts/${result.postId}`,
  draft: (params) => params.post,
  async values(context) {
    const post = await postAt(context);
    return {
      ...postValues(post, await store.permissionsOf(context.tx, post.postId)),
      version: post.version,
    };
  },
  async page(context, values, error) {
    const post = await postAt(context);
    return formAt(context, post, found(await bodyById(context.tx, post.bodyId)), values, error);
  },
});

export const postsRoutes: readonly Route[] = [
  ...postEdit.routes,
  deskPage({
    path: '/work/places/:code/posts/new',
    params: placeParams,
    query: z.strictObject({ body: z.uuid().optional(), role: z.enum([...ROLES, 'none']).optional() }),
    answer: async (context) => ({ page: await newPost(context) }),
  }),
  deskForm({
    path: '/work/places/:code/posts/new',
    params: placeParams,
    body: z.strictObject(postFields),
    action: addPost,
    input: ({ body }) => factsOf(body),
    done: (result, { params }) => `/work/places/${params.code}/posts/${result.postId}`,
    async again(context, body, error) {
      const chosen = z.uuid().safeParse(body.bodyId).success
        ? await bodyById(context.tx, body.bodyId)
        : undefined;
      const [first] = await bodies(context.tx, todayAt(context));
      return formAt(context, null, found(chosen ?? first), fresh(typed(body)), error);
    },
  }),
  deskPage({
    path: '/work/places/:code/posts/:post',
    params: postParams,
    query: none,
    async answer(context) {
      const { tx } = context;
      const today = todayAt(context);
      const post = await postAt(context);
      const all = await store.posts(tx, today);
      return {
        page: postPage(context, {
          post,
          body: found(await bodyById(tx, post.bodyId)),
          superior: post.reportsTo === null ? null : ((await store.postById(tx, post.reportsTo)) ?? null),
          inferiors: all.filter((each) => each.reportsTo === post.postId),
          permissions: await store.permissionsOf(tx, post.postId),
          holdings: await namedHoldings(tx, { postId: post.postId }),
          deputies: await deputies(tx, { postId: post.postId }),
          lastHeld: (await store.lastHeld(tx, [post.postId], today)).get(post.postId),
          today,
        }),
      };
    },
  }),
  deskPage({
    path: '/work/places/:code/posts/:post/end',
    params: postParams,
    query: none,
    async answer(context) {
      const { version } = await postAt(context);
      return { page: await endAt(context, fresh({ version, on: todayAt(context) }), null) };
    },
  }),
  deskForm({
    path: '/work/places/:code/posts/:post/end',
    params: postParams,
    body: z.strictObject({ requestId, version: versionField, on: text(10), reason: text(600) }),
    action: endPost,
    input: ({ params, body }) => ({
      postId: params.post,
      version: body.version,
      on: body.on,
      reason: body.reason,
    }),
    done: (result, { params }) => `/work/places/${params.code}/posts/${result.postId}`,
    again: (context, body, error) => endAt(context, fresh(body), error),
  }),
];
