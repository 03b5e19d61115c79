import { type Expression, type SqlBool, sql } from 'kysely';
import { type Role } from '../../platform/access/roles.ts';
import { type Day, todayIn } from '../../platform/calendar/days.ts';
import { OPERATOR } from '../../platform/command.ts';
import { plannedOnce } from '../../platform/db/planned-once.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { isRole } from './role-permissions.ts';
import { holdsOn, type Span } from './spans.ts';

/** A post's powers in somebody's hands: by holding it, or by standing in for it or for whoever holds it. */
interface Grant extends Span {
  personId: string;
  postId: string;
  /** How it came into these hands. */
  by: 'holding' | 'post-deputy' | 'person-deputy';
  /** The person stood in for, where it is one. */
  steadId: string | null;
  engagementId: string | null;
}

/** The last day of a holding: its own, its post's or its engagement's, whichever comes first. Least() passes over nulls. */
export const lastDay = sql<
  string | null
>`least(holding.to_date, post.to_date, engagement.to_date, engagement.ended_on - 1)`;
/** A holding by an engagement does not begin before it. */
export const firstDay = sql<string>`greatest(holding.from_date, engagement.from_date)`;

/** Holdings as they stand, each with its post and, where it has one, its engagement. What was taken back is none. */
export const standing = (tx: Transaction) =>
  tx.db
    .selectFrom('live.holding as holding')
    .innerJoin('live.post as post', (join) =>
      join.onRef('post.place_id', '=', 'holding.place_id').onRef('post.post_id', '=', 'holding.post_id'),
    )
    .leftJoin('live.engagement as engagement', (join) =>
      join
        .onRef('engagement.place_id', '=', 'holding.place_id')
        .onRef('engagement.engagement_id', '=', 'holding.engagement_id'),
    )
    .where('holding.place_id', '=', tx.placeId)
    .where('holding.cancelled_at', 'is', null);

/** Powers by holding a post. */
const held = (tx: Transaction) =>
  standing(tx).select([
    'holding.person_id as person_id',
    'holding.post_id as post_id',
    firstDay.as('from'),
    lastDay.as('until'),
    sql<Grant['by']>`'holding'`.as('by'),
    sql<string | null>`null::uuid`.as('stead_id'),
    'holding.engagement_id as engagement_id',
  ]);

/** Powers by standing in for a post. */
const lentByPosts = (tx: Transaction) =>
  tx.db
    .selectFrom('live.deputy as deputy')
    .innerJoin('live.post as post', (join) =>
      join.onRef('post.place_id', '=', 'deputy.place_id').onRef('post.post_id', '=', 'deputy.post_id'),
    )
    .leftJoin('live.engagement as engagement', (join) =>
      join
        .onRef('engagement.place_id', '=', 'deputy.place_id')
        .onRef('engagement.engagement_id', '=', 'deputy.engagement_id'),
    )
    .where('deputy.place_id', '=', tx.placeId)
    .select([
      'deputy.person_id as person_id',
      'post.post_id as post_id',
      sql<string>`greatest(deputy.from_date, engagement.from_date)`.as('from'),
      sql<
        string | null
      >`least(deputy.to_date, deputy.ended_on - 1, post.to_date, engagement.to_date, engagement.ended_on - 1)`.as(
        'until',
      ),
      sql<Grant['by']>`'post-deputy'`.as('by'),
      sql<string | null>`null::uuid`.as('stead_id'),
      'deputy.engagement_id as engagement_id',
    ]);

/** Powers by standing in for somebody in all of their posts. */
const lentByPersons = (tx: Transaction) =>
  standing(tx)
    .innerJoin('live.deputy as deputy', (join) =>
      join
        .onRef('deputy.place_id', '=', 'holding.place_id')
        .onRef('deputy.for_person_id', '=', 'holding.person_id'),
    )
    .leftJoin('live.engagement as through', (join) =>
      join
        .onRef('through.place_id', '=', 'deputy.place_id')
        .onRef('through.engagement_id', '=', 'deputy.engagement_id'),
    )
    .select([
      'deputy.person_id as person_id',
      'holding.post_id as post_id',
      sql<string>`greatest(holding.from_date, engagement.from_date, deputy.from_date, through.from_date)`.as(
        'from',
      ),
      sql<string | null>`least(holding.to_date, post.to_date, engagement.to_date, engagement.ended_on - 1,
        deputy.to_date, deputy.ended_on - 1, through.to_date, through.ended_on - 1)`.as('until'),
      sql<Grant['by']>`'person-deputy'`.as('by'),
      'deputy.for_person_id as stead_id',
      sql<string | null>`coalesce(deputy.engagement_id, holding.engagement_id)`.as('engagement_id'),
    ]);

