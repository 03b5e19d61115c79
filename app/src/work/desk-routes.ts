import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { todayIn } from '../platform/calendar/days.ts';
import { inPlace } from '../platform/db/transaction.ts';
import { readerOf } from '../platform/history/reader.ts';
import {
  type DeskContext,
  deskForm,
  deskPage,
  type PageContent,
  type Route,
} from '../platform/http/route.ts';
import { exported } from '../platform/lists/export.ts';
import { readQuery } from '../platform/lists/query.ts';
import { markItemRead } from '../platform/notifications/store.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { publicPlace } from '../platform/publication/store.ts';
import { find, termsOf } from '../platform/search/search.ts';
import { threadItem } from '../platform/thread/thread.ts';
import { editComment, resolveComment, withdrawComment, writeComment } from './comment-actions.ts';
import { commentById } from './comment-store.ts';
import type { CommentForms } from './comments.tsx';
import { historyList, historyQuery } from './history-list.tsx';
import { historyPage } from './history-page.tsx';
import { gatherHome } from './home.ts';
import { townHomePage } from './home-page.tsx';
import { gatherItem } from './item.ts';
import { itemPage } from './item-page.tsx';
import { itemPath, threadPath } from './reader.ts';
import { RESULTS_A_PAGE, searchPage } from './search-page.tsx';
import { titleText } from './told.ts';
import { noteVisit } from './visit-store.ts';

const place = z.strictObject({ code: z.string().max(20) });
const item = z.strictObject({ ...place.shape, item: z.uuid() });
const comment = z.strictObject({ ...item.shape, comment: z.uuid() });
const none = z.strictObject({});
const requestId = z.uuid();
const text = z.string().max(10_000);
const mention = z.union([z.uuid(), z.array(z.uuid()).max(40)]).default([]);

type ItemParams = z.infer<typeof item>;

export const deskRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code',
    params: place,
    query: none,
    async answer(context) {
      const { house, place: at, identity } = context;
      const home = await gatherHome(context);
      const isPublic = (await publicPlace(house.connections.published, at.code)) !== undefined;
      return {
        page: townHomePage(context, home, isPublic),
        after: () =>
          inPlace(house.pool, at.id, (tx) => noteVisit(tx, identity.id, [...home.late, ...home.waiting])),
      };
    },
  }),
  deskPage({
    path: '/work/places/:code/search',
    params: place,
    query: z.strictObject({
      q: z.string().trim().max(200).default(''),
      kind: z.string().max(60).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    async answer(context) {
      const { house, tx, actor, query, place: at } = context;
      const terms = termsOf(query.q);
      const { found, kinds } = await find(tx, {
        terms,
        permissions: actor.permissions,
        ...(query.kind ? { kind: query.kind } : {}),
        limit: RESULTS_A_PAGE,
        offset: (query.page - 1) * RESULTS_A_PAGE,
      });
      return {
        page: searchPage(context, {
          q: query.q,
          terms,
          kind: query.kind && kinds.has(query.kind) ? query.kind : null,
          page: query.page,
          found,
          kinds,
          titleOf: (each) => titleText(context, each.kind, each.title),
          pathOf: (each) => itemPath(house, at.code, each.kind, each.itemId),
        }),
      };
    },
  }),
  deskPage({
    path: '/work/places/:code/history',
    params: place,
    query: historyQuery,
    async answer(context) {
      const list = await historyList(context);
      const query = readQuery(list, context.query);
      const rows = await list.rows(query, context);
      if (context.query.as) return exported({ list, context, query, found: rows }, context.query.as);
      const { rows: shown, total, page } = await rows.page();
      return { page: historyPage(context, { list, query: { ...query, page }, rows: shown, total }) };
    },
  }),
  deskPage({
    path: '/work/places/:code/items/:item',
    params: item,
    query: none,
    async answer(context) {
      const { house, place: at, actor, params } = context;
      return {
        page: await pageOfItem(context, null),
        after: () => inPlace(house.pool, at.id, (tx) => markItemRead(tx, actor.personId, params.item)),
      };
    },
  }),
  deskPage({
    path: '/work/places/:code/comments/:comment',
    params: z.strictObject({ ...place.shape, comment: z.uuid() }),
    query: none,
    async answer({ house, tx, actor, params }) {
      const found = await commentById(tx, params.comment);
      const about = found && (await threadItem(tx, found.itemId));
      if (!found || !about || !readerOf(house, actor).kinds.has(about.kind))
        throw problem('request.not-found');
      return { redirect: `${threadPath(params.code, found.itemId)}#comment-${found.commentId}` };
    },
  }),
  deskForm({
    path: '/work/places/:code/items/:item/comments',
    params: item,
    body: z.strictObject({ requestId, text, mention, replyTo: z.literal('').or(z.uuid()).default('') }),
    action: writeComment,
    input: ({ params, body }) => ({
      itemId: params.item,
      text: body.text,
      replyTo: body.replyTo === '' ? null : body.replyTo,
      mentions: [body.mention].flat(),
    }),
    done: (result, { params }) => commentPath(params, result.commentId),
    again: (context, body, error) =>
      pageOfItem(context, {
        form: body.replyTo ? `reply-${body.replyTo}` : 'new',
        values: body,
        problem: error,
      }),
  }),
  deskForm({
    path: '/work/places/:code/items/:item/comments/:comment/edit',
    params: comment,
    body: z.strictObject({ requestId, text, mention, version: z.coerce.number().int().positive() }),
    action: editComment,
    input: ({ params, body }) => ({
      commentId: params.comment,
      version: body.version,
      text: body.text,
      mentions: [body.mention].flat(),
    }),
    done: (result, { params }) => commentPath(params, result.commentId),
    again: (context, body, error) =>
      pageOfItem(context, { form: `edit-${context.params.comment}`, values: body, problem: error }),
  }),
  deskForm({
    path: '/work/places/:code/items/:item/comments/:comment/withdraw',
    params: comment,
    body: z.strictObject({ requestId }),
    action: withdrawComment,
    input: ({ params }) => ({ commentId: params.comment }),
    done: (result, { params }) => commentPath(params, result.commentId),
  }),
  deskForm({
    path: '/work/places/:code/items/:item/comments/:comment/resolve',
    params: comment,
    body: z.strictObject({ requestId, resolved: z.enum(['yes', 'no']) }),
    action: resolveComment,
    input: ({ params, body }) => ({ commentId: params.comment, resolved: body.resolved === 'yes' }),
    done: (result, { params }) => commentPath(params, result.commentId),
  }),
];

const commentPath = ({ code, item: itemId }: ItemParams, commentId: string): string =>
  `${threadPath(code, itemId)}#comment-${commentId}`;

type ItemContext = Pick<
  DeskContext<ItemParams, unknown>,
  'house' | 'tongue' | 'tx' | 'place' | 'actor' | 'params'
>;

/** The page of an item with its forms; the one that was refused stands open, as it was typed. */
async function pageOfItem(
  context: ItemContext,
  failed: { form: string; values: Record<string, unknown>; problem: Problem } | null,
): Promise<PageContent> {
  const { house, tx, actor, place: at, params } = context;
  const found = await gatherItem(context, params.item);
  const needed = house.performing.kindPermissions.get(found.item.kind) ?? 'places.read';
  const mayComment = actor.permissions.has('work.comment');
  const people = mayComment ? await house.people.holdersOf(tx, needed, todayIn(at.timeZone)) : [];
  const forms: CommentForms = {
    mayComment,
    now: new Date(),
    people: people.filter((each) => each.personId !== actor.personId),
    requestId: randomUUID,
    failed,
  };
  return itemPage(context, found, forms);
}
