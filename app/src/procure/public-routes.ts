import { z } from 'zod';
import { type AccessTable, anyone } from '../platform/access/access-table.ts';
import { type PublicContext, publicPage, type Route } from '../platform/http/route.ts';
import { publicList } from '../platform/lists/public-list.tsx';
import { publicQuerySchema, readQuery } from '../platform/lists/query.ts';
import { spool } from '../platform/lists/spool.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot, currentSnapshots } from '../platform/publication/store.ts';
import { bulkLines } from './bulk.ts';
import { contractFeed, ENTRIES, feedLink } from './feed.ts';
import { figuresPage } from './figures-page.tsx';
import { answersOfProcess, countsOfParty, flagsOfParty, flagsOfProcess } from './flags/public-store.ts';
import { publicYearFacts } from './kept-figures-store.ts';
import { partySums } from './overview-store.ts';
import { processPage } from './process-page.tsx';
import {
  buyersList,
  contractsOfBuyer,
  contractsOfSupplier,
  everyContract,
  suppliersList,
} from './public-lists.tsx';
import { contractsPage, partiesPage, partyPage, sourcesPage } from './public-pages.tsx';
import { publishedRecord } from './public-record.ts';
import { partyName } from './public-store.ts';
import { publicSaid } from './replies/public-store.ts';
import { keyOf, readProcurementDocument } from './snapshot.ts';
import { newestContracts } from './subscriptions/news-store.ts';
import { subscribePath } from './subscriptions/subscription-pages.tsx';
import { TABLE_FORMATS } from './tables/tables-file.ts';
import { tablesPath } from './tables/tables-routes.ts';

const BASE = '/places/:code/contracts';
const key = z.string().regex(/^[0-9a-f]{20}$/);
const place = z.strictObject({ code: z.string().max(20) });
const atProcess = z.strictObject({ ...place.shape, process: key });
const atParty = z.strictObject({ ...place.shape, party: key });
const atYear = z.strictObject({
  ...place.shape,
  source: z.coerce.number().int().min(1).max(10_000),
  year: z.coerce.number().int().min(0).max(9999),
});
const none = z.object({});

const contracts = publicList({
  path: BASE,
  params: place,
  list: everyContract,
  page: (context, { table, query }) =>
    contractsPage(context, table, {
      feed: feedLink(context, query),
      subscribe: subscribePath(context.place.code, query),
      tables: TABLE_FORMATS.map((as) => ({ as, href: tablesPath(context.place.code, query, as) })),
    }),
});
const suppliers = publicList({
  path: `${BASE}/suppliers`,
  params: place,
  list: suppliersList,
  page: (context, { table }) => partiesPage(context, 'suppliers', table),
});
const buyers = publicList({
  path: `${BASE}/buyers`,
  params: place,
  list: buyersList,
  page: (context, { table }) => partiesPage(context, 'buyers', table),
});
const ofSupplier = publicList({
  path: `${BASE}/suppliers/:party`,
  params: atParty,
  list: contractsOfSupplier,
  page: async (context, { table }) => {
    const { house, place: of, params } = context;
    const name = await partyName(house.connections.published, of.placeId, 'supplier', params.party);
    if (name === undefined) throw problem('request.not-found');
    const sums = await partySums(house.connections.published, of.placeId, 'supplier', params.party);
    return partyPage(context, 'suppliers', {
      name,
      sums,
      table,
      ...(await flagsAbout(context, params.party)),
    });
  },
});
const ofBuyer = publicList({
  path: `${BASE}/buyers/:party`,
  params: atParty,
  list: contractsOfBuyer,
  page: async (context, { table }) => {
    const { house, place: of, params } = context;
    const name = await partyName(house.connections.published, of.placeId, 'buyer', params.party);
    if (name === undefined) throw problem('request.not-found');
    const sums = await partySums(house.connections.published, of.placeId, 'buyer', params.party);
    return partyPage(context, 'buyers', { name, sums, table, ...(await flagsAbout(context, params.party)) });
  },
});

/** On the page of a supplier or buyer so many flags about them are said; the list of flags has all. */
const FLAGS_SHOWN = 20;
/** And so much of what was said of them; the page of replies has all. */
const SAID_SHOWN = 100;

