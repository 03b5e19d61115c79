import { sql } from 'kysely';
import { OPERATOR } from '../platform/command.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { lines } from '../platform/invariants/lines.ts';
import { firstDay, lastDay, standing } from './people/grants-store.ts';

const holdings = (tx: Transaction) =>
  standing(tx).select([
    'holding.holding_id as holding_id',
    'holding.post_id as post_id',
    'holding.person_id as person_id',
    'holding.engagement_id as engagement_id',
    'post.seats as seats',
    firstDay.as('starts'),
    lastDay.as('ends'),
  ]);

/** It is enough to look on the days on which somebody begins, and today: in between it only gets emptier. */
export const crowdedPosts = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (${holdings(tx)}),
        day as (select distinct post_id, seats, greatest(starts, current_date) as day from held)
        select format('post %s has %s holders on %s for %s seats', day.post_id, count(*), day.day, day.seats) as line
        from day join held on held.post_id = day.post_id
          and held.starts <= day.day and (held.ends is null or held.ends >= day.day)
        group by day.post_id, day.seats, day.day having count(*) > day.seats`,
  );

export const heldTwice = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (${holdings(tx)})
        select format('person %s holds post %s by %s and by %s', one.person_id, one.post_id, one.holding_id, other.holding_id)
          as line
        from held as one join held as other on other.post_id = one.post_id and other.person_id = one.person_id
          and other.holding_id > one.holding_id
          and (one.ends is null or one.ends >= other.starts) and (other.ends is null or other.ends >= one.starts)
        where (one.ends is null or one.ends >= one.starts) and (other.ends is null or other.ends >= other.starts)`,
  );

/** As `keepingAdministrators` counts them: may appoint, here for good, and able to sign in. */
export const withoutAdministrator = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with held as (${holdings(tx)}),
        own as (select starts, ends from held
          join live.post_permission as permission
            on permission.place_id = ${tx.placeId} and permission.post_id = held.post_id
          join live.person as person on person.place_id = ${tx.placeId} and person.person_id = held.person_id
          where permission.permission = 'places.appoint' and held.engagement_id is null
            and person.identity_id is not null and person.identity_id <> ${OPERATOR.id})
        select format('the last of its administrators went on %s', max(ends)) as line from own where starts <= current_date
        having count(*) > 0 and count(*) filter (where ends is null or ends >= current_date) = 0`,
  );

export const standingTwice = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('organisation %s: %s from %s and from %s', one.organisation_id, one.standing, one.from_date,
          other.from_date) as line
        from live.standing as one join live.standing as other
          on other.place_id = one.place_id and other.organisation_id = one.organisation_id and other.standing = one.standing
          and other.from_date > one.from_date and (one.to_date is null or one.to_date >= other.from_date)
        where one.place_id = ${tx.placeId}`,
  );

export const speaksTwice = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('person %s for organisation %s from %s and from %s', one.person_id, one.organisation_id, one.from_date,
          other.from_date) as line
        from live.organisation_speaker as one join live.organisation_speaker as other
          on other.place_id = one.place_id and other.organisation_id = one.organisation_id
          and other.person_id = one.person_id and other.from_date > one.from_date
          and (one.to_date is null or one.to_date >= other.from_date)
        where one.place_id = ${tx.placeId}`,
  );

export const lawTwice = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s from %s and from %s', one.key, one.valid_from, other.valid_from) as line
        from live.legal_setting as one join live.legal_setting as other
          on other.place_id = one.place_id and other.key = one.key
          and other.valid_from > one.valid_from and (one.valid_to is null or one.valid_to >= other.valid_from)
        where one.place_id = ${tx.placeId}`,
  );

const changes = (tx: Transaction, acts: readonly string[]) => sql`(
  select count(*) from live.history_item as about
  join live.history as history on history.place_id = about.place_id and history.seq = about.seq
  where about.place_id = ${tx.placeId} and about.item_id = thing.id and history.act in (${sql.join(acts)}))`;

