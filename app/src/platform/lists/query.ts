import { z } from 'zod';
import { filterSchema } from './filters.ts';
import { type List, type ListQuery, sortsOf } from './list.ts';

export const SIZES = [10, 25, 50] as const;
export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What the address of a list may hold. Names come from the list alone: nothing a reader types becomes a name. */
export interface Asked {
  q?: string | undefined;
  sort?: string | undefined;
  page?: number | undefined;
  size?: string | undefined;
  columns?: string | string[] | undefined;
  view?: string | undefined;
  as?: Format | undefined;
  [filter: string]: unknown;
}

type Described = Pick<List<never, never>, 'columns' | 'filters' | 'sort' | 'size' | 'counted'>;

/** The schema of a list's question: each field from a fixed list, and no other field. */
export function listQuerySchema(list: Described) {
  return z.strictObject(shapeOf(list)) as unknown as z.ZodType<Asked>;
}

/** The same for residents, whose links may carry words of others (a network's click id). */
export function publicQuerySchema(list: Described) {
  const { view: _, ...shape } = shapeOf(list);
  return z.object(shape) as unknown as z.ZodType<Asked>;
}

function shapeOf(list: Described) {
  const names = list.columns.map((column) => column.name);
  const column = z.enum(names as [string, ...string[]]);
  return {
    ...Object.fromEntries(
      Object.entries(list.filters ?? {}).map(([name, filter]) => [name, filterSchema(filter)]),
    ),
    q: z.string().trim().max(100).optional(),
    sort: z.enum(sortsOf(list) as [string, ...string[]]).optional(),
    page: z.coerce.number().int().min(1).max(1_000_000).optional(),
    size: z.enum(SIZES.map(String) as [string, ...string[]]).optional(),
    columns: column.or(z.array(column).max(names.length)).optional(),
    view: z.literal('all').or(z.uuid()).optional(),
    as: z.enum(FORMATS).optional(),
  };
}

export function readQuery(list: Described, asked: Asked): ListQuery {
  const sort = asked.sort ?? list.sort;
  const filters = Object.keys(list.filters ?? {}).flatMap((name) => {
    const value = asked[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  const chosen = new Set(asked.columns === undefined ? [] : [asked.columns].flat());
  const offered = list.columns.filter((column) => !column.heading && !column.filesOnly);
  const all = chosen.size === 0 || offered.every(({ name }) => chosen.has(name));
  return {
    q: asked.q ?? '',
    sort: { by: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    page: asked.page ?? 1,
    size: asked.size === undefined ? (list.size ?? 50) : Number(asked.size),
    filters: Object.fromEntries(filters),
    columns: all ? null : [...chosen],
    ...(list.counted === undefined ? {} : { counted: list.counted }),
  };
}

/** The address of a query, without what goes without saying. */
export function searchOf(
  list: Described,
  query: ListQuery,
  extra: Readonly<Record<string, string>> = {},
): string {
  const pairs: [string, string][] = [];
  if (query.q !== '') pairs.push(['q', query.q]);
  for (const [name, value] of Object.entries(query.filters)) pairs.push([name, value]);
  const sort = `${query.sort.descending ? '-' : ''}${query.sort.by}`;
  if (sort !== list.sort) pairs.push(['sort', sort]);
  if (query.page > 1) pairs.push(['page', String(query.page)]);
  if (query.size !== (list.size ?? 50)) pairs.push(['size', String(query.size)]);
  for (const name of query.columns ?? []) pairs.push(['columns', name]);
  pairs.push(...Object.entries(extra));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** Whether rows are held back: then an empty page says "nothing matches" and not "nothing yet". */
export const narrows = (query: ListQuery): boolean => query.q !== '' || Object.keys(query.filters).length > 0;
