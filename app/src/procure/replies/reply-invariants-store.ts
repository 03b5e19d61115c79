import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { lines } from '../../platform/invariants/lines.ts';

export const repliesUncounted = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('reply %s is %s, and counted as %s', reply_id, own.state, public.state) as line
        from (select * from live.procure_reply where place_id = ${tx.placeId}) as own
        full join (select * from public_record.procure_reply where place_id = ${tx.placeId}) as public using (reply_id)
        where (own.state, own.flag_id, own.role, own.came_on, own.process_id,
            case when own.state = 'declined' then own.reason end)
          is distinct from (public.state, public.flag_id, public.role, public.came_on, public.process_id, public.reason)`,
  );

const current = (tx: Transaction, kind: string) => sql`(
  select current.key, current.hash, convert_from(snapshot.bytes, 'UTF8')::jsonb as document
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = ${tx.placeId} and current.kind = ${kind} and snapshot.withdrawn_at is null)`;

export const repliesShownApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with shown as ${current(tx, 'procurement-reply')}
        select format('reply %s is %s, and %s stands published', reply_id, own.state, coalesce(shown.hash, 'nothing'))
          as line
        from live.procure_reply as own
        join public_record.procure_reply as public using (place_id, reply_id)
        left join shown on shown.key = reply_id::text
        where place_id = ${tx.placeId} and (
          (own.state = 'published') is distinct from (shown.hash is not null)
          or public.hash is distinct from shown.hash
          or shown.document->>'text' is distinct from (case when shown.hash is null then null else own.shown end)
          or shown.document->>'name' is distinct from (case when shown.hash is null then null else own.shown_name end))`,
  );

export const addressesLeft = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('reply %s is %s, and holds an address', reply_id, state) as line
        from live.procure_reply
        where place_id = ${tx.placeId} and state in ('published', 'declined') and email is not null
        union all
        select format('invitation %s was used, and holds an address', invitation_id)
        from live.procure_reply_invitation
        where place_id = ${tx.placeId} and used_at is not null and email is not null
        union all
        select format('invitation %s of a reply that is forgotten holds a name', invitation.invitation_id)
        from live.procure_reply_invitation as invitation
        join live.procure_reply as reply using (place_id, invitation_id)
        where invitation.place_id = ${tx.placeId} and reply.text is null and invitation.name is not null`,
  );

/** A note that stands is the newest of its flag; those of a flag are numbered from one. */
export const checksApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with shown as ${current(tx, 'procurement-check')},
        own as (select distinct on (flag_id) flag_id, outcome, note, checked_on from live.procure_check
          where place_id = ${tx.placeId} order by flag_id, check_no desc),
        public as (select flag_id, hash, outcome, checked_on from public_record.procure_check
          where place_id = ${tx.placeId})
        select format('flag %s: %s is shown, and %s stands published', coalesce(public.flag_id, shown.key), public.hash,
          shown.hash) as line
        from public full join shown on shown.key = public.flag_id left join own on own.flag_id = public.flag_id
        where public.hash is distinct from shown.hash
          or (public.outcome, public.checked_on) is distinct from (own.outcome, own.checked_on)
          or shown.document->>'note' is distinct from own.note
        union all
        select format('flag %s has %s notes, up to number %s', flag_id, count(*), max(check_no))
        from live.procure_check where place_id = ${tx.placeId} group by flag_id having count(*) <> max(check_no)`,
  );
