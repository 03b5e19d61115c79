import { type Kysely, sql } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { SignedCheckpoint } from './log-store.ts';

/** A checkpoint that a witness has not cosigned yet. */
export interface Unwitnessed {
  placeId: string;
  origin: string;
  size: bigint;
  note: string;
  /** The size that it cosigned last of this log, as far as we were told; 0 for none. */
  old: bigint;
}

export interface WitnessKey {
  name: string;
  id: string;
}

/** The newest signed checkpoint of each log that this witness has not cosigned, and in which nothing is wrong. */
export async function unwitnessed(db: Kysely<DB>, { name, id }: WitnessKey): Promise<Unwitnessed[]> {
  const { rows } = await sql<Unwitnessed>`
    select log.place_id as "placeId", log.origin, checkpoint.size, checkpoint.note, coalesce(seen.size, 0) as old
    from public_record.log as log
    join public_record.log_checkpoint as checkpoint
      on checkpoint.place_id = log.place_id and checkpoint.size = log.signed_size
    left join lateral (
      select max(size) as size from public_record.log_cosignature as own
      where own.place_id = log.place_id and own.origin = log.origin and own.witness = ${name} and own.key_id = ${id}
    ) as seen on true
    where log.alarm is null and log.signed_size > coalesce(seen.size, 0)
      and starts_with(checkpoint.note, log.origin || chr(10))
    order by log.origin`.execute(db);
  return rows;
}

export interface Cosignature {
  placeId: string;
  origin: string;
  size: bigint;
  witness: WitnessKey;
  line: string;
  at: Date;
}

/** Keeps it, and answers whose keys have cosigned this checkpoint by now. */
export async function keepCosignature(
  db: Kysely<DB>,
  { placeId, origin, size, witness, line, at }: Cosignature,
): Promise<WitnessKey[]> {
  const row = { place_id: placeId, origin, size, witness: witness.name, key_id: witness.id, line, at };
  await db
    .insertInto('public_record.log_cosignature')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('public_record.log_cosignature')
    .select(['witness as name', 'key_id as id'])
    .where('place_id', '=', placeId)
    .where('origin', '=', origin)
    .where('size', '=', size)
    .execute();
}

/** As many witnesses as the policy asks for have signed this size. */
export async function keepWitnessed(
  db: Kysely<DB>,
  { placeId, origin, size }: { placeId: string; origin: string; size: bigint },
): Promise<void> {
  await db
    .updateTable('public_record.log')
    .set({ witnessed_size: size })
    .where('place_id', '=', placeId)
    .where('origin', '=', origin)
    .where('witnessed_size', '<', size)
    .execute();
}

/** The lines that witnesses gave for a checkpoint of this log, the oldest first. */
export async function cosignatureLines(
  db: Kysely<DB>,
  { placeId, origin, size }: { placeId: string; origin: string; size: bigint },
): Promise<string> {
  const rows = await db
    .selectFrom('public_record.log_cosignature')
    .select('line')
    .where('place_id', '=', placeId)
    .where('origin', '=', origin)
    .where('size', '=', size)
    .orderBy('at')
    .orderBy('witness')
    .orderBy('key_id')
    .execute();
  return rows.map(({ line }) => line).join('');
}

/** The newest checkpoint that enough witnesses signed, unless one after it was there before this moment. */
export async function lastWitnessed(
  db: Kysely<DB>,
  placeId: string,
  waitsSince: Date,
): Promise<SignedCheckpoint | undefined> {
  const { rows } = await sql<SignedCheckpoint>`
    select checkpoint.size, checkpoint.root, checkpoint.note, checkpoint.at
    from public_record.log as log
    join public_record.log_checkpoint as checkpoint
      on checkpoint.place_id = log.place_id and checkpoint.size = log.witnessed_size
    where log.place_id = ${placeId} and log.witnessed_size < log.signed_size
      and starts_with(checkpoint.note, log.origin || chr(10))
      and not exists (
        select from public_record.log_checkpoint as later
        where later.place_id = log.place_id and later.size > log.witnessed_size and later.note is not null
          and later.at < ${waitsSince})`.execute(db);
  return rows[0];
}

export interface SeenBy {
  witness: string;
  /** The newest that it signed. */
  size: bigint;
  at: Date;
}

/** What each witness has seen last of this log, the one that saw most first. */
export async function seenBy(
  db: Kysely<DB>,
  { placeId, origin }: { placeId: string; origin: string },
): Promise<SeenBy[]> {
  const rows = await db
    .selectFrom('public_record.log_cosignature')
    .distinctOn(['witness', 'key_id'])
    .select(['witness', 'size', 'at'])
    .where('place_id', '=', placeId)
    .where('origin', '=', origin)
    .orderBy('witness')
    .orderBy('key_id')
    .orderBy('size', 'desc')
    .execute();
  return rows.toSorted((one, other) => Number(other.size - one.size) || +other.at - +one.at);
}
