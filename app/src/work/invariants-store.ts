import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import { lines } from '../platform/invariants/lines.ts';

/** Entries of comments are confidential: they wait or are sealed. */
const acts = (tx: Transaction) => sql`(
  select act, body::jsonb->>'subject' as subject from (
    select act, body from ledger.pending where place_id = ${tx.placeId}
    union all select act, body from ledger.sealed where place_id = ${tx.placeId}) as entry
  where act like 'comment.%')`;

export const uncountedVersions = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with act as ${acts(tx)},
        counted as (select comment.comment_id, comment.version, comment.withdrawn_at,
          (select count(*) from act where subject = 'comment/' || comment.comment_id and act <> 'comment.written') as changes,
          (select count(*) from act where subject = 'comment/' || comment.comment_id and act = 'comment.edited') as edits,
          (select count(*) from live.comment_before as before where before.place_id = comment.place_id
            and before.comment_id = comment.comment_id) as kept
          from live.comment as comment where comment.place_id = ${tx.placeId})
        select format('comment %s has version %s after %s changes, %s edits, %s kept', comment_id, version, changes, edits, kept)
          as line
        from counted where version <> 1 + changes or (withdrawn_at is null and kept <> edits)`,
  );

/** When, in the order of the history, a comment was written or taken back. */
const at = (tx: Transaction, act: string) => sql`(
  select entry.subject, history.seq from (
    select entry_id, body::jsonb->>'subject' as subject from ledger.pending
      where place_id = ${tx.placeId} and act = ${act}
    union all select entry_id, body::jsonb->>'subject' from ledger.sealed
      where place_id = ${tx.placeId} and act = ${act}) as entry
  join live.history as history on history.place_id = ${tx.placeId} and history.entry_id = entry.entry_id)`;

export const repliesApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with written as ${at(tx, 'comment.written')}, gone as ${at(tx, 'comment.withdrawn')}
        select format('comment %s answers %s', reply.comment_id, reply.reply_to) as line
        from live.comment as reply join live.comment as answered
          on answered.place_id = reply.place_id and answered.comment_id = reply.reply_to
        where reply.place_id = ${tx.placeId}
          and (answered.item_id <> reply.item_id or answered.reply_to is not null or exists (
            select from written, gone where written.subject = 'comment/' || reply.comment_id
              and gone.subject = 'comment/' || answered.comment_id and gone.seq < written.seq))`,
  );

export const wordsLeft = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('comment %s', comment.comment_id) as line
        from live.comment as comment
        where comment.place_id = ${tx.placeId} and comment.withdrawn_at is not null and (
          exists (select from live.comment_before as before
            where before.place_id = comment.place_id and before.comment_id = comment.comment_id)
          or exists (select from live.search_entry as entry
            where entry.place_id = comment.place_id and entry.item_id = comment.comment_id)
          or exists (select from live.comment_mention as mention
            where mention.place_id = comment.place_id and mention.comment_id = comment.comment_id))`,
  );
