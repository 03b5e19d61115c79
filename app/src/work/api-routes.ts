import { z } from 'zod';
import { offsetOf, paging } from '../platform/api/paging.ts';
import { apiAct, apiDesk } from '../platform/api/route.ts';
import { historyCount, historyRows } from '../platform/history/history.ts';
import { readerOf } from '../platform/history/reader.ts';
import type { Route } from '../platform/http/route.ts';
import { writeComment } from './comment-actions.ts';

const place = z.strictObject({ code: z.string().max(20) });

/** What a program with a token may ask and say, in its owner's name. */
export const apiRoutes: readonly Route[] = [
  apiDesk({
    path: '/api/v1/work/places/:code/history',
    says: 'work.api-history',
    params: place,
    query: z.strictObject({ item: z.uuid().optional(), ...paging }),
    gives: z.object({
      at: z.iso.datetime(),
      act: z.string(),
      person: z.uuid(),
      item: z.uuid().nullable(),
      kind: z.string().nullable(),
      detail: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
    isList: true,
    async answer({ house, tx, actor, query }) {
      const reader = readerOf(house, actor);
      const about = query.item === undefined ? {} : { itemId: query.item };
      const rows = await historyRows(tx, reader, { ...about, limit: query.size, offset: offsetOf(query) });
      const items = rows.map(({ at, act, personId, itemId, kind, detail }) => ({
        at: at.toISOString(),
        act,
        person: personId,
        item: itemId,
        kind,
        detail,
      }));
      const total = await historyCount(tx, reader, about);
      return { items, total, page: query.page, size: query.size };
    },
  }),
  apiAct({
    path: '/api/v1/work/places/:code/items/:item/comments',
    says: 'work.api-comment',
    params: z.strictObject({ ...place.shape, item: z.uuid() }),
    body: z.strictObject({ text: z.string().trim().min(1).max(5000) }),
    gives: z.object({ commentId: z.uuid(), itemId: z.uuid() }),
    action: writeComment,
    input: ({ params, body }) => ({ itemId: params.item, text: body.text }),
    answer: (result) => ({ item: result, status: 201 }),
  }),
];
