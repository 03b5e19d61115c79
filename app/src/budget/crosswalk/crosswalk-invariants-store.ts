import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';

const standing = (tx: Transaction, kind: 'budget' | 'crosswalk') => sql`(
  select current.key, snapshot.hash, convert_from(snapshot.bytes, 'UTF8')::jsonb as document
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = ${tx.placeId} and current.kind = ${kind} and snapshot.withdrawn_at is null)`;

export async function crosswalksApart(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    with force as (select crosswalk_id::text as id, no from live.budget_crosswalk_force
          where place_id = ${tx.placeId} and until is null),
        public as (select key as id, (document->>'no')::integer as no from ${standing(tx, 'crosswalk')} as stands)
    select format('crosswalk %s: version %s in force, %s public', id, force.no, public.no) as line
    from force full join public using (id) where force.no is distinct from public.no
  `.execute(tx.db);
  return rows.map(({ line }) => line);
}

export async function crossedApart(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    with budget as (select key, hash from ${standing(tx, 'budget')} as stands),
        line as (select snapshot_hash as hash, coalesce(sum(original), 0) as original, coalesce(sum(executed), 0) as executed
          from public_record.budget_line where place_id = ${tx.placeId} group by 1),
        expected as (select budget.hash, force.target, line.original, line.executed
          from budget join line using (hash)
          cross join (select target from live.budget_crosswalk_force where place_id = ${tx.placeId} and until is null) force
          where force.target <> 'cofog' or budget.key like '%/expenditure'),
        crossed as (select snapshot_hash as hash, target, coalesce(sum(original), 0) as original,
            coalesce(sum(executed), 0) as executed
          from public_record.budget_crossed where place_id = ${tx.placeId} group by 1, 2)
    select format('%s by %s: original %s of %s, executed %s of %s', hash, target, crossed.original, expected.original,
      crossed.executed, expected.executed) as line
    from expected full join crossed using (hash, target)
    where expected.original is distinct from crossed.original or expected.executed is distinct from crossed.executed
  `.execute(tx.db);
  return rows.map(({ line }) => line);
}
