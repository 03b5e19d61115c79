import type { sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';

type Statement = ReturnType<typeof sql<{ line: string }>>;

/** What a statement finds broken, a line each. */
export async function lines(tx: Transaction, statement: Statement): Promise<string[]> {
  return (await statement.execute(tx.db)).rows.map(({ line }) => line);
}
