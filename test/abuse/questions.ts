import { randomUUID } from 'node:crypto';
import { type ListedRoute, type ParamName, thingOf, type Values } from './routes.ts';
import { NO_TOWN, NO_YEAR, SHARED_YEARS, type Town, type TwoTowns } from './two-towns.ts';

export const SIDE = 'expenditure';
export const MEASURE = 'pefa.pi-1';

/** What an address names by itself: the rest of its names are things, which are of one town alone. */
const NO_THINGS: readonly ParamName[] = [
  'code',
  'year',
  'side',
  'measure',
  'component',
  'token',
  'provider',
  'indicator',
];

export interface Question {
  route: ListedRoute;
  what: string;
  foreign: Values;
  absent: Values;
}

/** One thread item of every kind that the town has. */
export async function itemsOf({ world }: TwoTowns, town: Town): Promise<{ kind: string; id: string }[]> {
  const { rows } = await world.admin.query<{ kind: string; id: string }>(
    'select distinct on (kind) kind, item_id as id from live.thread_item where place_id = $1 order by kind, item_id',
    [town.placeId],
  );
  return rows;
}

const thingsIn = (route: ListedRoute): ParamName[] =>
  route.params.filter((name) => !NO_THINGS.includes(name));

/** The things that this address names, as they are called in a town; in one that is not there, of nobody. */
const thingsOf = (code: string, route: ListedRoute): Values =>
  Object.fromEntries(thingsIn(route).map((name) => [name, thingOf(code, name)]));

/** Each thing of B's that an address can name, beside a thing that nobody has; under B's path and under A's own. */
export function questionsFor(
  { a, b }: TwoTowns,
  route: ListedRoute,
  itemsOfB: readonly { kind: string; id: string }[],
): Question[] {
  if (!route.params.includes('code')) return [];
  const rest: Values = { side: SIDE, measure: MEASURE };
  const of = { b: { ...rest, ...thingsOf(b.code, route) }, nobody: { ...rest, ...thingsOf(NO_TOWN, route) } };
  const kinds = route.params.includes('item')
    ? itemsOfB.map(({ kind, id }) => ({ kind, item: { item: id } }))
    : [{ kind: 'place', item: {} }];
  const years = route.params.includes('year') ? [b.ownYear, SHARED_YEARS[0]] : [b.ownYear];
  return kinds.flatMap(({ kind, item }) => {
    const there = years.map((year) => ({
      route,
      what: `${kind} ${year} of B`,
      foreign: { ...of.b, ...item, code: b.code, year: String(year) },
      absent: { ...of.b, ...item, code: NO_TOWN, year: String(year) },
    }));
    if (!route.params.includes('year') && thingsIn(route).length === 0) return there;
    const under = {
      route,
      what: `${kind} of B under A`,
      foreign: { ...of.b, ...item, code: a.code, year: String(b.ownYear) },
      absent: {
        ...of.nobody,
        ...(route.params.includes('item') ? { item: randomUUID() } : {}),
        code: a.code,
        year: String(NO_YEAR),
      },
    };
    return [...there, under];
  });
}

const ANY_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.[\w-]{43})?/g;

/** Everything of an answer but what it echoes of its own address, and the ids of its forms. */
export async function seen(
  { world }: TwoTowns,
  path: string,
  values: Values,
  cookies: string | undefined,
  init: RequestInit = {},
) {
  const response = await world.fetch(path, { ...init, cookies });
  const text = await response.text();
  const echoes = [path, encodeURIComponent(path), ...Object.values(values)].filter(Boolean);
  const mask = (from: string) =>
    echoes.reduce((masked, echo) => masked.replaceAll(echo, '(asked)'), from).replace(ANY_ID, '(id)');
  return {
    status: response.status,
    // What is left of an allowance falls with each question, whatever it is about.
    headers: [...response.headers]
      .filter(([name]) => !name.startsWith('ratelimit-'))
      .map(([name, value]) => [name, mask(value)]),
    size: Buffer.byteLength(text),
    body: mask(text),
  };
}

interface Aim {
  what: 'to B' | 'to A';
  foreign: Values;
  absent: Values;
}

/** At B, at a town that is not there, and at A for what B alone has. */
export function aimsOf({ a, b }: TwoTowns, route: ListedRoute): Aim[] {
  const rest: Values = { side: SIDE, year: String(b.ownYear) };
  const ofB = { ...rest, ...thingsOf(b.code, route) };
  const aims: Aim[] = [
    { what: 'to B', foreign: { ...ofB, code: b.code }, absent: { ...ofB, code: NO_TOWN } },
  ];
  if (!route.params.includes('year') && thingsIn(route).length === 0) return aims;
  const nobodys = { ...rest, ...thingsOf(NO_TOWN, route), year: String(NO_YEAR) };
  return [...aims, { what: 'to A', foreign: { ...ofB, code: a.code }, absent: { ...nobodys, code: a.code } }];
}
