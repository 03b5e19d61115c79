import { z } from 'zod';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { none, orNull, placeParams, requestId, text } from '../municipality-forms.ts';
import { appoint } from './appoint-actions.ts';
import { appointPage } from './appoint-page.tsx';
import { type Desk, fresh, todayAt } from './bodies-routes.ts';
import { offeredPermissions } from './offered-permissions.tsx';
import type { Values } from './parts.tsx';

const pageAt = async (context: Desk, values: Values, error: Problem | null) =>
  appointPage(context, await offeredPermissions(context, 'any'), values, error);

export const appointRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/appoint',
    params: placeParams,
    query: none,
    answer: async (context) => ({
      page: await pageAt(context, fresh({ from: todayAt(context), permissions: ['places.read'] }), null),
    }),
  }),
  deskForm({
    path: '/work/places/:code/appoint',
    params: placeParams,
    body: z.strictObject({
      requestId,
      body: text(400),
      post: text(400),
      role: text(40),
      permissions: z.union([z.string().max(80), z.array(z.string().max(80)).max(200)]).default([]),
      name: text(400),
      email: text(400),
      from: text(10),
      to: text(10),
    }),
    action: appoint,
    input: ({ body }) => ({
      body: body.body,
      post: body.post,
      role: orNull(body.role),
      permissions: [body.permissions].flat(),
      name: body.name,
      email: body.email.trim(),
      invite: true,
      from: body.from,
      to: orNull(body.to),
    }),
    done: (result, { params }) => `/work/places/${params.code}/posts/${result.postId}`,
    again: async (context, body, error) => pageAt(context, fresh(body), error),
  }),
];