export const uncountedVersions = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('engagement %s has version %s after %s changes', id, version, changes) as line
        from (select id, version, ${changes(tx, ['engagement.changed', 'engagement.ended'])} as changes
          from (select engagement_id as id, version from live.engagement where place_id = ${tx.placeId}) as thing) as each
        where version <> 1 + changes
        union all
        select format('organisation %s has version %s after %s changes', id, version, changes)
        from (select id, version, ${changes(tx, ['organisation.changed'])} as changes
          from (select organisation_id as id, version from live.organisation where place_id = ${tx.placeId}) as thing) as each
        where version <> 1 + changes`,
  );

/** Entries that wait or are sealed are of one place, and so are those of the log. */
const states = (tx: Transaction) => sql`(
  select (regexp_match(body::jsonb->>'subject', '^[a-z]+/([0-9a-f-]{36})@([0-9]+)$')) as state from (
    select body from ledger.pending where place_id = ${tx.placeId}
    union all select body from public_record.log_leaf where place_id = ${tx.placeId}
    union all select body from ledger.sealed where place_id = ${tx.placeId}) as entry)`;

export const statesAhead = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with thing as (
          select body_id as id, version from live.body where place_id = ${tx.placeId}
          union all select post_id, version from live.post where place_id = ${tx.placeId}
          union all select person_id, version from live.person where place_id = ${tx.placeId}),
        state as (select (state)[1]::uuid as id, (state)[2]::int as version from ${states(tx)} as recorded where state is not null)
        select format('%s has version %s, and %s is recorded', thing.id, thing.version, max(state.version)) as line
        from thing join state on state.id = thing.id
        group by thing.id, thing.version having max(state.version) > thing.version`,
  );

export const codesTwice = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('%s, of %s, is a former code of %s', other.code, other.place_id, own.place_id) as line
        from live.place as own join live.place as other on other.place_id <> own.place_id
          and own.former_codes @> to_jsonb(other.code)
        where own.place_id = ${tx.placeId}
        union all
        select format('%s was a code of %s and of %s', former.code, own.place_id, other.place_id)
        from live.place as own cross join lateral jsonb_array_elements_text(own.former_codes) as former (code)
        join live.place as other on other.place_id <> own.place_id and other.former_codes @> to_jsonb(former.code)
        where own.place_id = ${tx.placeId}`,
  );

export const publicPlaceApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('shown %s, current %s, code %s for %s', shown.hash, current.hash, shown.code, place.code) as line
        from live.place as place
        left join public_record.place as shown on shown.place_id = place.place_id
        left join (select current.place_id, current.hash from public_record.current as current
          join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
          where current.kind = 'place' and current.key = 'profile' and snapshot.withdrawn_at is null) as current
          on current.place_id = place.place_id
        where place.place_id = ${tx.placeId}
          and (shown.hash is distinct from current.hash or (shown.hash is not null and shown.code <> place.code))`,
  );

export const membersApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('person %s signs in as %s, and the member is %s', person.person_id, person.identity_id, member.person_id)
          as line
        from (select * from live.person where place_id = ${tx.placeId} and identity_id is not null) as person
        full join (select * from live.membership where place_id = ${tx.placeId}) as member
          on member.identity_id = person.identity_id
        where person.person_id is distinct from member.person_id`,
  );

export const itemsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with thing as (
          select 'body' as kind, body_id as id from live.body where place_id = ${tx.placeId}
          union all select 'post', post_id from live.post where place_id = ${tx.placeId}
          union all select 'person', person_id from live.person where place_id = ${tx.placeId}
          union all select 'engagement', engagement_id from live.engagement where place_id = ${tx.placeId}
          union all select 'organisation', organisation_id from live.organisation where place_id = ${tx.placeId}),
        item as (select kind, item_id as id from live.thread_item where place_id = ${tx.placeId}
          and kind in ('body', 'post', 'person', 'engagement', 'organisation'))
        select format('%s %s', coalesce(thing.kind, item.kind), id) as line
        from thing full join item using (id) where thing.kind is distinct from item.kind`,
  );

export const crestApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('the crest is %s, and the place holds %s', place.crest_file, file.file_id) as line
        from (select place_id, crest_file from live.place where place_id = ${tx.placeId} and crest_file is not null) as place
        full join (select place_id, file_id from live.file where place_id = ${tx.placeId} and held_by = ${tx.placeId}) as file
          on file.file_id = place.crest_file
        where place.crest_file is null or file.file_id is null`,
  );
