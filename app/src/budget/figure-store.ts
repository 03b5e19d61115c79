import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { Classification } from './phases.ts';

export type PublicReader = Kysely<DB>;

const linesOf = (db: PublicReader, placeId: string, hash: string) =>
  db
    .selectFrom('public_record.budget_line')
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash);

/** Whether any line of a published budget falls under the head; those without a code fall under the empty one. */
export async function hasHead(
  db: PublicReader,
  placeId: string,
  hash: string,
  classification: Classification,
  code: string,
): Promise<boolean> {
  const column = sql.ref<string>(classification);
  const row = await linesOf(db, placeId, hash)
    .select('line')
    .where(
      code === ''
        ? sql<boolean>`coalesce(${column}, '') = ''`
        : sql<boolean>`starts_with(coalesce(${column}, ''), ${code})`,
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasLine(
  db: PublicReader,
  placeId: string,
  hash: string,
  files: readonly number[],
  line: number,
): Promise<boolean> {
  const row = await linesOf(db, placeId, hash)
    .select('line')
    .where('file', 'in', [...files])
    .where('line', '=', line)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
