import { z } from 'zod';
import { type AccessTable, anyone } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { publicPage, type Route } from '../../platform/http/route.ts';
import { publicQuerySchema, readQuery } from '../../platform/lists/query.ts';
import { spool } from '../../platform/lists/spool.ts';
import { timeZoneOf } from '../../platform/lists/values.ts';
import { everyContract } from '../public-lists.tsx';
import { type Search, searchText } from '../subscriptions/search-text.ts';
import { TABLE_FORMATS, type TableFormat, tablesFile } from './tables-file.ts';

const BASE = '/places/:code/contracts/tables';

const TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Where all that is known of what a search finds is taken away as tables. */
export const tablesPath = (code: string, search: Search, as: TableFormat): string => {
  const text = searchText(search);
  return `/places/${code}/contracts/tables.${as}${text === '' ? '' : `?${text}`}`;
};

const route = (as: TableFormat): Route =>
  publicPage({
    path: `${BASE}.${as}`,
    params: z.strictObject({ code: z.string().max(20) }),
    query: publicQuerySchema(everyContract),
    cached: false,
    async answer(context) {
      const { house, place, query } = context;
      const file = tablesFile(context, readQuery(everyContract, query), as);
      return {
        download: {
          name: `${place.code}-contracts-tables-${todayIn(timeZoneOf(context))}.${as}`.toLowerCase(),
          type: TYPES[as],
          body: await spool(house.uploads, file),
        },
      };
    },
  });

export const tableRoutes: readonly Route[] = TABLE_FORMATS.map(route);

export const tableAccess: AccessTable = Object.fromEntries(
  TABLE_FORMATS.map((as) => [`GET ${BASE}.${as}`, anyone]),
);
