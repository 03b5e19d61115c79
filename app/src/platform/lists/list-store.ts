import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  type StringReference,
  sql,
} from 'kysely';
import { batchesOf, inOneMoment } from '../db/one-moment.ts';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import { fold } from '../search/fold.ts';
import { found } from './found.ts';
import { type Found, type ListQuery, MOST_COUNTED } from './list.ts';

/** What a column sorts by: as it is, or (`text`) in the order in which people look names up. */
type SortBy<Base, Tables extends keyof Base> =
  | StringReference<Base, Tables>
  | { text: StringReference<Base, Tables> | Expression<unknown> }
  | ((eb: ExpressionBuilder<Base, Tables>) => Expression<unknown>);

/** How the names of a list become SQL. Only what stands here can reach the database, whatever the address says. */
export interface Plan<Base, Tables extends keyof Base> {
  /** By the name of the column. */
  sort: Readonly<Record<string, SortBy<Base, Tables>>>;
  /** What no two rows share: the last word in every order, so that no row stands on two pages or on none. */
  unique: readonly StringReference<Base, Tables>[];
  /**
   * For a list that is too long to be sorted: more rows than are counted are read in the order of an index of place, what is sorted by and
   * `unique`, from either end. Fewer are found first and sorted then, so that nobody walks through a million rows after five.
   */
  indexed?: boolean;
  /** Texts that the search looks through; `folded` ones hold what `fold` made of them, which is faster. */
  search?: readonly (StringReference<Base, Tables> | { folded: StringReference<Base, Tables> })[];
  /** By the name of the filter; the value has passed the filter's schema. */
  filters?: Readonly<
    Record<string, (eb: ExpressionBuilder<Base, Tables>, value: string) => Expression<SqlBool>>
  >;
}

/** The order of the Unicode Collation Algorithm (UTS 10), the same in every database. */
const READERS_ORDER = 'und-x-icu';
const BATCH = 1000;
/** So many rows of a long list are sorted in a moment. */
const FEW = 10_000;
const COUNT = 'counted_along';

/**
 * The rows of a list: a query with its joins, selects and place, and the plan of its names. Nothing runs before a page
 * or a file asks for it.
 */
export function listed<Base extends DB, Tables extends keyof Base, Row>(
  reader: Transaction | Kysely<DB>,
  base: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
  query: ListQuery,
): Found<Row> {
  const filtered = sift(base, plan, query);
  const ordered = order(filtered, plan, query);
  const take = (page: number) =>
    ordered
      .limit(query.size)
      .offset((page - 1) * query.size)
      .execute() as Promise<Row[]>;
  // A search looks at every text anyway: counting along spares looking twice.
  const counted = (page: number) =>
    ordered
      .select(sql<string>`count(*) over ()`.as(COUNT))
      .limit(query.size)
      .offset((page - 1) * query.size)
      .execute() as Promise<(Row & { [COUNT]: bigint })[]>;
  return found({
    async page() {
      if (plan.indexed) return pageOfMany(reader, filtered, plan, query);
      if (query.q !== '') {
        const rows = await counted(query.page);
        if (rows.length > 0) return { rows, total: Number(rows[0]?.[COUNT] ?? 0), page: query.page };
        if (query.page === 1) return { rows, total: 0, page: 1 };
      }
      const rows = await take(query.page);
      // A first page that is not full, or a later one that is not empty but not full, counts the rest by itself.
      if (rows.length < query.size && (rows.length > 0 || query.page === 1)) {
        return { rows, total: (query.page - 1) * query.size + rows.length, page: query.page };
      }
      const total = await count(reader, filtered, MOST_COUNTED);
      if (rows.length > 0) return { rows, total, page: query.page };
      const last = Math.max(1, Math.ceil(Math.min(total, MOST_COUNTED) / query.size));
      return { rows: await take(last), total, page: last };
    },
    every: () =>
      'client' in reader
        ? throughCursor(reader, ordered)
        : inOneMoment(reader, (moment) => batchesOf<Row>(moment, ordered)),
  });
}

