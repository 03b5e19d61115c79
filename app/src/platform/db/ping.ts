import { type Kysely, sql } from 'kysely';
import type { DB } from './tables.ts';

/** Fails when the database does not answer. */
export async function ping(db: Kysely<DB>): Promise<void> {
  await sql`select 1`.execute(db);
}
