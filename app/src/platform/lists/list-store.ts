import { type Expression, type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { batchesOf, inOneMoment } from '../db/one-moment.ts';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import { fold } from '../search/fold.ts';
import { COUNT, count } from './count-found-store.ts';
import { found } from './found.ts';
import { type Found, type ListQuery, MOST_COUNTED } from './list.ts';
import { order } from './list-order-store.ts';
import type { Plan } from './list-plan.ts';
import { pageOfMany } from './long-list-store.ts';

const BATCH = 1000;

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