/** Each word that was typed must stand somewhere in the texts, whatever its accents and its case. */
export function sift<Base extends DB, Tables extends keyof Base, Row>(
  base: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
  query: ListQuery,
): SelectQueryBuilder<Base, Tables, Row> {
  let sifted = base;
  for (const [name, value] of Object.entries(query.filters)) {
    const filter = Object.hasOwn(plan.filters ?? {}, name) ? plan.filters?.[name] : undefined;
    if (!filter) throw new Error(`the store has no filter ${name}`);
    sifted = sifted.where((eb) => filter(eb, value));
  }
  const words = fold(query.q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return sifted;
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  // One statement, however many words: they are one parameter.
  return sifted.where(() => sql<SqlBool>`${textsOf(plan.search ?? [])} like all (${patterns}::text[])`);
}

/** The texts that are looked through as one, each on a line of its own. */
function textsOf<Base extends DB, Tables extends keyof Base>(
  search: NonNullable<Plan<Base, Tables>['search']>,
): Expression<string> {
  // No word stands in a list in which nothing is looked through.
  if (search.length === 0) return sql<string>`''`;
  const parts = search.map((where) =>
    typeof where === 'object' ? sql.ref(where.folded) : unaccented(sql.ref(where)),
  );
  return sql<string>`concat_ws(chr(10), ${sql.join(parts)})`;
}

/**
 * What `fold` does, as far as a query can: taken apart as Unicode takes letters apart (UAX 15), without the marks; then
 * the letters that stay joined, and those that Arabic writes several ways. ASCII is left alone, which is most of it.
 */
const MARKS = '[\u0300-\u036f\u0640\u064b-\u0655\u0670]';
const JOINED = 'øđłıىةٱکی';
const APART = [...JOINED].map(fold).join('');
function unaccented(text: Expression<unknown>): Expression<unknown> {
  const apart = sql`regexp_replace(normalize(lower(${text}), nfd), ${sql.lit(MARKS)}, '', 'g')`;
  return sql`case when octet_length(${text}) = length(${text}) then lower(${text})
    else translate(${apart}, ${sql.lit(JOINED)}, ${sql.lit(APART)}) end`;
}

/** The sort that was asked for, gaps last, then what no two rows share. */
function order<Base extends DB, Tables extends keyof Base, Row>(
  query: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
  { sort }: Pick<ListQuery, 'sort'>,
): SelectQueryBuilder<Base, Tables, Row> {
  const { what, isText } = sortedBy(plan, sort.by);
  const ordered = query.orderBy(what, (item) => {
    const direction = sort.descending ? item.desc() : item.asc();
    return (isText ? direction.collate(READERS_ORDER) : direction).nullsLast();
  });
  return tied(ordered, plan, sort.descending);
}

/** A page of a list that may be too long to be sorted: of few rows those that were found are sorted, many are read in order. */
async function pageOfMany<Base extends DB, Tables extends keyof Base, Row>(
  reader: Transaction | Kysely<DB>,
  filtered: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
  query: ListQuery,
): Promise<{ rows: Row[]; total: number; page: number }> {
  const most = query.counted ?? MOST_COUNTED;
  const offsetOf = (page: number): number => (page - 1) * query.size;
  const few = await pageOfFew(reader, filtered, plan, query, offsetOf(query.page));
  if (few.total <= FEW) {
    if (few.rows.length > 0 || few.total === 0)
      return { rows: few.rows, total: few.total, page: few.total === 0 ? 1 : query.page };
    const last = Math.ceil(few.total / query.size);
    return { ...(await pageOfFew(reader, filtered, plan, query, offsetOf(last))), page: last };
  }
  const total = most > FEW ? await count(reader, filtered, most) : few.total;
  const last = Math.max(1, Math.ceil(Math.min(total, most) / query.size));
  const read = async (page: number): Promise<Row[]> => {
    const asked = { size: query.size, offset: offsetOf(page) };
    if (query.sort.descending) return fromTheEnd(reader, filtered, plan, query, asked);
    const ordered = order(filtered, plan, query);
    return (await ordered.limit(asked.size).offset(asked.offset).execute()) as Row[];
  };
  // Where pages are turned up to a limit, what lies beyond is not gone through to be passed over.
  const rows = query.page > last && query.counted !== undefined ? [] : await read(query.page);
  return rows.length > 0 ? { rows, total, page: query.page } : { rows: await read(last), total, page: last };
}

const SORTED_BY = 'sorted_by';
const TIE = 'tie_';

/** One look at what is found, up to one more than a few: how many they are, and a page of them. */
async function pageOfFew<Base extends DB, Tables extends keyof Base, Row>(
  reader: Transaction | Kysely<DB>,
  filtered: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
  { sort, size }: ListQuery,
  offset: number,
): Promise<{ rows: Row[]; total: number }> {
  const db = 'client' in reader ? reader.db : reader;
  const { what, isText } = sortedBy(plan, sort.by);
  const held = filtered
    .select(sql`${what}`.as(SORTED_BY))
    .select(plan.unique.map((reference, at) => sql`${sql.ref(reference)}`.as(`${TIE}${at}`)))
    .limit(FEW + 1);
  const direction = sort.descending ? sql`desc` : sql`asc`;
  const collated = isText ? sql`${sql.ref(SORTED_BY)} collate ${sql.id(READERS_ORDER)}` : sql.ref(SORTED_BY);
  const ties = plan.unique.map((_, at) => sql`${sql.ref(`${TIE}${at}`)} ${direction}`);
  const { rows } = await sql<Record<string, unknown>>`
    select *, count(*) over () as ${sql.id(COUNT)} from (${held}) as few
    order by ${collated} ${direction} nulls last, ${sql.join(ties)} limit ${size} offset ${offset}
  `.execute(db);
  const total = Number(rows[0]?.[COUNT] ?? (offset === 0 ? 0 : await count(reader, filtered, FEW)));
  const isOwn = ([name]: [string, unknown]) => name !== COUNT && name !== SORTED_BY && !name.startsWith(TIE);
  return { rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(isOwn)) as Row), total };
}

