import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { deskForm, deskPage, publicPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { currentSnapshot } from '../../platform/publication/store.ts';
import { none, placeParams, requestId, text } from '../municipality-forms.ts';
import { type Desk, todayAt } from './bodies-routes.ts';
import { directoryHasNews, publishDirectory, withdrawDirectory } from './directory-actions.ts';
import { directoryDeskPage, directoryPage } from './directory-pages.tsx';
import { DIRECTORY, readDirectory } from './directory-snapshot.ts';
import type { Values } from './parts.tsx';
import { posts } from './posts-store.ts';

async function deskAt(context: Desk, values: Values, error: Problem | null) {
  const today = todayAt(context);
  return directoryDeskPage(context, {
    snapshot: await currentSnapshot(context.tx.db, context.tx.placeId, DIRECTORY.kind, DIRECTORY.key),
    hasNews: await directoryHasNews(context.tx, context.place, today),
    posts: (await posts(context.tx, today)).filter((post) => post.official).length,
    requestIds: { publish: randomUUID(), withdraw: randomUUID() },
    values,
    problem: error,
  });
}

export const directoryRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/people',
    params: placeParams,
    query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
    cached: true,
    async answer(context) {
      const { house, place, query } = context;
      const snapshot = await currentSnapshot(
        house.connections.published,
        place.placeId,
        DIRECTORY.kind,
        DIRECTORY.key,
      );
      const document = snapshot?.bytes ? readDirectory(snapshot.bytes) : null;
      return { page: directoryPage(context, snapshot, document, query.page) };
    },
  }),
  publicPage({
    path: '/places/:code/people.json',
    params: placeParams,
    query: z.object({}),
    cached: true,
    async answer({ house, place }) {
      const snapshot = await currentSnapshot(
        house.connections.published,
        place.placeId,
        DIRECTORY.kind,
        DIRECTORY.key,
      );
      if (!snapshot?.bytes) throw problem('request.not-found');
      return { json: readDirectory(snapshot.bytes) };
    },
  }),
  deskPage({
    path: '/work/places/:code/directory',
    params: placeParams,
    query: none,
    answer: async (context) => ({ page: await deskAt(context, {}, null) }),
  }),
  deskForm({
    path: '/work/places/:code/directory/publish',
    params: placeParams,
    body: z.strictObject({ requestId }),
    action: publishDirectory,
    input: () => ({}),
    done: (_result, { params }) => `/work/places/${params.code}/directory`,
    again: (context, _body, error) => deskAt(context, {}, error),
  }),
  deskForm({
    path: '/work/places/:code/directory/withdraw',
    params: placeParams,
    body: z.strictObject({ requestId, reason: text(600) }),
    action: withdrawDirectory,
    input: ({ body }) => ({ reason: body.reason }),
    done: (_result, { params }) => `/work/places/${params.code}/directory`,
    again: (context, body, error) => deskAt(context, body, error),
  }),
];
