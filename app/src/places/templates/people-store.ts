import { sql } from 'kysely';
import type { Role } from '../../platform/access/roles.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Language } from '../../platform/i18n/languages.ts';
import type { Localized } from '../../platform/i18n/localized.ts';
import { fold } from '../../platform/search/fold.ts';
import type { Body } from '../people/bodies-store.ts';
import { firstDay, lastDay, standing } from '../people/grants-store.ts';
import type { BodyKind } from '../people/kinds.ts';
import type { Post } from '../people/posts-store.ts';

// Whole tables of a place at once, and changes of many rows in one statement: a workbook is not read row by row.

export async function allBodies(tx: Transaction): Promise<Body[]> {
  const rows = await tx.db
    .selectFrom('live.body')
    .select([
      'body_id as bodyId',
      'name',
      'names',
      'kind',
      'parent_id as parentId',
      'legal_basis as legalBasis',
      'from_date as from',
      'to_date as to',
      'version',
    ])
    .where('place_id', '=', tx.placeId)
    .orderBy('name')
    .orderBy('body_id')
    .execute();
  return rows.map((row) => ({ ...row, names: row.names as Localized, kind: row.kind as BodyKind }));
}

export async function allPosts(tx: Transaction): Promise<Post[]> {
  const rows = await tx.db
    .selectFrom('live.post')
    .select([
      'post_id as postId',
      'body_id as bodyId',
      'title',
      'titles',
      'role',
      'seats',
      'reports_to as reportsTo',
      'legal_basis as legalBasis',
      'official',
      'public_mail as publicMail',
      'public_phone as publicPhone',
      'from_date as from',
      'to_date as to',
      'version',
    ])
    .where('place_id', '=', tx.placeId)
    .orderBy('title')
    .orderBy('post_id')
    .execute();
  return rows.map((row) => ({ ...row, titles: row.titles as Localized, role: row.role as Role | null }));
}

export interface PresentPerson {
  personId: string;
  name: string;
  email: string;
  phone: string;
  language: Language | null;
  version: number;
  hasAccount: boolean;
}

export async function allPeople(tx: Transaction): Promise<PresentPerson[]> {
  const rows = await tx.db
    .selectFrom('live.person')
    .select([
      'person_id as personId',
      'name',
      'email',
      'phone',
      'language',
      'version',
      sql<boolean>`identity_id is not null`.as('hasAccount'),
    ])
    .where('place_id', '=', tx.placeId)
    .orderBy('name')
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({ ...row, language: row.language as Language | null }));
}

export interface PresentHolding {
  postId: string;
  personId: string;
  from: string;
  to: string | null;
  /** As it stands: its post or engagement may end it sooner. */
  starts: string;
  until: string | null;
}

export async function allHoldings(tx: Transaction): Promise<PresentHolding[]> {
  return standing(tx)
    .select([
      'holding.post_id as postId',
      'holding.person_id as personId',
      'holding.from_date as from',
      'holding.to_date as to',
      firstDay.as('starts'),
      lastDay.as('until'),
    ])
    .execute();
}

/** What each post permits. */
export async function allPermissions(tx: Transaction): Promise<Map<string, string[]>> {
  const rows = await tx.db
    .selectFrom('live.post_permission')
    .select(['post_id as postId', sql<string[]>`array_agg(permission)`.as('permissions')])
    .where('place_id', '=', tx.placeId)
    .groupBy('post_id')
    .execute();
  return new Map(rows.map(({ postId, permissions }) => [postId, permissions]));
}

export interface BodyRow {
  id: string;
  version: number;
  name: string;
  kind: string;
  parentId: string | null;
  legalBasis: string;
  from: string | null;
  to: string | null;
}

export async function insertBodies(tx: Transaction, bodies: readonly BodyRow[]): Promise<void> {
  await sql`
    insert into live.body (place_id, body_id, name, kind, parent_id, legal_basis, from_date, to_date)
    select ${tx.placeId}, id, name, kind, "parentId", "legalBasis", "from", "to"
    from jsonb_to_recordset(${JSON.stringify(bodies)}::jsonb)
      as body (id uuid, name text, kind text, "parentId" uuid, "legalBasis" text, "from" date, "to" date)
  `.execute(tx.db);
}