/** All that comes by standing in. */
const lent = (tx: Transaction) => lentByPosts(tx).unionAll(lentByPersons(tx));

/** Every post's powers in every hand, at any time. The one place that knows what gives power and what ends it. */
export const grants = (tx: Transaction) => held(tx).unionAll(lentByPosts(tx)).unionAll(lentByPersons(tx));

export const isOn = (from: Expression<unknown>, until: Expression<unknown>, day: Day): Expression<SqlBool> =>
  sql<SqlBool>`(${from} <= ${day}::date and (${until} is null or ${until} >= ${day}::date))`;

export interface Found {
  personId: string;
  name: string;
  permission: string | null;
  postId: string;
  by: Grant['by'];
  steadId: string | null;
}

/**
 * What an identity may do in the place now, by the place's own day; nothing where it is nobody. Asked with every
 * request: what deputies are given is looked up for those who are one.
 */
export async function grantsOfIdentity(tx: Transaction, identityId: string, now: Date): Promise<Found[]> {
  const rows = await tx.db
    .selectFrom('live.person as person')
    .innerJoin('live.place as place', 'place.place_id', 'person.place_id')
    .leftJoin(held(tx).as('grant'), (join) => join.onRef('grant.person_id', '=', 'person.person_id'))
    .leftJoin('live.post_permission as permission', (join) =>
      join.on('permission.place_id', '=', tx.placeId).onRef('permission.post_id', '=', 'grant.post_id'),
    )
    .modifyFront(plannedOnce)
    .select((eb) => [
      'person.person_id as personId',
      'person.name',
      'place.time_zone as timeZone',
      eb
        .exists(
          eb
            .selectFrom('live.deputy as deputy')
            .select('deputy.deputy_id')
            .whereRef('deputy.place_id', '=', 'person.place_id')
            .whereRef('deputy.person_id', '=', 'person.person_id'),
        )
        .as('isDeputy'),
      'permission.permission',
      'grant.post_id as postId',
      'grant.from',
      'grant.until',
    ])
    .where('person.place_id', '=', tx.placeId)
    .where('person.identity_id', '=', identityId)
    .execute();
  const [person] = rows;
  if (!person) return [];
  const { personId, name, timeZone, isDeputy } = person;
  const own = rows.flatMap(({ permission, postId, from, until }) =>
    postId === null || from === null
      ? []
      : [{ permission, postId, by: 'holding' as const, steadId: null, from, until }],
  );
  const given = [...own, ...(isDeputy ? await lentTo(tx, personId) : [])];
  const today = todayIn(timeZone, now);
  return given.filter((row) => holdsOn(row, today)).map((row) => ({ ...row, personId, name }));
}

function lentTo(tx: Transaction, personId: string) {
  return tx.db
    .selectFrom(lent(tx).as('grant'))
    .modifyFront(plannedOnce)
    .leftJoin('live.post_permission as permission', (join) =>
      join.on('permission.place_id', '=', tx.placeId).onRef('permission.post_id', '=', 'grant.post_id'),
    )
    .select([
      'permission.permission',
      'grant.post_id as postId',
      'grant.by',
      'grant.stead_id as steadId',
      'grant.from',
      'grant.until',
    ])
    .where('grant.person_id', '=', personId)
    .execute();
}

/** Who holds each of these posts on a day. */
export async function holdersOfPosts(tx: Transaction, postIds: readonly string[], day: Day) {
  if (postIds.length === 0) return [];
  return standing(tx)
    .select(['holding.post_id as postId', 'holding.person_id as personId'])
    .where('holding.post_id', 'in', postIds)
    .where(isOn(firstDay, lastDay, day))
    .execute();
}

/**
 * From when until when each of the place's own people may fill posts: those who are here by an engagement, who stand
 * in for somebody or have no account do not count, and neither does the command line.
 */
export async function ownAdministrators(tx: Transaction): Promise<Span[]> {
  return standing(tx)
    .innerJoin('live.post_permission as permission', (join) =>
      join
        .onRef('permission.place_id', '=', 'holding.place_id')
        .onRef('permission.post_id', '=', 'holding.post_id'),
    )
    .innerJoin('live.person as person', (join) =>
      join
        .onRef('person.place_id', '=', 'holding.place_id')
        .onRef('person.person_id', '=', 'holding.person_id'),
    )
    .select([firstDay.as('from'), lastDay.as('until')])
    .where('permission.permission', '=', 'places.appoint')
    .where('holding.engagement_id', 'is', null)
    .where('person.identity_id', 'is not', null)
    .where('person.identity_id', '<>', OPERATOR.id)
    .execute();
}

