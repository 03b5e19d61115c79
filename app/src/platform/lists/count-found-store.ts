import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';

/** The name of a count that comes along with each row. */
export const COUNT = 'counted_along';

/** Exact up to the most that is counted; beyond it counting would cost more than anybody learns from it. */
export async function count<Base extends DB, Tables extends keyof Base, Row>(
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
