import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import { lines } from '../platform/invariants/lines.ts';

export const loadsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (select load_id, count(*) as n, sum(amount) as amount from live.payment
          where place_id = ${tx.placeId} group by load_id),
        load as (select load_id, payments, total from live.payment_load where place_id = ${tx.placeId})
        select format('load %s says %s payments of %s, and has %s of %s', load_id, payments, total, n, amount) as line
        from load full join held using (load_id)
        where coalesce(n, 0) is distinct from payments or coalesce(amount, 0) is distinct from total`,
  );

export const numbersApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with numbered as (
          select 'loads' as what, load_no as no from live.payment_load where place_id = ${tx.placeId}
          union all select 'screenings', screening_no from live.payment_screening where place_id = ${tx.placeId}
          union all select 'answers to ' || question_id, disposition_no from live.payment_disposition
            where place_id = ${tx.placeId})
        select format('%s: %s, up to number %s', what, count(*), max(no)) as line
        from numbered group by what having count(*) <> max(no) or min(no) <> 1`,
  );

export const questionsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with counted as (select screening_id, (select sum(value::bigint) from jsonb_each_text(counts)) as n
          from live.payment_screening where place_id = ${tx.placeId}),
        held as (select screening_id, count(*) as n from live.payment_question
          where place_id = ${tx.placeId} group by screening_id)
        select format('screening %s counted %s questions and has %s', screening_id, counted.n, held.n) as line
        from counted full join held using (screening_id)
        where least(counted.n, 5000) is distinct from coalesce(held.n, 0)
        union all
        select format('question %s of screening %s is about line %s of load %s, which is not there', question_id,
          screening_id, line, load_id)
        from live.payment_question_row as row where place_id = ${tx.placeId} and not exists (
          select from live.payment where payment.place_id = row.place_id and payment.load_id = row.load_id
            and payment.line = row.line)`,
  );

const current = (tx: Transaction) => sql`(
  select snapshot.hash, convert_from(snapshot.bytes, 'UTF8')::jsonb as document
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = ${tx.placeId} and current.kind = 'payments' and snapshot.withdrawn_at is null)`;

export const publishedApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with current as ${current(tx)},
        held as (select snapshot_hash as hash, count(*) as n, sum(amount) as amount from public_record.payment
          where place_id = ${tx.placeId} group by snapshot_hash),
        supplier as (select snapshot_hash as hash, sum(payments) as n, sum(amount) as amount
          from public_record.payment_supplier where place_id = ${tx.placeId} group by snapshot_hash),
        part as (select snapshot_hash as hash, jsonb_agg(hash order by part) as hashes
          from public_record.snapshot_part where place_id = ${tx.placeId} group by snapshot_hash)
        select format('%s: %s payments of %s, %s of %s, of suppliers %s and %s', current.hash, held.n,
          document->>'payments', held.amount, document->>'total', supplier.n, supplier.amount) as line
        from current left join held using (hash) left join supplier using (hash) left join part using (hash)
        where held.n is distinct from (document->>'payments')::bigint or supplier.n is distinct from held.n
          or held.amount is distinct from (document->>'total')::numeric or supplier.amount is distinct from held.amount
          or part.hashes is distinct from jsonb_path_query_array(document, '$.parts[*].hash')`,
  );

export const rowsOfOthers = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (
          select snapshot_hash from public_record.payment where place_id = ${tx.placeId}
          union select snapshot_hash from public_record.payment_supplier where place_id = ${tx.placeId})
        select format('%s has rows and is not current', snapshot_hash) as line from held
        where snapshot_hash not in (select hash from ${current(tx)} as stands)`,
  );
