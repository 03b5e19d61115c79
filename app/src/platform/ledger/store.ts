import { sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';
import type { HistoryEntry } from '../history/history.ts';

export interface Pending {
  id: string;
  act: string;
  confidential: boolean;
  body: string;
  salt: Buffer | null;
  leafHash: Buffer;
  at: Date;
}

export interface StoredEntry {
  pending: Pending;
  history: HistoryEntry;
}

/**
 * The parts of a WITH that add entries to the record and, beside each, the history that people read: one round trip
 * however many entries an act has. The sequence numbers of the history follow the order of the entries.
 */
export function addingEntries(placeId: string, entries: readonly StoredEntry[]) {
  const rows = entries.map(({ pending, history }, position) => ({
    position,
    entry_id: pending.id,
    act: pending.act,
    confidential: pending.confidential,
    body: pending.body,
    salt: pending.salt?.toString('hex') ?? null,
    leaf: pending.leafHash.toString('hex'),
    at: pending.at.toISOString(),
    person_id: history.personId,
    detail: history.detail,
    in_stead_of: history.inSteadOf,
    request_id: history.requestId,
    permission: history.permission,
    items: history.items,
  }));
  return sql`
    entry as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
        position smallint, entry_id uuid, act text, confidential boolean, body text, salt text, leaf text, at timestamptz,
        person_id uuid, detail jsonb, in_stead_of jsonb, request_id uuid, permission text, items uuid[])
    ), recorded as (
      insert into ledger.pending (place_id, entry_id, act, confidential, body, salt, leaf_hash, at, position)
      select ${placeId}::uuid, entry_id, act, confidential, body, decode(salt, 'hex'), decode(leaf, 'hex'), at, position
      from entry
    ), told as (
      insert into live.history (place_id, at, person_id, act, detail, in_stead_of, request_id, entry_id, confidential,
        permission, kinds)
      select ${placeId}::uuid, at, person_id, act, detail, in_stead_of, request_id, entry_id, confidential, permission,
        (select coalesce(jsonb_agg(distinct item.kind), '[]') from unnest(entry.items) as about (item_id)
          join live.thread_item item on item.place_id = ${placeId}::uuid and item.item_id = about.item_id)
      from entry
      returning seq, entry_id
    ), about as (
      insert into live.history_item (place_id, item_id, seq)
      select ${placeId}::uuid, item_id, told.seq
      from told join entry on entry.entry_id = told.entry_id cross join unnest(entry.items) as item_id
    )`;
}

export async function storeEntries(tx: Transaction, entries: readonly StoredEntry[]): Promise<void> {
  await sql`with ${addingEntries(tx.placeId, entries)} select`.execute(tx.db);
}
