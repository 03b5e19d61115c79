import type { Child } from 'hono/jsx';
import type { DeskContext, PublicContext } from '../http/route.ts';
import type { Filter } from './filters.ts';

/** What a column holds as a value: what files get, and what the page writes in the reader's language. */
export type ListValue = string | number | bigint | boolean | Date | null | undefined;

export type ColumnType = 'text' | 'number' | 'year' | 'date' | 'moment' | 'amount' | 'yes-no';

/** What a list may ask of the page it stands on: who reads, in which language, of which place. */
export type ListContext = Pick<
  DeskContext<unknown, unknown> | PublicContext<unknown, unknown>,
  'house' | 'tongue' | 'place'
>;

export interface ListColumn<Row, Context extends ListContext = ListContext> {
  /** Its name in `?sort`, in CSV and in JSON. Stable: people build on it. */
  name: string;
  /** The message of its head. */
  head: string;
  type: ColumnType;
  /** The value itself; amounts in minor units, days as `YYYY-MM-DD`. A column without one is left out of files. */
  value?(row: Row, context: Context): ListValue;
  /** How the page shows it, where the value alone would not do: a link, a tag. */
  cell?(row: Row, context: Context): Child;
  /** Of an amount; the place's own unless told. */
  currency?(row: Row): string;
  /** The list can be sorted by it: the store has a sort of this name. */
  sort?: boolean;
  /** Names the row. */
  heading?: boolean;
  /** Left out on a phone. */
  roomy?: boolean;
  /** Holds sentences. */
  words?: boolean;
  /** Stands in files alone: ids and codes that a program joins by. */
  filesOnly?: boolean;
}

/** What the address asks of a list, checked against its fixed names. The store turns it into SQL. */
export interface ListQuery {
  /** Words to look for; empty for none. */
  q: string;
  sort: { by: string; descending: boolean };
  page: number;
  size: number;
  /** Values of the filters in use, by name. */
  filters: Readonly<Record<string, string>>;
  /** Which columns to show, by name; null for all. */
  columns: readonly string[] | null;
  /** Rows are counted, and pages turned, up to here; `MOST_COUNTED` unless told, with rows beyond it for whoever asks. */
  counted?: number;
}

/** Rows that were asked for and not yet fetched: one page of them for the screen, or every one for a file. */
export interface Found<Row> {
  /** `page` is the one that was read: the last where the address asks for one beyond it. */
  page(): Promise<{ rows: Row[]; total: number; page: number }>;
  every(): AsyncIterable<Row[]>;
  /** The same rows with what belongs to them, looked up for a page or batch at once. */
  map<Out>(change: (rows: Row[]) => Out[] | Promise<Out[]>): Found<Out>;
}

/** Rows are counted up to here; a list that has more says so, and asks for a filter. */
export const MOST_COUNTED = 100_000;

export interface List<Row, Context extends ListContext = ListContext> {
  /** `slice.things`: names kept views and files. */
  name: string;
  /** The message that says what it lists: heading, caption, title of files. */
  title: string;
  columns: readonly ListColumn<Row, Context>[];
  /** A column's name, with a dash before it to begin at the end. */
  sort: string;
  filters?: Readonly<Record<string, Filter>>;
  /** The message that says what the search looks through; none for a list without search. */
  search?: string;
  /** Rows a page, 50 unless told: a page of them stays under 60 kB. */
  size?: number;
  /** Rows are counted up to here, `MOST_COUNTED` unless told; the query has it for the store. */
  counted?: number;
  /** What is shown where there is nothing at all yet, with the first step. */
  empty: {
    title: string;
    says: string;
    action?: (context: Context) => { href: string; label: string } | null;
  };
  rows(query: ListQuery, context: Context): Found<Row> | Promise<Found<Row>>;
}

const RESERVED = new Set(['q', 'sort', 'page', 'size', 'columns', 'view', 'as', 'lang']);
const NAME = /^[a-z][a-z0-9_]*$/;

/** Checks, once at start, what a page could only find out when somebody asks for it. */
export function defineList<Row, Context extends ListContext = DeskContext<Record<string, string>, unknown>>(
  list: List<Row, Context>,
): List<Row, Context> {
  const names = list.columns.map((column) => column.name);
  const filters = Object.keys(list.filters ?? {});
  const wrong = [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `two columns ${name}`),
    ...[...names, ...filters].filter((name) => !NAME.test(name)).map((name) => `the name ${name}`),
    ...filters.filter((name) => RESERVED.has(name)).map((name) => `a filter called ${name}`),
    ...(sortsOf(list).includes(list.sort) ? [] : [`the sort ${list.sort}, by a column that has none`]),
  ];
  if (wrong.length > 0) throw new Error(`list ${list.name}: ${wrong.join(', ')}`);
  return list;
}

/** Every answer to `?sort`. */
export const sortsOf = (list: { columns: readonly { name: string; sort?: boolean }[] }): string[] =>
  list.columns.flatMap(({ name, sort }) => (sort ? [name, `-${name}`] : []));
