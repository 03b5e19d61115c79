import { z } from 'zod';
import { offsetOf, paging } from '../platform/api/paging.ts';
import { apiPublic } from '../platform/api/route.ts';
import { publicPage, type Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { listSnapshots, snapshotByHash } from '../platform/publication/store.ts';
import { apiPage } from './api-page.tsx';
import { openApi } from './openapi.ts';

/** Of the API; a change that breaks a program gets another number in the path as well. */
const API_VERSION = '1.0.0';

const none = z.strictObject({});
const place = z.strictObject({ code: z.string().max(20) });

export const routes: readonly Route[] = [
  publicPage({
    path: '/api',
    params: none,
    query: z.object({}),
    cached: true,
    answer: async ({ house, tongue }) => ({ page: apiPage(house, tongue) }),
  }),
  publicPage({
    path: '/api/v1/openapi.json',
    params: none,
    query: z.object({}),
    cached: false,
    answer: async ({ house, tongue }) => ({ json: openApi(house, tongue, API_VERSION) }),
  }),
  apiPublic({
    path: '/api/v1/places/:code/snapshots',
    says: 'publish.api-snapshots',
    params: place,
    query: z.strictObject(paging),
    gives: z.object({
      kind: z.string(),
      key: z.string(),
      hash: z.string(),
      format: z.number(),
      publishedAt: z.iso.datetime(),
      withdrawnAt: z.iso.datetime().nullable(),
      withdrawnReason: z.string().nullable(),
      isCurrent: z.boolean(),
    }),
    isList: true,
    async answer({ house, place: at, query }) {
      const { published } = house.connections;
      const found = await listSnapshots(published, at.placeId, {
        limit: query.size,
        offset: offsetOf(query),
      });
      const items = found.rows.map((row) => ({
        ...row,
        publishedAt: row.publishedAt.toISOString(),
        withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      }));
      return { items, total: found.total, ...query };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/snapshots/:hash',
    says: 'publish.api-snapshot',
    params: z.strictObject({ ...place.shape, hash: z.string().max(80) }),
    query: none,
    gives: z.looseObject({ format: z.string() }),
    isList: false,
    async answer({ house, place: at, params }) {
      const bytes = await snapshotByHash(house.connections.published, at.placeId, params.hash);
      if (!bytes) throw problem('request.not-found');
      return { bytes, type: 'application/json; charset=utf-8' };
    },
  }),
];
