import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import { lines } from '../platform/invariants/lines.ts';

export const loadsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (select load_id, count(*) as n from live.procure_release
          where place_id = ${tx.placeId} group by load_id),
        load as (select load_id, added from live.procure_load where place_id = ${tx.placeId})
        select format('load %s says %s releases, and has %s', load_id, added, n) as line
        from load full join held using (load_id) where coalesce(n, 0) is distinct from added`,
  );

export const numbersApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with numbered as (
          select 'loads' as what, load_no as no from live.procure_load where place_id = ${tx.placeId}
          union all select 'sources', source_no from live.procure_source where place_id = ${tx.placeId})
        select format('%s: %s, up to number %s', what, count(*), max(no)) as line
        from numbered group by what having count(*) <> max(no) or min(no) <> 1`,
  );

export const processesApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with standing as (
          select source_id, ocid, count(*) as n from live.procure_release as release
          where place_id = ${tx.placeId} and not exists (select from live.procure_load_taken_back as back
            where back.place_id = release.place_id and back.load_id = release.load_id)
          group by source_id, ocid),
        process as (select source_id, ocid, releases from live.procure_process where place_id = ${tx.placeId})
        select format('process %s has %s releases, and says %s', ocid, n, releases) as line
        from process left join standing using (source_id, ocid) where n is distinct from releases`,
  );

const current = (tx: Transaction) => sql`(
  select snapshot.hash, convert_from(snapshot.bytes, 'UTF8')::jsonb as document
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = ${tx.placeId} and current.kind = 'procurement' and snapshot.withdrawn_at is null)`;

export const publishedApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with current as ${current(tx)},
        held as (select snapshot_hash as hash, count(*) as n from public_record.procure_process
          where place_id = ${tx.placeId} group by snapshot_hash),
        told as (select snapshot_hash as hash, count(distinct process_id) as n from public_record.procure_contract
          where place_id = ${tx.placeId} group by snapshot_hash),
        part as (select snapshot_hash as hash, jsonb_agg(hash order by part) as hashes
          from public_record.snapshot_part where place_id = ${tx.placeId} group by snapshot_hash)
        select format('%s: %s processes of %s, %s with contracts', current.hash, held.n, document->>'processes',
          told.n) as line
        from current left join held using (hash) left join told using (hash) left join part using (hash)
        where held.n is distinct from (document->>'processes')::bigint or told.n is distinct from held.n
          or part.hashes is distinct from jsonb_path_query_array(document, '$.parts[*].hash')`,
  );

export const rowsOfOthers = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (
          select snapshot_hash from public_record.procure_process where place_id = ${tx.placeId}
          union select snapshot_hash from public_record.procure_contract where place_id = ${tx.placeId}
          union select snapshot_hash from public_record.procure_party where place_id = ${tx.placeId})
        select format('%s has rows and is not current', snapshot_hash) as line from held
        where snapshot_hash not in (select hash from ${current(tx)} as stands)`,
  );

/** What was agreed stands in a snapshot of its own, as it was proposed, and nobody agreed with themselves. */
export const settingsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('settings %s of source %s', agreed.settings_no, source.source_no) as line
        from live.procure_settings_agreed as agreed
        join live.procure_settings as proposed using (place_id, source_id, settings_no)
        join live.procure_source as source using (place_id, source_id)
        left join public_record.current as current on current.place_id = agreed.place_id
          and current.kind = 'procurement-settings'
          and current.key = source.source_no || '/' || agreed.settings_no
        left join public_record.snapshot as snapshot on snapshot.place_id = current.place_id
          and snapshot.hash = current.hash
        where agreed.place_id = ${tx.placeId} and (agreed.person_id = proposed.person_id
          or agreed.hash is distinct from snapshot.hash
          or (convert_from(snapshot.bytes, 'UTF8')::jsonb -> 'settings') is distinct from proposed.document::jsonb)`,
  );
