import { z } from 'zod';
import { type AccessTable, anyone } from '../platform/access/access-table.ts';
import { type PublicRoute, publicPage, type Route } from '../platform/http/route.ts';
import { publicList } from '../platform/lists/public-list.tsx';
import { currentSnapshots } from '../platform/publication/store.ts';
import { type AtYear, allList, suppliersList } from './public-lists.ts';
import { allPage, withdrawnPage, yearPage, yearsPage } from './public-pages.tsx';
import { readPaymentsDocument } from './snapshot.ts';
import { publishedYear, snapshotOf } from './with-year.ts';

const place = z.strictObject({ code: z.string().max(20) });
const atYear = z.strictObject({
  ...place.shape,
  year: z.coerce.number().int().min(1900).max(2200),
});

const suppliers = publicList({
  path: '/places/:code/payments/:year',
  params: atYear,
  list: suppliersList,
  page: async (context, { table }) => yearPage(context, await publishedYear(context), table),
});

const all = publicList({
  path: '/places/:code/payments/:year/all',
  params: atYear,
  list: allList,
  page: async (context, { table, query }) =>
    allPage(context, (await publishedYear(context)).document, query.filters['supplier'], table),
});

/** Of what was withdrawn the day and the reason are told instead. */
function unlessWithdrawn(route: Route): Route {
  const shown = route as unknown as PublicRoute<AtYear['params'], unknown>;
  return publicPage<AtYear['params'], unknown>({
    ...shown,
    async answer(context) {
      const snapshot = await snapshotOf(context);
      if (snapshot && !snapshot.bytes) return { page: withdrawnPage(context, snapshot), status: 410 };
      return shown.answer(context);
    },
  });
}

export const publicRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/payments',
    params: place,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const { house, place: of } = context;
      const snapshots = await currentSnapshots(house.connections.published, of.placeId, 'payments');
      const years = snapshots.flatMap(({ bytes }) => (bytes ? [readPaymentsDocument(bytes)] : []));
      return { page: yearsPage(context, years) };
    },
  }),
  ...[...suppliers.routes, ...all.routes].map(unlessWithdrawn),
];

export const publicAccess: AccessTable = {
  'GET /places/:code/payments': anyone,
  ...suppliers.access,
  ...all.access,
};
