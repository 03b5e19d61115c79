import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { deskForm, deskPage, type Route } from '../platform/http/route.ts';
import { appoint } from './actions.ts';
import { appointPage } from './appoint-page.tsx';
import { allMunicipalityRoutes } from './municipality-manifest.ts';

const place = z.strictObject({ code: z.string().max(20) });
const requestId = z.uuid();

const appointBody = z.strictObject({
  requestId,
  body: z.string().trim().min(1).max(200),
  post: z.string().trim().min(1).max(200),
  permissions: z.union([z.string(), z.array(z.string()).max(100)]).default([]),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(320),
  password: z.literal('').or(z.string().min(12).max(200)).default(''),
  from: z.iso.date(),
  to: z.literal('').or(z.iso.date()).default(''),
});

export const routes: readonly Route[] = [
  ...allMunicipalityRoutes,
  deskPage({
    path: '/work/places/:code/appoint',
    params: place,
    query: z.strictObject({}),
    answer: async (context) => ({
      page: appointPage(
        context,
        context.house.performing.permissions,
        {
          requestId: randomUUID(),
          from: new Date().toISOString().slice(0, 10),
          permissions: ['places.read'],
        },
        null,
      ),
    }),
  }),
  deskForm({
    path: '/work/places/:code/appoint',
    params: place,
    body: appointBody,
    action: appoint,
    async input({ house, body }) {
      const identityId = await house.signIn.addIdentity({
        name: body.name,
        email: body.email.toLowerCase(),
        ...(body.password === '' ? {} : { password: body.password }),
      });
      return {
        identityId,
        body: body.body,
        post: body.post,
        permissions: [body.permissions].flat(),
        name: body.name,
        from: body.from,
        to: body.to === '' ? null : body.to,
      };
    },
    done: (_result, { params }) => `/work/places/${params.code}`,
    again: async (context, body, error) =>
      appointPage(context, context.house.performing.permissions, { ...body, requestId: randomUUID() }, error),
  }),
];
