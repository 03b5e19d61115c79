import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { tablesOf } from '../house/catalogue.ts';

export interface Dump {
  tables: Record<string, { rows: number; sha256: string }>;
  rows: number;
}

/**
 * Private notes that something was refused may be added, and what somebody typed is kept for them alone; nothing else
 * may change.
 */
const NOTES = ['live.refusal', 'live.draft', 'sign_in.parked_form'];

/** When a session or a token was last used is written by every visit. */
const VISITS = ['seen_at', 'used_on'];

/** Every row of every table (of one place where told), as the superuser sees it, in a fixed order. */
export async function dump(admin: Client, placeId?: string): Promise<Dump> {
  const tables: Dump['tables'] = {};
  let total = 0;
  for (const table of await tablesOf(admin)) {
    const ofPlaces = table.columns.includes('place_id');
    if (NOTES.includes(table.name) || (placeId !== undefined && !ofPlaces)) continue;
    const { rows } = await admin.query<{ row: string }>(
      `select (to_jsonb(t) - '{${VISITS.join()}}'::text[])::text as row from ${table.name} t ${placeId === undefined ? '' : 'where place_id = $1'} order by 1`,
      placeId === undefined ? [] : [placeId],
    );
    total += rows.length;
    const hash = createHash('sha256');
    for (const { row } of rows) hash.update(`${row}\n`);
    tables[table.name] = { rows: rows.length, sha256: hash.digest('hex') };
  }
  return { tables, rows: total };
}
