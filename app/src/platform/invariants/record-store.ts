import { sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';

/** Entries wherever they are: waiting, in the log, or sealed behind a commitment. */
const entries = (tx: Transaction) => sql`(
  select entry_id, act, body from ledger.pending where place_id = ${tx.placeId}
  union all
  select entry_id, null, body from public_record.log_leaf where place_id = ${tx.placeId} and entry_id is not null
  union all
  select entry_id, act, body from ledger.sealed where place_id = ${tx.placeId})`;

/** Each row of the answer is a line that says what is broken. */
async function lines(
  tx: Transaction,
  statement: ReturnType<typeof sql<{ line: string }>>,
): Promise<string[]> {
  return (await statement.execute(tx.db)).rows.map(({ line }) => line);
}

export const actsWithoutOneEntry = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('entry %s: %s entries, %s lines of history', entry_id, coalesce(written.n, 0), coalesce(told.n, 0)) as line
        from (select entry_id, count(*) as n from ${entries(tx)} as entry group by entry_id) as written
        full join (select entry_id, count(*) as n from live.history where place_id = ${tx.placeId} group by entry_id) as told
          using (entry_id)
        where written.n is distinct from 1 or told.n is distinct from 1`,
  );

/** The two acts that found an installation are nobody's request. */
export const actsWithoutAnswer = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s of request %s has no answer', history.act, history.request_id) as line
        from live.history as history
        left join live.request_answer as request
          on request.place_id = history.place_id and request.request_id = history.request_id
        where history.place_id = ${tx.placeId} and request.answer is null
          and not ((select kind from live.place where place_id = ${tx.placeId}) = 'programme'
            and history.act in ('programme.founded', 'post.filled') and request.request_id is null)`,
  );

export const answersWithoutAct = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s of request %s left no entry', request.action, request.request_id) as line
        from live.request_answer as request
        where request.place_id = ${tx.placeId} and not exists (
          select from live.history as history
          where history.place_id = request.place_id and history.request_id = request.request_id)`,
  );

/** A subject that ends in a version, as `post/ID@3`, is a state that one act made. */
export const versionsMadeTwice = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s was made %s times', subject, count(*)) as line
        from (select body::jsonb->>'subject' as subject from ${entries(tx)} as entry) as made
        where subject ~ '@[0-9]+$' group by subject having count(*) > 1`,
  );

export const gapsInLog = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with log as (select * from public_record.log where place_id = ${tx.placeId}),
        leaf as (select count(*) as n, min(idx) as first, max(idx) as last from public_record.log_leaf
          where place_id = ${tx.placeId}),
        tile as (select level, count(*) as n, min(n) as first, max(n) as last from public_record.log_tile
          where place_id = ${tx.placeId} group by level)
        select format('a log of %s has %s leaves, from %s to %s', size, leaf.n, leaf.first, leaf.last) as line
        from log, leaf where size <> leaf.n or (size > 0 and (leaf.first <> 0 or leaf.last <> size - 1))
        union all
        select format('a log of %s has %s tiles of level %s, from %s to %s', size, tile.n, level, first, last)
        from log, tile where tile.n <> size / power(256, level + 1)::bigint or first <> 0 or last <> tile.n - 1
        union all
        select format('a log of %s has no tile of level 0', size) from log
        where size >= 256 and not exists (select from tile where level = 0)
        union all
        select format('a log of %s has no checkpoint of that size and root', size) from log
        where size > 0 and not exists (select from public_record.log_checkpoint as checkpoint
          where checkpoint.place_id = log.place_id and checkpoint.size = log.size and checkpoint.root = log.root)`,
  );

export const logsUnsigned = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s: size %s, signed %s, alarm %s', origin, size, signed_size, alarm) as line
        from public_record.log
        where place_id = ${tx.placeId} and (alarm is not null or (signed_size > 0 and not exists (
          select from public_record.log_checkpoint as checkpoint
          where checkpoint.place_id = log.place_id and checkpoint.size = log.signed_size and checkpoint.note is not null)))`,
  );

export const snapshotsWithoutEntry = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s %s %s', snapshot.kind, snapshot.key, snapshot.hash) as line
        from public_record.snapshot as snapshot
        where snapshot.place_id = ${tx.placeId} and not exists (
          select from ${entries(tx)} as entry
          where entry.entry_id = snapshot.entry_id and entry.body::jsonb->>'content' = snapshot.hash)`,
  );

/**
 * The lines of a history stand in the order in which acts on the same thing were done: whoever waited for another comes
 * after it, whenever it began.
 */
const acts = (tx: Transaction) => sql`(
  select history.seq, history.act, entry.body::jsonb->>'content' as content
  from live.history as history join ${entries(tx)} as entry on entry.entry_id = history.entry_id
  where history.place_id = ${tx.placeId})`;

export const currentOfWithdrawn = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with act as materialized ${acts(tx)}
        select format('%s %s points to %s, which is withdrawn, and the last that was done with it is %s', current.kind,
          current.key, current.hash, coalesce(last.act, 'nothing')) as line
        from public_record.current as current
        join public_record.snapshot as snapshot
          on snapshot.place_id = current.place_id and snapshot.hash = current.hash
        left join lateral (select act from act where content = current.hash order by seq desc limit 1) as last on true
        where current.place_id = ${tx.placeId} and snapshot.withdrawn_at is not null
          and coalesce(last.act, '') not like '%.withdrawn'
        union all
        select format('%s %s points to %s, which is %s %s', current.kind, current.key, current.hash, snapshot.kind,
          snapshot.key)
        from public_record.current as current
        join public_record.snapshot as snapshot
          on snapshot.place_id = current.place_id and snapshot.hash = current.hash
        where current.place_id = ${tx.placeId} and (snapshot.kind <> current.kind or snapshot.key <> current.key)`,
  );

/** Each act that withdraws names the address that was current, and that is taken back with it. */
export const withdrawnTwice = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s was withdrawn %s times', content, count(*)) as line
        from (select body::jsonb->>'act' as act, body::jsonb->>'content' as content from ${entries(tx)} as entry) as made
        where act like '%.withdrawn' and content is not null group by content having count(*) > 1`,
  );
