import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { lines } from '../../platform/invariants/lines.ts';

export const leavesApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with asked as (
          select of.assessment_id, node->>'id' as leaf
          from live.assessment as of cross join lateral jsonb_array_elements(of.document->'nodes') as node
          where of.place_id = ${tx.placeId} and not exists (
            select from jsonb_array_elements(of.document->'nodes') as child
            where child->>'parent' = node->>'id')),
        held as (select assessment_id, leaf from live.assessment_leaf where place_id = ${tx.placeId})
        select format('assessment %s, dimension %s', assessment_id, leaf) as line
        from asked full join held using (assessment_id, leaf)
        where asked.leaf is null or held.leaf is null`,
  );

export const agreedTooEarly = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('assessment %s, dimension %s', assessment_id, leaf) as line
        from live.assessment_leaf as leaf
        where place_id = ${tx.placeId} and agreed is not null and (
          select count(*) from live.assessment_score as score
          where score.place_id = leaf.place_id and score.assessment_id = leaf.assessment_id
            and score.leaf = leaf.leaf and score.locked_at is not null) <> 2`,
  );

export const agreedUnlike = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('assessment %s, dimension %s', assessment_id, leaf) as line
        from live.assessment_score as one join live.assessment_score as two
          using (place_id, assessment_id, leaf) join live.assessment_leaf as held using (place_id, assessment_id, leaf)
        where place_id = ${tx.placeId} and one.seat = 'one' and two.seat = 'two' and one.score = two.score
          and one.locked_at is not null and two.locked_at is not null and agreed is null`,
  );

export const oneInTwoSeats = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('person %s in assessment %s', person_id, assessment_id) as line
        from (
          select assessment_id, person_id, seat from live.assessment_seat where place_id = ${tx.placeId}
          union select assessment_id, person_id, seat from live.assessment_score where place_id = ${tx.placeId}
        ) as sits
        group by assessment_id, person_id having count(*) filter (where seat in ('one', 'two', 'reviewer')) > 1`,
  );

export const signedApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('assessment %s is of version %s, signed by %s at %s', of.assessment_id, of.version,
          array_agg(signed.person_id), array_agg(signed.assessment_version)) as line
        from live.assessment as of join live.assessment_signature as signed using (place_id, assessment_id)
        where place_id = ${tx.placeId} and voided_at is null
        group by of.assessment_id, of.version
        having bool_or(signed.assessment_version <> of.version) or count(distinct signed.person_id) <> count(*)
          or count(distinct signed.content) <> 1`,
  );

export const publishedApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with told as (
          select current.key::uuid as assessment_id, current.hash
          from public_record.current as current join public_record.snapshot as snapshot using (place_id, hash)
          where current.place_id = ${tx.placeId} and current.kind = 'assessment' and withdrawn_at is null),
        held as (select assessment_id, published_hash as hash from live.assessment
          where place_id = ${tx.placeId} and published_hash is not null)
        select format('assessment %s: %s and %s', assessment_id, told.hash, held.hash) as line
        from told full join held using (assessment_id) where told.hash is distinct from held.hash`,
  );

export const causesApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('cause %s of assessment %s, dimension %s', cause.cause_id, cause.assessment_id, cause.leaf) as line
        from live.assessment_cause as cause
        join live.assessment_leaf as held using (place_id, assessment_id, leaf)
        left join live.assessment_cause as under on under.place_id = cause.place_id and under.cause_id = cause.under_id
          and under.removed_at is null
        left join live.thread_item as item on item.place_id = cause.place_id and item.item_id = cause.cause_id
          and item.kind = 'cause' and item.title = cause.says
        left join live.thread_link as link on link.place_id = cause.place_id and link.from_id = cause.cause_id
          and link.relation = 'explains' and link.to_id = coalesce(cause.under_id, cause.assessment_id)
        where cause.place_id = ${tx.placeId} and cause.removed_at is null and (held.agreed is null or item.item_id is null
          or link.to_id is null or cause.depth <> coalesce(under.depth, 0) + 1)`,
  );

export const versionsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s: %s versions, up to number %s', framework, count(*), max(no)) as line
        from live.framework_version where place_id = ${tx.placeId}
        group by framework having count(*) <> max(no) or min(no) <> 1`,
  );