async function flagsAbout(
  { house, place: of }: Pick<PublicContext<unknown, unknown>, 'house' | 'place'>,
  party: string,
) {
  const { published } = house.connections;
  return {
    flags: await flagsOfParty(published, of.placeId, party, FLAGS_SHOWN),
    counts: await countsOfParty(published, of.placeId, party),
    said: await publicSaid(published, of.placeId, { party }, { limit: SAID_SHOWN, offset: 0 }),
  };
}

export const publicRoutes: readonly Route[] = [
  ...contracts.routes,
  ...suppliers.routes,
  ...buyers.routes,
  ...ofSupplier.routes,
  ...ofBuyer.routes,
  publicPage({
    path: `${BASE}.atom`,
    params: place,
    query: publicQuerySchema(everyContract),
    cached: false,
    async answer(context) {
      const query = readQuery(everyContract, context.query);
      const { house, place: of } = context;
      const newest = await newestContracts(house.connections.published, of, query, ENTRIES);
      return { bytes: contractFeed(context, query, newest) };
    },
  }),
  publicPage({
    path: `${BASE}/sources`,
    params: place,
    query: none,
    cached: true,
    async answer(context) {
      const { house, place: of } = context;
      const snapshots = await currentSnapshots(house.connections.published, of.placeId, 'procurement');
      const years = snapshots.map((snapshot) => ({
        snapshot,
        document: snapshot.bytes ? readProcurementDocument(snapshot.bytes) : null,
      }));
      return { page: sourcesPage(context, years) };
    },
  }),
  publicPage({
    path: `${BASE}/figures`,
    params: place,
    query: none,
    cached: true,
    async answer(context) {
      const { house, place: of } = context;
      return { page: figuresPage(context, await publicYearFacts(house.connections.published, of)) };
    },
  }),
  publicPage({
    path: `${BASE}/process/:process`,
    params: atProcess,
    query: none,
    cached: true,
    async answer(context) {
      const { house, place: of, params } = context;
      const found = await publishedRecord(house, of.placeId, params.process);
      const snapshot = await currentSnapshot(
        house.connections.published,
        of.placeId,
        'procurement',
        keyOf(found.sourceNo, found.year),
      );
      if (!snapshot?.bytes) throw problem('request.not-found');
      const { published } = house.connections;
      const flags = await flagsOfProcess(published, of.placeId, found.processId);
      const answers = await answersOfProcess(published, of.placeId, found.processId);
      const document = readProcurementDocument(snapshot.bytes);
      const about = { process: found.processId };
      const said = await publicSaid(published, of.placeId, about, { limit: SAID_SHOWN, offset: 0 });
      return { page: processPage(context, found, document, { flags, answers, said }) };
    },
  }),
  publicPage({
    path: `${BASE}/process/:process/record.json`,
    params: atProcess,
    query: none,
    cached: false,
    async answer({ house, place: of, params }) {
      const { text } = await publishedRecord(house, of.placeId, params.process);
      return {
        download: {
          name: `record-${params.process}.json`,
          type: 'application/json; charset=utf-8',
          body: text,
        },
      };
    },
  }),
  publicPage({
    path: `${BASE}/files/:source/:year`,
    params: atYear,
    query: none,
    cached: false,
    async answer({ house, place: of, params }) {
      const { published } = house.connections;
      const at = keyOf(params.source, params.year);
      const snapshot = await currentSnapshot(published, of.placeId, 'procurement', at);
      if (!snapshot?.bytes) throw problem('request.not-found');
      const parts = readProcurementDocument(snapshot.bytes).parts.length;
      return {
        download: {
          name: `${of.code}-contracts-${at.replace('/', '-')}.jsonl`.toLowerCase(),
          type: 'application/jsonl; charset=utf-8',
          body: await spool(house.uploads, bulkLines(published, of.placeId, snapshot.hash, parts)),
        },
      };
    },
  }),
];

export const publicAccess: AccessTable = {
  ...contracts.access,
  ...suppliers.access,
  ...buyers.access,
  ...ofSupplier.access,
  ...ofBuyer.access,
  [`GET ${BASE}.atom`]: anyone,
  [`GET ${BASE}/sources`]: anyone,
  [`GET ${BASE}/figures`]: anyone,
  [`GET ${BASE}/process/:process`]: anyone,
  [`GET ${BASE}/process/:process/record.json`]: anyone,
  [`GET ${BASE}/files/:source/:year`]: anyone,
};
