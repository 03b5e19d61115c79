import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { deskForm, deskPage, type Route } from '../platform/http/route.ts';
import { requireSecondFactor } from './actions.ts';
import { requirePage } from './require-page.tsx';
import { isRequired } from './store.ts';

const place = z.strictObject({ code: z.string().max(20) });

export const deskRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/second-factor',
    params: place,
    query: z.strictObject({}),
    answer: async (context) => ({
      page: requirePage(context, await isRequired(context.tx), { requestId: randomUUID() }, null),
    }),
  }),
  deskForm({
    path: '/work/places/:code/second-factor',
    params: place,
    body: z.strictObject({ requestId: z.uuid(), required: z.enum(['yes', 'no']) }),
    action: requireSecondFactor,
    input: ({ body }) => ({ required: body.required === 'yes' }),
    done: (_result, { params }) => `/work/places/${params.code}/second-factor`,
    again: async (context, _body, problem) =>
      requirePage(context, await isRequired(context.tx), { requestId: randomUUID() }, problem),
  }),
];
