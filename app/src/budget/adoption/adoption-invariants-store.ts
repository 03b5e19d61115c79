import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { lines } from '../../platform/invariants/lines.ts';

export const adoptionsMiscounted = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('the adoption of %s has %s states, up to number %s', year, count(*), max(version)) as line
        from live.budget_adoption as kept where place_id = ${tx.placeId}
        group by place_id, year
        having count(*) <> max(version) or min(version) <> 1 or not exists (
          select from live.budget as budget where budget.place_id = kept.place_id and budget.year = kept.year)`,
  );

export const adoptionsUnkept = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with told as (
          select key, (document->>'year')::integer as year, document->'adoption' as adoption
          from (select current.key, convert_from(snapshot.bytes, 'UTF8')::jsonb as document
            from public_record.current as current
            join public_record.snapshot as snapshot
              on snapshot.place_id = current.place_id and snapshot.hash = current.hash
            where current.place_id = ${tx.placeId} and current.kind = 'budget'
              and snapshot.withdrawn_at is null) as each
          where document ? 'adoption')
        select format('%s says %s', key, adoption) as line from told
        where not exists (
          select from live.budget_adoption as kept
          where kept.place_id = ${tx.placeId} and kept.year = told.year
            and kept.submitted_on is not distinct from (adoption->>'submittedOn')::date
            and kept.adopted_on is not distinct from (adoption->>'adoptedOn')::date
            and kept.source = adoption->>'source' and kept.post = adoption->>'post'
            and kept.reason is not distinct from adoption->>'correction')`,
  );
