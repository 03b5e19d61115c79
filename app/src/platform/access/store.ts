import { sql } from 'kysely';
import type pg from 'pg';
import { plannedOnce } from '../db/planned-once.ts';
import { inPlace, type Transaction } from '../db/transaction.ts';
import type { Localized } from '../i18n/localized.ts';
import { addingEntries, type StoredEntry } from '../ledger/store.ts';
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
    .modifyFront(plannedOnce)
    .select(ACTING_PLACE)
    .where('place.place_id', '=', tx.placeId)
    .executeTakeFirst();
  return row ? { ...row, names: row.names as Localized } : null;
}

/**
 * Notes a request and reads the place it is for. Waits for a request of the same id that is still running; `isFirst`
 * is false where one was answered before. No place is there for the request that founds it.
 */
export async function insertRequest(
  tx: Transaction,
  request: { requestId: string; personId: string; action: string; inputHash: string },
): Promise<{ isFirst: boolean; place: ActingPlace | null }> {
  const { noted, names, ...place } = await tx.db
    .with('noted', (db) =>
      db
        .insertInto('live.request_answer')
        .values({
          place_id: tx.placeId,
          request_id: request.requestId,
          person_id: request.personId,
          action: request.action,
          input_hash: request.inputHash,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('request_id'),
    )
    .selectFrom((db) => db.selectFrom('noted').select(sql<number>`count(*)::int`.as('noted')).as('request'))
    .leftJoin('live.place as place', (join) => join.on('place.place_id', '=', tx.placeId))
    .select('request.noted')
    .select(ACTING_PLACE)
    .executeTakeFirstOrThrow();
  return {
    isFirst: noted === 1,
    place: place.id === null ? null : ({ ...place, names } as ActingPlace),
  };
}

export async function requestById(tx: Transaction, requestId: string) {
  return tx.db
    .selectFrom('live.request_answer')
    .select(['person_id', 'action', 'input_hash', 'answer'])
    .where('place_id', '=', tx.placeId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
}

/** What an act leaves behind besides its effect: its entries in the record and the history, and its answer. */
export async function storeAnswer(
  tx: Transaction,
  requestId: string,
  answer: string,
  entries: readonly StoredEntry[],
): Promise<void> {
  await sql`
    with ${addingEntries(tx.placeId, entries)}
    update live.request_answer set answer = ${answer}::jsonb
    where place_id = ${tx.placeId} and request_id = ${requestId}
  `.execute(tx.db);
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
    .modifyFront(plannedOnce)
    .select([...ACTING_PLACE, 'place.kind', 'place.added_at as addedAt'])
    .where('place.code', '=', code)
    .executeTakeFirst();
  return row ? { ...row, names: row.names as Localized } : undefined;
}
