import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import { COUNT, count } from './count-found-store.ts';
import { type ListQuery, MOST_COUNTED } from './list.ts';
import { order, READERS_ORDER, sortedBy, tied } from './list-order-store.ts';
import type { Plan } from './list-plan.ts';

/** So many rows of a long list are sorted in a moment. */
const FEW = 10_000;

/** A page of a list that may be too long to be sorted: of few rows those that were found are sorted, many are read in order. */
export async function pageOfMany<Base extends DB, Tables extends keyof Base, Row>(
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