/** How a person's present holdings came about: by which engagement, or none of them. */
export async function engagementsOf(tx: Transaction, personId: string, day: Day): Promise<(string | null)[]> {
  const rows = await standing(tx)
    .select('holding.engagement_id as engagementId')
    .where('holding.person_id', '=', personId)
    .where(isOn(firstDay, lastDay, day))
    .execute();
  return rows.map((row) => row.engagementId);
}

/** Whether a person may do this by a post of their own that has no end and hangs on no engagement. */
export async function holdsForGood(
  tx: Transaction,
  personId: string,
  permission: string,
  day: Day,
): Promise<boolean> {
  const row = await standing(tx)
    .innerJoin('live.post_permission as permission', (join) =>
      join
        .onRef('permission.place_id', '=', 'holding.place_id')
        .onRef('permission.post_id', '=', 'holding.post_id'),
    )
    .select('holding.holding_id')
    .where('holding.person_id', '=', personId)
    .where('permission.permission', '=', permission)
    .where('holding.engagement_id', 'is', null)
    .where('holding.to_date', 'is', null)
    .where('post.to_date', 'is', null)
    .where('holding.from_date', '<=', day)
    .executeTakeFirst();
  return row !== undefined;
}

/** A permission with the post that has it, as it comes into somebody's hands. */
export interface Power {
  permission: string;
  postId: string;
  post: string;
  role: Role | null;
}

const powerColumns = [
  'permission.permission',
  'post.post_id as postId',
  'post.title as post',
  'post.role',
] as const;

const asPower = (row: Omit<Power, 'role'> & { role: string | null }): Power => ({
  ...row,
  role: row.role !== null && isRole(row.role) ? row.role : null,
});

/** What somebody may do on a day or later, by their own posts. */
export async function powersOfPerson(tx: Transaction, personId: string, day: Day): Promise<Power[]> {
  const rows = await standing(tx)
    .innerJoin('live.post_permission as permission', (join) =>
      join
        .onRef('permission.place_id', '=', 'holding.place_id')
        .onRef('permission.post_id', '=', 'holding.post_id'),
    )
    .select(powerColumns)
    .distinct()
    .where('holding.person_id', '=', personId)
    .where(sql<boolean>`(${lastDay} is null or ${lastDay} >= ${day}::date)`)
    .execute();
  return rows.map(asPower);
}

/** The same for everybody who is here by an engagement. */
export async function powersByEngagement(tx: Transaction, engagementId: string): Promise<Power[]> {
  const rows = await tx.db
    .selectFrom(grants(tx).as('grant'))
    .innerJoin('live.post as post', (join) =>
      join.on('post.place_id', '=', tx.placeId).onRef('post.post_id', '=', 'grant.post_id'),
    )
    .innerJoin('live.post_permission as permission', (join) =>
      join
        .onRef('permission.place_id', '=', 'post.place_id')
        .onRef('permission.post_id', '=', 'post.post_id'),
    )
    .select(powerColumns)
    .distinct()
    .where('grant.engagement_id', '=', engagementId)
    .execute();
  return rows.map(asPower);
}

/** From when until when somebody may do what, in whatever way it is in their hands. */
export async function handsOf(tx: Transaction, personId: string): Promise<(Span & { permission: string })[]> {
  return tx.db
    .selectFrom(grants(tx).as('grant'))
    .innerJoin('live.post_permission as permission', (join) =>
      join.on('permission.place_id', '=', tx.placeId).onRef('permission.post_id', '=', 'grant.post_id'),
    )
    .modifyFront(plannedOnce)
    .select(['permission.permission', 'grant.from', 'grant.until'])
    .where('grant.person_id', '=', personId)
    .execute();
}

/** Who sees to it that power is given rightly: mayors and whoever fills posts, where they may see the post. */
export async function overseers(tx: Transaction, day: Day): Promise<string[]> {
  const rows = await standing(tx)
    .innerJoin('live.post_permission as permission', (join) =>
      join
        .onRef('permission.place_id', '=', 'holding.place_id')
        .onRef('permission.post_id', '=', 'holding.post_id'),
    )
    .select('holding.person_id as personId')
    .where(isOn(firstDay, lastDay, day))
    .groupBy('holding.person_id')
    .having(
      sql<boolean>`bool_or(permission.permission = 'places.read')
        and (bool_or(permission.permission = 'places.appoint') or bool_or(post.role = 'mayor'))`,
    )
    .execute();
  return rows.map((row) => row.personId);
}

/**
 * One at a time in a place changes who may do what: a second one waits, and then sees what the first has done. The
 * lock leaves alone whoever only refers to the place.
 */
export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.db
    .selectFrom('live.place')
    .select('place_id')
    .where('place_id', '=', tx.placeId)
    .forNoKeyUpdate()
    .execute();
}
