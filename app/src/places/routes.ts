import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readPlace } from '../platform/db/transaction.ts';
import {
  accountForm,
  accountPage,
  deskForm,
  deskPage,
  publicPage,
  type Route,
} from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publicPlace, publicPlaces } from '../platform/publication/store.ts';
import { threadOf } from '../platform/thread/thread.ts';
import { addPlace, appoint } from './actions.ts';
import { actorOf } from './api.ts';
import { appointPage } from './appoint-page.tsx';
import {
  addPlacePage,
  deskPlacePage,
  homePage,
  itemPage,
  overviewPage,
  signInPage,
  workPage,
} from './pages.tsx';
import { safePath, signIn } from './sign-in.ts';
import * as store from './store.ts';

const place = z.strictObject({ code: z.string().max(20) });
const none = z.strictObject({});
const requestId = z.uuid();

const signInBody = z.strictObject({
  email: z.string().trim().max(320),
  password: z.string().max(1000),
  to: z.string().max(500).default(''),
});

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
  publicPage({
    path: '/',
    params: none,
    query: z.object({}),
    cached: true,
    answer: async ({ house, tongue }) => ({
      page: homePage(tongue, await publicPlaces(house.connections.published)),
    }),
  }),
  publicPage({
    path: '/places/:code',
    params: place,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const facts = [];
      for (const slice of context.house.slices) facts.push(...((await slice.facts?.(context)) ?? []));
      return { page: overviewPage(context, facts) };
    },
  }),
  accountPage({
    path: '/sign-in',
    params: none,
    query: z.object({ to: z.string().max(500).default('') }),
    answer: async (context) => ({
      page: signInPage(context, { email: '', to: safePath(context.query.to) }, null),
    }),
  }),
  accountForm({
    path: '/sign-in',
    params: none,
    query: none,
    body: signInBody,
    answer: (context) => signIn(context),
  }),
  accountForm({
    path: '/sign-out',
    params: none,
    query: none,
    body: none,
    answer: async ({ house, request }) => ({
      redirect: '/',
      headers: await house.signIn.leave(request.headers),
    }),
  }),
  accountPage({
    path: '/work',
    params: none,
    query: none,
    async answer({ house, tongue, identity }) {
      const id = identity?.id ?? '';
      const programme = await readPlace(house.pool, house.programmeId, (tx) => actorOf(tx, id, new Date()));
      const places = await store.placesOf(house.connections.open, id);
      return { page: workPage(tongue, places, programme?.permissions.has('places.add') ?? false) };
    },
  }),
  deskPage({
    path: '/work/places/new',
    params: none,
    query: none,
    answer: async ({ tongue }) => ({ page: addPlacePage(tongue, { requestId: randomUUID() }, null) }),
  }),
  deskForm({
    path: '/work/places/new',
    params: none,
    body: z.strictObject({
      requestId,
      code: z.string().max(40),
      name: z.string().max(400),
      currency: z.string().max(10),
    }),
    action: addPlace,
    input: ({ body: { code, name, currency } }) => ({ code, name, currency }),
    done: (result) => `/work/places/${result.code}`,
    again: async ({ tongue }, body, error) =>
      addPlacePage(tongue, { ...body, requestId: randomUUID() }, error),
  }),
  deskPage({
    path: '/work/places/:code',
    params: place,
    query: none,
    async answer(context) {
      const { house, tongue, tx, actor, place: at } = context;
      const links = house.slices
        .flatMap((slice) => slice.deskLinks)
        .map((link) => ({ href: `/work/places/${at.code}${link.path}`, label: tongue.t(link.message) }));
      return {
        page: deskPlacePage(context, {
          links,
          holdings: await store.holdings(tx),
          isPublic: (await publicPlace(house.connections.published, at.code)) !== undefined,
          mayAppoint: actor.permissions.has('places.appoint'),
        }),
      };
    },
  }),
  deskPage({
    path: '/work/places/:code/appoint',
    params: place,
    query: none,
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
  deskPage({
    path: '/work/places/:code/items/:item',
    params: z.strictObject({ ...place.shape, item: z.uuid() }),
    query: none,
    async answer(context) {
      const found = await threadOf(context.tx, context.params.item);
      if (!found) throw problem('request.not-found');
      return { page: itemPage(context, found) };
    },
  }),
];
