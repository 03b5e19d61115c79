import { z } from 'zod';
import type { Transaction } from '../../app/src/platform/db/transaction.ts';
import type { House } from '../../app/src/platform/house.ts';
import type { DeskContext } from '../../app/src/platform/http/route.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { deskList } from '../../app/src/platform/lists/desk-list.tsx';
import { choice, day, text } from '../../app/src/platform/lists/filters.ts';
import { defineList, type ListQuery } from '../../app/src/platform/lists/list.ts';
import { listed } from '../../app/src/platform/lists/list-store.ts';
import { madeUp } from './made-up-slice.ts';
import { ORIGIN, type World } from './town.ts';

const KINDS = ['road', 'bridge', 'school'] as const;

interface Thing {
  id: string;
  title: string;
  kind: string;
  at: Date;
}

const things = (tx: Transaction, query: ListQuery) =>
  listed(
    tx,
    tx.db
      .selectFrom('live.thread_item as item')
      .select(['item.item_id as id', 'item.title', 'item.kind', 'item.added_at as at'])
      .where('item.place_id', '=', tx.placeId)
      .where('item.kind', 'in', KINDS),
    {
      sort: { title: { text: 'item.title' }, kind: 'item.kind', at: 'item.added_at' },
      unique: ['item.item_id'],
      search: ['item.title', 'item.kind'],
      filters: {
        kind: (eb, value) => eb('item.kind', '=', value),
        since: (eb, value) => eb('item.added_at', '>=', new Date(value)),
        begins: (eb, value) => eb('item.title', 'like', `${value.replace(/[\\%_]/g, '\\$&')}%`),
      },
    },
    query,
  );

/** A list over thread items that the tests put in: a store of many rows that every town has. */
const thingsDesk = deskList({
  path: '/work/places/:code/things',
  params: z.strictObject({ code: z.string().max(20) }),
  permission: 'places.read',
  list: defineList<Thing, DeskContext<{ code: string }, unknown>>({
    name: 'made-up.things',
    title: 'list.views',
    sort: 'title',
    search: 'list.search',
    columns: [
      { name: 'id', head: 'list.no', type: 'text', value: (row) => row.id, filesOnly: true },
      { name: 'title', head: 'list.yes', type: 'text', value: (row) => row.title, sort: true, heading: true },
      { name: 'kind', head: 'list.any', type: 'text', value: (row) => row.kind, sort: true },
      { name: 'at', head: 'list.apply', type: 'moment', value: (row) => row.at, sort: true },
    ],
    filters: {
      kind: choice('list.any', KINDS, (_tongue, value) => value),
      since: day('list.apply'),
      begins: text('list.columns', 20),
    },
    empty: { title: 'list.no-views-title', says: 'list.no-views' },
    rows: (query, { tx }) => things(tx, query),
  }),
});

export type Fetch = (path: string, cookies?: string, init?: RequestInit) => Promise<Response>;

/** The world with the list in it. */
export function withThings(world: World): Fetch {
  const access = { ...world.house.performing.access, ...thingsDesk.access };
  const house: House = {
    ...world.house,
    performing: { ...world.house.performing, access },
    slices: [...world.house.slices, madeUp({ routes: thingsDesk.routes, access: {} })],
  };
  const web = createWeb(house);
  return async (path, cookies, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('host', 'localhost');
    if (cookies) headers.set('cookie', cookies);
    return web.fetch(new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init, headers }));
  };
}

/** So many things, with names that sorting and searching have to think about. */
export async function addThings(world: World, placeId: string, count: number): Promise<void> {
  await world.admin.query(
    `insert into live.thread_item (place_id, item_id, kind, title, added_at)
     select $1, gen_random_uuid(), (array['road', 'bridge', 'school'])[1 + n % 3],
       (array['Ávila', 'zurda', 'Ecole', 'École', 'الأمل', '=cmd()', '100%_', 'B,"q"'])[1 + n % 8] || ' ' || (n / 2),
       timestamptz '2024-01-01' + n * interval '1 minute'
     from generate_series(1, $2::integer) as n`,
    [placeId, count],
  );
}