/** How many were still as they were read; the others were changed meanwhile. */
export async function changeBodies(tx: Transaction, bodies: readonly BodyRow[]): Promise<number> {
  const done = await sql`
    update live.body as body
    set name = new.name, kind = new.kind, parent_id = new."parentId", legal_basis = new."legalBasis",
        from_date = new."from", version = body.version + 1
    from jsonb_to_recordset(${JSON.stringify(bodies)}::jsonb)
      as new (id uuid, version integer, name text, kind text, "parentId" uuid, "legalBasis" text, "from" date)
    where body.place_id = ${tx.placeId} and body.body_id = new.id and body.version = new.version
  `.execute(tx.db);
  return Number(done.numAffectedRows ?? 0n);
}

export interface PostRow {
  id: string;
  version: number;
  title: string;
  bodyId: string;
  role: string | null;
  seats: number;
  legalBasis: string;
  official: boolean;
  publicMail: string;
  publicPhone: string;
  from: string | null;
  to: string | null;
}

const postShape = sql`(id uuid, version integer, title text, "bodyId" uuid, role text, seats integer, "legalBasis" text,
  official boolean, "publicMail" text, "publicPhone" text, "from" date, "to" date)`;

export async function insertPosts(tx: Transaction, posts: readonly PostRow[]): Promise<void> {
  await sql`
    insert into live.post (place_id, post_id, body_id, title, role, seats, legal_basis, official, public_mail, public_phone,
      from_date, to_date)
    select ${tx.placeId}, id, "bodyId", title, role, seats, "legalBasis", official, "publicMail", "publicPhone", "from", "to"
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as post ${postShape}
  `.execute(tx.db);
}

export async function changePosts(tx: Transaction, posts: readonly PostRow[]): Promise<number> {
  const done = await sql`
    update live.post as post
    set body_id = new."bodyId", title = new.title, role = new.role, seats = new.seats, legal_basis = new."legalBasis",
        official = new.official, public_mail = new."publicMail", public_phone = new."publicPhone", from_date = new."from",
        version = post.version + 1
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as new ${postShape}
    where post.place_id = ${tx.placeId} and post.post_id = new.id and post.version = new.version
  `.execute(tx.db);
  return Number(done.numAffectedRows ?? 0n);
}

export interface PersonRow {
  id: string;
  version: number;
  name: string;
  email: string;
  phone: string;
  language: string | null;
}

const found = (people: readonly PersonRow[]): string =>
  JSON.stringify(
    people.map((each) => ({ ...each, words: fold(`${each.name} ${each.email} ${each.phone}`) })),
  );

const personShape = sql`(id uuid, version integer, name text, email text, phone text, language text, words text)`;

export async function insertPeople(tx: Transaction, people: readonly PersonRow[]): Promise<void> {
  await sql`
    insert into live.person (place_id, person_id, name, email, phone, language, search_text)
    select ${tx.placeId}, id, name, email, phone, language, words
    from jsonb_to_recordset(${found(people)}::jsonb) as person ${personShape}
  `.execute(tx.db);
}

export async function changePeople(tx: Transaction, people: readonly PersonRow[]): Promise<number> {
  const done = await sql`
    update live.person as person
    set name = new.name, email = new.email, phone = new.phone, language = new.language, search_text = new.words,
        version = person.version + 1
    from jsonb_to_recordset(${found(people)}::jsonb) as new ${personShape}
    where person.place_id = ${tx.placeId} and person.person_id = new.id and person.version = new.version
  `.execute(tx.db);
  return Number(done.numAffectedRows ?? 0n);
}

export interface HoldingRow {
  holdingId: string;
  postId: string;
  personId: string;
  from: string;
  to: string | null;
}

export async function insertHoldings(tx: Transaction, holdings: readonly HoldingRow[]): Promise<void> {
  await sql`
    insert into live.holding (place_id, holding_id, post_id, person_id, from_date, to_date)
    select ${tx.placeId}, "holdingId", "postId", "personId", "from", "to"
    from jsonb_to_recordset(${JSON.stringify(holdings)}::jsonb)
      as holding ("holdingId" uuid, "postId" uuid, "personId" uuid, "from" date, "to" date)
  `.execute(tx.db);
}