/**
 * A page of rows in falling order without the gaps, as an index read backwards has them (PostgreSQL then finds gaps first), and after the last
 * of them those with gaps.
 */
async function fromTheEnd<Base extends DB, Tables extends keyof Base, Row>(
  reader: Transaction | Kysely<DB>,
  filtered: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
  { sort }: ListQuery,
  { size, offset }: { size: number; offset: number },
): Promise<Row[]> {
  const { what, isText } = sortedBy(plan, sort.by);
  const known = filtered.where(sql<SqlBool>`${what} is not null`);
  const falling = known.orderBy(what, (item) => (isText ? item.desc().collate(READERS_ORDER) : item.desc()));
  const rows = (await tied(falling, plan, true).limit(size).offset(offset).execute()) as Row[];
  if (rows.length === size) return rows;
  const before = rows.length > 0 || offset === 0 ? offset + rows.length : await count(reader, known, offset);
  const gaps = tied(filtered.where(sql<SqlBool>`${what} is null`), plan, true);
  const rest = await gaps
    .limit(size - rows.length)
    .offset(Math.max(0, offset - before))
    .execute();
  return [...rows, ...(rest as Row[])];
}

function sortedBy<Base extends DB, Tables extends keyof Base>(
  plan: Plan<Base, Tables>,
  name: string,
): { what: Expression<unknown>; isText: boolean } {
  const by = Object.hasOwn(plan.sort, name) ? plan.sort[name] : undefined;
  if (by === undefined) throw new Error(`the store has no sort ${name}`);
  const isText = typeof by === 'object' && 'text' in by;
  const what =
    typeof by === 'function'
      ? by(expressionBuilder<Base, Tables>())
      : isText && typeof by.text !== 'string'
        ? by.text
        : sql.ref(isText ? (by.text as string) : (by as string));
  return { what: what as Expression<unknown>, isText };
}

/** What no two rows share is the last word. */
function tied<Base extends DB, Tables extends keyof Base, Row>(
  query: SelectQueryBuilder<Base, Tables, Row>,
  { unique, indexed }: Plan<Base, Tables>,
  descending: boolean,
): SelectQueryBuilder<Base, Tables, Row> {
  let ordered = query;
  for (const reference of unique)
    ordered = ordered.orderBy(sql.ref(reference), indexed && descending ? 'desc' : 'asc');
  return ordered;
}

/** Exact up to the most that is counted; beyond it counting would cost more than anybody learns from it. */
async function count<Base extends DB, Tables extends keyof Base, Row>(
  reader: Transaction | Kysely<DB>,
  filtered: SelectQueryBuilder<Base, Tables, Row>,
  most: number,
): Promise<number> {
  const db = 'client' in reader ? reader.db : reader;
  const rows = filtered
    .clearOrderBy()
    .clearSelect()
    .select(sql`1`.as('one'))
    .limit(most + 1);
  const counted = await sql<{ n: number }>`select count(*)::integer as n from (${rows}) as found`.execute(db);
  return counted.rows[0]?.n ?? 0;
}

/** One sort for the whole file; the rows pass in batches and are never all in memory. */
async function* throughCursor<Row>(
  { client }: Transaction,
  query: { compile(): { sql: string; parameters: readonly unknown[] } },
): AsyncGenerator<Row[]> {
  const { sql: statement, parameters } = query.compile();
  await client.query(`declare list_rows no scroll cursor for ${statement}`, [...parameters]);
  try {
    for (;;) {
      const { rows } = await client.query(`fetch ${BATCH} from list_rows`);
      if (rows.length === 0) return;
      yield rows as Row[];
    }
  } finally {
    await client.query('close list_rows').catch(() => undefined);
  }
}
