import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Alarm } from './sign-logs.ts';

/** How a log ended that could not be gone on with. */
export interface LogEnd {
  /** The name that it had until then. */
  origin: string;
  /** What was signed last under that name. */
  signedSize: bigint;
  signedRoot: Buffer;
  /** How many of those were still there, as the database itself had noted them to be signed. */
  keptSize: bigint;
  alarm: Alarm;
  reason: string;
  at: Date;
}

/** Every end of a log, the newest first. */
export async function endsOf(db: Kysely<DB>, placeId: string): Promise<LogEnd[]> {
  const rows = await db
    .selectFrom('public_record.log_end')
    .select([
      'origin',
      'signed_size as signedSize',
      'signed_root as signedRoot',
      'kept_size as keptSize',
      'alarm',
      'reason',
      'at',
    ])
    .where('place_id', '=', placeId)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, alarm: row.alarm as Alarm }));
}

export async function keepEnd(db: Kysely<DB>, placeId: string, end: LogEnd): Promise<void> {
  await db
    .insertInto('public_record.log_end')
    .values({
      place_id: placeId,
      origin: end.origin,
      signed_size: end.signedSize,
      signed_root: end.signedRoot,
      kept_size: end.keptSize,
      alarm: end.alarm,
      reason: end.reason,
      at: end.at,
    })
    .execute();
}

/** The log is called so from now on, and nothing is signed of it under this name yet. */
export async function rename(db: Kysely<DB>, placeId: string, origin: string): Promise<void> {
  await db
    .updateTable('public_record.log')
    .set({ origin, alarm: null, witnessed_size: 0n })
    .where('place_id', '=', placeId)
    .execute();
}
