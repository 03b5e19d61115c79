import { type Kysely, sql } from 'kysely';
import type { DB } from '../db/tables.ts';

/** False where there is no room: strangers could fill it otherwise. */
export async function insertParked(
  open: Kysely<DB>,
  parked: { id: string; sealed: Buffer; minutes: number; most: number },
): Promise<boolean> {
  await open.deleteFrom('sign_in.parked_form').where('expires_at', '<', sql<Date>`now()`).execute();
  const done = await sql`
    insert into sign_in.parked_form (id, sealed, expires_at)
    select ${parked.id}::uuid, ${parked.sealed}::bytea, now() + ${parked.minutes} * interval '1 minute'
    where (select count(*) from sign_in.parked_form) < ${parked.most}
  `.execute(open);
  return done.numAffectedRows === 1n;
}

export async function parkedById(open: Kysely<DB>, id: string): Promise<Buffer | null> {
  const row = await open
    .selectFrom('sign_in.parked_form')
    .select('sealed')
    .where('id', '=', id)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return row?.sealed ?? null;
}

/** False where another request was faster: it is given back once. */
export async function dropParked(open: Kysely<DB>, id: string): Promise<boolean> {
  const done = await open.deleteFrom('sign_in.parked_form').where('id', '=', id).executeTakeFirst();
  return done.numDeletedRows === 1n;
}
