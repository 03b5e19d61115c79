import { z } from 'zod';
import { type AccessTable, anyone } from '../../platform/access/access-table.ts';
import { paging } from '../../platform/api/paging.ts';
import { apiPublic } from '../../platform/api/route.ts';
import type { Route } from '../../platform/http/route.ts';
import { indicatorsOf, publicFlags } from './public-store.ts';
import { ABOUT, CODES } from './reading.ts';
import { flagSentence } from './says.ts';

const place = z.strictObject({ code: z.string().max(20) });
const code = z.enum(CODES);

/** What programs ask of red flags: each with its values and how common it is; and how every indicator was answered. */
export const flagApiRoutes: readonly Route[] = [
  apiPublic({
    path: '/api/v1/places/:code/flags',
    says: 'procure.api-flags',
    params: place,
    query: z.strictObject({
      q: z.string().trim().max(200).default(''),
      code: code.optional(),
      about: z.enum(ABOUT).optional(),
      ...paging,
    }),
    gives: z.object({
      flag: z.string(),
      source: z.number(),
      own: z.boolean(),
      code,
      about: z.enum(ABOUT),
      /** The ocid of a process, or what the records tell an organisation by. */
      subject: z.string(),
      process: z.string().nullable(),
      name: z.string().nullable(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      says: z.string(),
      /** How many of those of whom it could be told are flagged. */
      flagged: z.number(),
      computable: z.number(),
    }),
    isList: true,
    async answer({ house, place: of, query: asked, tongue }) {
      const { q, page, size, ...filters } = asked;
      const given = Object.entries(filters).filter((each): each is [string, string] => Boolean(each[1]));
      const sort = { by: 'code', descending: false };
      const query = { q, sort, page, size, filters: Object.fromEntries(given), columns: null };
      const found = await publicFlags(house.connections.published, of.placeId, null, query).page();
      const items = found.rows.map((row) => ({
        flag: row.flagId,
        source: row.sourceNo,
        own: row.isOwn,
        code: row.code,
        about: row.about,
        subject: row.subject,
        process: row.processId,
        name: row.title,
        values: row.facts,
        says: flagSentence(tongue, row),
        flagged: row.flagged,
        computable: row.computable,
      }));
      return { items, total: found.total, page: found.page, size };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/indicators',
    says: 'procure.api-indicators',
    params: place,
    query: z.strictObject({ ...paging }),
    gives: z.object({
      source: z.number(),
      code,
      about: z.enum(ABOUT),
      flagged: z.number(),
      clear: z.number(),
      unable: z.number(),
      because: z.array(z.object({ field: z.string(), reason: z.string(), count: z.number() })),
      parameters: z.record(z.string(), z.number().nullable()),
    }),
    isList: true,
    async answer({ house, place: of, query: { page, size } }) {
      const all = await indicatorsOf(house.connections.published, of.placeId, null);
      const items = all
        .slice((page - 1) * size, page * size)
        .map(({ sourceNo, code: indicator, about, flagged, clear, unable, because, parameters }) => ({
          source: sourceNo,
          code: indicator,
          about,
          flagged,
          clear,
          unable,
          because,
          parameters,
        }));
      return { items, total: all.length, page, size };
    },
  }),
];

export const flagApiAccess: AccessTable = {
  'GET /api/v1/places/:code/flags': anyone,
  'GET /api/v1/places/:code/indicators': anyone,
};
