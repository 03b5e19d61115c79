import { sql } from 'kysely';
import type pg from 'pg';
import { inPlace, type Transaction } from '../db/transaction.ts';
import type { Localized } from '../i18n/localized.ts';
import type { ActingPlace } from './action.ts';

/** What everybody in the program needs of a place, wherever it is read. */
const ACTING_PLACE = [
  'place.place_id as id',
  'place.code',
  'place.name',
  'place.names',
  'place.currency',
  'place.is_example as isExample',
  'place.time_zone as timeZone',
  'place.version',
  'place.accent',
  'place.crest_file as crest',
  'place.closed_from as closedFrom',
  'place.successor_code as successorCode',
] as const;

export async function placeById(tx: Transaction): Promise<ActingPlace | null> {
  const row = await tx.db
    .selectFrom('live.place as place')
    .select(ACTING_PLACE)
    .where('place.place_id', '=', tx.placeId)
    .executeTakeFirst();
  return row ? { ...row, names: row.names as Localized } : null;
}

/** Waits for a request of the same id that is still running; false means that one was answered before. */
export async function insertRequest(
  tx: Transaction,
  requestId: string,
  personId: string,
  action: string,
  inputHash: string,
): Promise<boolean> {
  const done = await tx.db
    .insertInto('live.request_answer')
    .values({
      place_id: tx.placeId,
      request_id: requestId,
      person_id: personId,
      action,
      input_hash: inputHash,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function requestById(tx: Transaction, requestId: string) {
  return tx.db
    .selectFrom('live.request_answer')
    .select(['person_id', 'action', 'input_hash', 'answer'])
    .where('place_id', '=', tx.placeId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
}

export async function storeAnswer(tx: Transaction, requestId: string, answer: string): Promise<void> {
  await tx.db
    .updateTable('live.request_answer')
    .set({ answer: sql`${answer}::jsonb` })
    .where('place_id', '=', tx.placeId)
    .where('request_id', '=', requestId)
    .execute();
}

/** A private note that something was refused, in a transaction of its own; one row a minute counts a flood. */
export async function noteRefusal(
  pool: pg.Pool,
  placeId: string,
  note: { identityId: string; what: string; code: string },
): Promise<void> {
  await inPlace(pool, placeId, async (tx) => {
    await tx.db
      .insertInto('live.refusal')
      .values({
        place_id: placeId,
        identity_id: note.identityId,
        what: note.what,
        code: note.code,
        minute: sql`date_trunc('minute', now())`,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['place_id', 'identity_id', 'what', 'code', 'minute'])
          .doUpdateSet((eb) => ({ times: eb('live.refusal.times', '+', 1) })),
      )
      .execute();
  });
}

/** Every place, by code: the list is small and open, what stands in a place is not. */
export async function placeByCode(
  pool: { open: import('../db/connections.ts').Connections['open'] },
  code: string,
) {
  const row = await pool.open
    .selectFrom('live.place as place')
    .select([...ACTING_PLACE, 'place.kind'])
    .where('place.code', '=', code)
    .executeTakeFirst();
  return row ? { ...row, names: row.names as Localized } : undefined;
}
