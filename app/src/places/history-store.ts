import type { Transaction } from '../platform/db/transaction.ts';
import type { ChangeKind, PlaceChange } from './history-kinds.ts';

/** What has happened to the place, the newest first. */
export async function changes(tx: Transaction): Promise<PlaceChange[]> {
  const rows = await tx.db
    .selectFrom('live.place_change')
    .select([
      'change_id as id',
      'kind',
      'effective_on as effectiveOn',
      'law',
      'link',
      'other_code as otherCode',
      'other_name as otherName',
      'before',
      'after',
    ])
    .where('place_id', '=', tx.placeId)
    .orderBy('effective_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as ChangeKind }));
}

export async function insertChange(tx: Transaction, change: PlaceChange): Promise<void> {
  await tx.db
    .insertInto('live.place_change')
    .values({
      place_id: tx.placeId,
      change_id: change.id,
      kind: change.kind,
      effective_on: change.effectiveOn,
      law: change.law,
      link: change.link,
      other_code: change.otherCode,
      other_name: change.otherName,
      before: change.before,
      after: change.after,
    })
    .execute();
}

export async function removeChange(tx: Transaction, id: string): Promise<void> {
  await tx.db
    .deleteFrom('live.place_change')
    .where('place_id', '=', tx.placeId)
    .where('change_id', '=', id)
    .execute();
}
