import { sql } from 'kysely';
import type { Day } from '../../platform/calendar/days.ts';
import { OPERATOR } from '../../platform/command.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Localized } from '../../platform/i18n/localized.ts';
import type { ListQuery } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import { grants, isOn } from './grants-store.ts';

/** A permission in somebody's hands on a day: by which post, how, since when and until when. */
export interface Right {
  personId: string;
  person: string;
  permission: string;
  postId: string;
  post: string;
  titles: Localized;
  by: 'holding' | 'post-deputy' | 'person-deputy';
  /** The name of whom they stand in for, where that is a person. */
  stead: string | null;
  steadId: string | null;
  partner: string | null;
  from: string;
  until: string | null;
}

/** Every permission in every hand on a day; what posts may do is what they may do now. */
const inHand = (tx: Transaction, day: Day) =>
  tx.db
    .selectFrom(grants(tx).as('grant'))
    .innerJoin('live.person as person', (join) =>
      join.on('person.place_id', '=', tx.placeId).onRef('person.person_id', '=', 'grant.person_id'),
    )
    .innerJoin('live.post_permission as permission', (join) =>
      join.on('permission.place_id', '=', tx.placeId).onRef('permission.post_id', '=', 'grant.post_id'),
    )
    .where(isOn(sql.ref('grant.from'), sql.ref('grant.until'), day));

export function listedRights(tx: Transaction, day: Day, query: ListQuery) {
  return listed(
    tx,
    inHand(tx, day)
      .innerJoin('live.post as post', (join) =>
        join.on('post.place_id', '=', tx.placeId).onRef('post.post_id', '=', 'grant.post_id'),
      )
      .leftJoin('live.person as stead', (join) =>
        join.on('stead.place_id', '=', tx.placeId).onRef('stead.person_id', '=', 'grant.stead_id'),
      )
      .leftJoin('live.engagement as engagement', (join) =>
        join
          .on('engagement.place_id', '=', tx.placeId)
          .onRef('engagement.engagement_id', '=', 'grant.engagement_id'),
      )
      .select([
        'grant.person_id as personId',
        'person.name as person',
        'permission.permission',
        'grant.post_id as postId',
        'post.title as post',
        'post.titles',
        'grant.by',
        'stead.name as stead',
        'grant.stead_id as steadId',
        'engagement.partner',
        'grant.from',
        'grant.until',
      ]),
    {
      sort: {
        person: { text: 'person.name' },
        permission: 'permission.permission',
        post: { text: 'post.title' },
        since: 'grant.from',
        until: 'grant.until',
      },
      unique: [
        'grant.person_id',
        'permission.permission',
        'grant.post_id',
        'grant.by',
        'grant.stead_id',
        'grant.from',
      ],
      search: ['person.name', 'post.title', 'engagement.partner'],
      filters: {
        // The day decides which rows there are at all.
        on: () => sql<boolean>`true`,
        permission: (eb, value) => eb('permission.permission', '=', value),
        person: (eb, value) => eb('grant.person_id', '=', value),
        by: (eb, value) => eb('grant.by', value === 'holding' ? '=' : '<>', 'holding'),
      },
    },
    query,
  ).map((rows) => rows.map((row): Right => ({ ...row, titles: row.titles as Localized })));
}

/** The command line is no person: whoever sits at the machine may do everything anyway. */
const ofPeople = (tx: Transaction, day: Day) =>
  inHand(tx, day).where(sql<boolean>`person.identity_id is distinct from ${OPERATOR.id}`);

const MOST_NAMES = 5;

/** For each permission that somebody has: how many people, and the first of their names. */
export async function holdersByPermission(
  tx: Transaction,
  day: Day,
): Promise<{ permission: string; people: number; names: string[] }[]> {
  return ofPeople(tx, day)
    .select([
      'permission.permission',
      sql<number>`count(distinct person.person_id)::int`.as('people'),
      sql<string[]>`(array_agg(distinct person.name order by person.name))[1:${sql.lit(MOST_NAMES)}]`.as(
        'names',
      ),
    ])
    .groupBy('permission.permission')
    .orderBy('permission.permission')
    .execute();
}

const MOST_PEOPLE = 2000;

/** Whoever has more than one of these permissions, with which. */
export async function holdersOfSeveral(
  tx: Transaction,
  day: Day,
  permissions: readonly string[],
): Promise<{ name: string; permissions: string[] }[]> {
  if (permissions.length === 0) return [];
  return ofPeople(tx, day)
    .select(['person.name', sql<string[]>`array_agg(distinct permission.permission)`.as('permissions')])
    .where('permission.permission', 'in', [...permissions])
    .groupBy(['person.person_id', 'person.name'])
    .having(sql<boolean>`count(distinct permission.permission) > 1`)
    .orderBy('person.name')
    .limit(MOST_PEOPLE)
    .execute();
}

/** People who can sign in and have any of these permissions. */
export async function accountsWith(
  tx: Transaction,
  day: Day,
  permissions: readonly string[],
): Promise<{ name: string; identityId: string }[]> {
  if (permissions.length === 0) return [];
  const rows = await ofPeople(tx, day)
    .select(['person.name', 'person.identity_id as identityId'])
    .distinct()
    .where('permission.permission', 'in', [...permissions])
    .where('person.identity_id', 'is not', null)
    .orderBy('person.name')
    .limit(MOST_PEOPLE)
    .execute();
  return rows.map((row) => ({ name: row.name, identityId: row.identityId ?? '' }));
}

/** The place's own people who can appoint others for good measure: by a post of their own, and with an account. */
export async function appointersOn(tx: Transaction, day: Day): Promise<string[]> {
  const rows = await ofPeople(tx, day)
    .select(['person.person_id', 'person.name'])
    .distinct()
    .where('permission.permission', '=', 'places.appoint')
    .where('grant.by', '=', 'holding')
    .where('grant.engagement_id', 'is', null)
    .where('person.identity_id', 'is not', null)
    .orderBy('person.name')
    .limit(2)
    .execute();
  return rows.map((row) => row.name);
}
