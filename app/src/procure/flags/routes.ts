import { z } from 'zod';
import { type AccessTable, anyone } from '../../platform/access/access-table.ts';
import { publicPage, type Route } from '../../platform/http/route.ts';
import { publicList } from '../../platform/lists/public-list.tsx';
import { everyFlag, flagsOfIndicator } from './flags-list.tsx';
import { flagsPage, indicatorPage, overviewPage } from './flags-pages.tsx';
import { indicatorsOf, readings } from './public-store.ts';
import { CODES } from './reading.ts';

const BASE = '/places/:code/contracts';
const place = z.strictObject({ code: z.string().max(20) });
const atIndicator = z.strictObject({ ...place.shape, indicator: z.enum(CODES) });

const flags = publicList({
  path: `${BASE}/flags`,
  params: place,
  list: everyFlag,
  page: (context, { table }) => flagsPage(context, table),
});
const ofIndicator = publicList({
  path: `${BASE}/indicators/:indicator`,
  params: atIndicator,
  list: flagsOfIndicator,
  async page(context, { table }) {
    const { house, place: of, params } = context;
    const { published } = house.connections;
    const sources = await readings(published, of.placeId);
    const indicators = await indicatorsOf(published, of.placeId, params.indicator);
    return indicatorPage(context, { code: params.indicator, sources, indicators, table });
  },
});

export const flagRoutes: readonly Route[] = [
  ...flags.routes,
  ...ofIndicator.routes,
  publicPage({
    path: `${BASE}/indicators`,
    params: place,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const { house, place: of } = context;
      const { published } = house.connections;
      const sources = await readings(published, of.placeId);
      return { page: overviewPage(context, sources, await indicatorsOf(published, of.placeId, null)) };
    },
  }),
];

export const flagAccess: AccessTable = {
  ...flags.access,
  ...ofIndicator.access,
  [`GET ${BASE}/indicators`]: anyone,
};
