import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { z } from 'zod';
import { type AccessTable, anyone, holders } from '../platform/access/access-table.ts';
import { paging } from '../platform/api/paging.ts';
import { apiAct, apiPublic } from '../platform/api/route.ts';
import type { Route } from '../platform/http/route.ts';
import { importReleases } from './import-actions.ts';
import { packageOf } from './packages.ts';
import { FLAGS } from './public-lists.tsx';
import { publicContracts } from './public-store.ts';
import { AT_ONCE_BYTES } from './received/weight.ts';
import { DEAL_KINDS } from './record/deals.ts';

const place = z.strictObject({ code: z.string().max(20) });
const text = z.string().trim().max(200).optional();

const oneContract = z.object({
  process: z.string(),
  kind: z.enum(DEAL_KINDS),
  id: z.string().nullable(),
  title: z.string().nullable(),
  buyer: z.string().nullable(),
  supplier: z.string().nullable(),
  method: z.string().nullable(),
  status: z.string().nullable(),
  day: z.string().nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  source: z.number(),
  /** Whether the municipality says this itself. */
  own: z.boolean(),
  /** Codes of the flags (signs to look into) that the process has. */
  flags: z.array(z.string()),
});

const packages = (what: 'records' | 'releases'): Route =>
  apiPublic({
    path: `/api/v1/places/:code/ocds/${what}`,
    says: `procure.api-${what}`,
    params: place,
    query: z.strictObject({
      source: z.coerce.number().int().min(1).max(10_000).optional(),
      year: z.coerce.number().int().min(0).max(9999).optional(),
      page: paging.page,
    }),
    gives: z.looseObject({ uri: z.string(), version: z.string(), [what]: z.array(z.unknown()) }),
    isList: false,
    async answer({ house, place: of, query }) {
      const bytes = Buffer.from(await packageOf(house, of, what, query));
      return { bytes, type: 'application/json; charset=utf-8' };
    },
  });

/** What programs ask of procurement: contracts as a list, records and releases as the standard has them; and send. */
export const apiRoutes: readonly Route[] = [
  apiPublic({
    path: '/api/v1/places/:code/contracts',
    says: 'procure.api-contracts',
    params: place,
    query: z.strictObject({
      q: z.string().trim().max(200).default(''),
      buyer: text,
      supplier: text,
      kind: z.enum(DEAL_KINDS).optional(),
      from: z.iso.date().optional(),
      until: z.iso.date().optional(),
      currency: z.string().trim().max(3).optional(),
      least: z.string().trim().max(30).optional(),
      most: z.string().trim().max(30).optional(),
      flag: z.enum(FLAGS).optional(),
      sort: z.enum(['day', '-day', 'amount', '-amount', 'title', '-title']).default('-day'),
      ...paging,
    }),
    gives: oneContract,
    isList: true,
    async answer({ house, place: of, query: asked }) {
      const { q, sort, page, size, ...filters } = asked;
      const given = Object.entries(filters).filter((each): each is [string, string] => Boolean(each[1]));
      const order = { by: sort.replace('-', ''), descending: sort.startsWith('-') };
      const query = { q, sort: order, page, size, filters: Object.fromEntries(given), columns: null };
      const found = await publicContracts(house.connections.published, of, { all: true }, query).page();
      const items = found.rows.map((row) => ({
        process: row.processId,
        kind: row.kind,
        id: row.contractId,
        title: row.title,
        buyer: row.buyer,
        supplier: row.supplier,
        method: row.method,
        status: row.status,
        day: row.day,
        amount:
          row.amount === null || row.currency === null
            ? null
            : { exact: formatMinor(row.amount, currencyOf(row.currency).digits) },
        currency: row.currency,
        source: row.sourceNo,
        own: row.isOwn,
        flags: row.flags,
      }));
      return { items, total: found.total, page: found.page, size };
    },
  }),
  packages('records'),
  packages('releases'),
  apiAct({
    path: '/api/v1/places/:code/procurement',
    says: 'procure.api-import',
    params: place,
    body: z.strictObject({
      source: z.string().trim().min(1).max(200),
      /** A release, a record, or a package of either; a list of them. As a text it is kept letter by letter, numbers too, and may be JSON Lines. */
      data: z.union([
        z.string().trim().min(1),
        z.record(z.string(), z.unknown()),
        z.array(z.unknown()).min(1),
      ]),
    }),
    mostBytes: AT_ONCE_BYTES,
    gives: z.object({
      load: z.number(),
      releases: z.number(),
      added: z.number(),
      processes: z.number(),
      findings: z.number(),
    }),
    action: importReleases(),
    input: ({ body }) => ({
      source: { name: body.source },
      files: [
        { name: 'api.json', text: typeof body.data === 'string' ? body.data : JSON.stringify(body.data) },
      ],
    }),
    answer: ({ loaded: [first] }) => {
      const { load, releases, added, processes, findings } = first ?? {};
      return { item: { load, releases, added, processes, findings }, status: 201 };
    },
  }),
];

export const apiAccess: AccessTable = {
  'GET /api/v1/places/:code/contracts': anyone,
  'GET /api/v1/places/:code/ocds/records': anyone,
  'GET /api/v1/places/:code/ocds/releases': anyone,
  'POST /api/v1/places/:code/procurement': holders('procure.import'),
};
