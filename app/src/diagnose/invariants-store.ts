import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';

export async function markedTwice(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('%s is marked %s times', year, count(*)) as line
    from live.outlier_year where place_id = ${tx.placeId} and lifted_at is null
    group by year having count(*) > 1`.execute(tx.db);
  return rows.map(({ line }) => line);
}

export async function runsMissing(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('%s of %s, run %s', figure->>'id', snapshot.hash, figure->>'run') as line
    from public_record.current as current
    join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
    cross join lateral jsonb_array_elements(convert_from(snapshot.bytes, 'UTF8')::jsonb->'measures') as figure
    where current.place_id = ${tx.placeId} and current.kind = 'budget-reliability' and snapshot.withdrawn_at is null
      and not exists (select from live.measure_run as run
        where run.place_id = current.place_id and run.run_id = (figure->>'run')::uuid
          and run.rows_hash = figure->>'rowsHash')`.execute(tx.db);
  return rows.map(({ line }) => line);
}
