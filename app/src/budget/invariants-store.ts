import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import { lines } from '../platform/invariants/lines.ts';

export const loadsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (select load_id, count(*) as n, count(exclusion) as left_out from live.budget_line
          where place_id = ${tx.placeId} group by load_id),
        load as (select load_id, lines, excluded_lines from live.budget_load where place_id = ${tx.placeId})
        select format('load %s says %s lines, %s left out, and has %s and %s', load_id, lines, excluded_lines, n, left_out)
          as line
        from load full join held using (load_id)
        where n is distinct from lines or left_out is distinct from excluded_lines`,
  );

export const loadNumbersApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('budget %s has %s loads, up to number %s', budget_id, count(*), max(load_no)) as line
        from live.budget_load where place_id = ${tx.placeId}
        group by budget_id having count(*) <> max(load_no) or min(load_no) <> 1`,
  );

export const loadsMisdated = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('load %s goes up to %s, and dates %s on %s', load_id, until, phase, as_of) as line
        from live.budget_load_within join live.budget_load_phase using (place_id, load_id)
        where place_id = ${tx.placeId} and phase in ('authorised', 'committed', 'executed', 'paid') and as_of > until`,
  );

export const uncountedVersions = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('budget %s has version %s after %s acts', budget_id, version, acts) as line
        from (select budget.budget_id, version, (
            select count(*) from live.history_item as about
            join live.history as history on history.place_id = about.place_id and history.seq = about.seq
            where about.place_id = budget.place_id and about.item_id = budget.budget_id
              and history.act in ('budget.loaded', 'budget.published', 'budget.adoption-kept')) as acts
          from live.budget as budget where place_id = ${tx.placeId}) as each
        where version <> acts`,
  );

const current = (tx: Transaction) => sql`(
  select snapshot.hash, convert_from(snapshot.bytes, 'UTF8')::jsonb as document
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = ${tx.placeId} and current.kind = 'budget' and snapshot.withdrawn_at is null)`;

export const publishedApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with current as ${current(tx)},
        line as (select snapshot_hash as hash, count(*) as n, coalesce(sum(original), 0) as original,
            coalesce(sum(executed), 0) as executed
          from public_record.budget_line where place_id = ${tx.placeId} group by snapshot_hash),
        part as (select snapshot_hash as hash, jsonb_agg(hash order by part) as hashes from public_record.snapshot_part
          where place_id = ${tx.placeId} group by snapshot_hash)
        select format('%s: %s lines of %s, original %s of %s, executed %s of %s, parts %s', current.hash, line.n,
          document->>'lines', line.original, document#>>'{totals,original,all}', line.executed,
          document#>>'{totals,executed,all}', part.hashes) as line
        from current left join line using (hash) left join part using (hash)
        where line.n is distinct from (document->>'lines')::bigint
          or line.original is distinct from coalesce((document#>>'{totals,original,all}')::numeric, 0)
          or line.executed is distinct from coalesce((document#>>'{totals,executed,all}')::numeric, 0)
          or part.hashes is distinct from jsonb_path_query_array(document, '$.parts[*].hash')`,
  );

export const linesOfOthers = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s has %s lines and is not current', snapshot_hash, count(*)) as line
        from public_record.budget_line
        where place_id = ${tx.placeId} and snapshot_hash not in (select hash from ${current(tx)} as stands)
        group by snapshot_hash`,
  );

export const itemsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with thing as (
          select 'budget' as kind, budget_id as id from live.budget where place_id = ${tx.placeId}
          union all select 'budget-file', file_id from live.budget_file where place_id = ${tx.placeId}),
        item as (select kind, item_id as id from live.thread_item where place_id = ${tx.placeId}
          and kind in ('budget', 'budget-file'))
        select format('%s %s', coalesce(thing.kind, item.kind), id) as line
        from thing full join item using (id) where thing.kind is distinct from item.kind
        union all
        select format('load %s is not joined with its file', load_id)
        from live.budget_load as load where load.place_id = ${tx.placeId} and not exists (
          select from live.thread_link as link where link.place_id = load.place_id and link.from_id = load.budget_id
            and link.relation = 'read-from' and link.to_id = load.file_id)`,
  );
