import { sql } from 'kysely';
import { OPERATOR } from '../../platform/command.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Language } from '../../platform/i18n/languages.ts';
import type { ListQuery } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import { fold } from '../../platform/search/fold.ts';
import { firstDay, isOn, lastDay, standing } from './grants-store.ts';
import type { AGE_BANDS, SEXES } from './kinds.ts';

export interface PersonFacts {
  name: string;
  email: string;
  phone: string;
  language: Language | null;
  sex: (typeof SEXES)[number] | null;
  ageBand: (typeof AGE_BANDS)[number] | null;
}

export interface Person extends PersonFacts {
  personId: string;
  identityId: string | null;
  version: number;
}

const columnsOf = (facts: PersonFacts) => ({
  name: facts.name,
  email: facts.email,
  phone: facts.phone,
  language: facts.language,
  sex: facts.sex,
  age_band: facts.ageBand,
  search_text: fold(`${facts.name} ${facts.email} ${facts.phone}`),
});

export async function insertPeople(
  tx: Transaction,
  people: readonly (PersonFacts & { personId: string })[],
): Promise<void> {
  const rows = people.map((each) => ({ place_id: tx.placeId, person_id: each.personId, ...columnsOf(each) }));
  // A statement takes 65,535 parameters.
  for (let from = 0; from < rows.length; from += INSERTED_AT_ONCE) {
    await tx.db
      .insertInto('live.person')
      .values(rows.slice(from, from + INSERTED_AT_ONCE))
      .execute();
  }
}

const INSERTED_AT_ONCE = 5000;

export async function changePerson(
  tx: Transaction,
  personId: string,
  seen: number,
  facts: PersonFacts,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.person')
    .set({ ...columnsOf(facts), version: seen + 1 })
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', personId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Who signs in as this person from now on. Whoever did until now is nobody here any more. */
export async function joinIdentity(tx: Transaction, personId: string, identityId: string): Promise<void> {
  await tx.db
    .deleteFrom('live.membership')
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', personId)
    .where('identity_id', '<>', identityId)
    .execute();
  await tx.db
    .updateTable('live.person')
    .set((eb) => ({ identity_id: identityId, version: eb('version', '+', 1) }))
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', personId)
    .execute();
  await tx.db
    .insertInto('live.membership')
    .values({ identity_id: identityId, place_id: tx.placeId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Nobody signs in as this person any more. */
export async function leaveIdentity(tx: Transaction, personId: string): Promise<void> {
  await tx.db
    .deleteFrom('live.membership')
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', personId)
    .execute();
  await tx.db
    .updateTable('live.person')
    .set((eb) => ({ identity_id: null, version: eb('version', '+', 1) }))
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', personId)
    .execute();
}

const COLUMNS = [
  'person.person_id as personId',
  'person.identity_id as identityId',
  'person.name',
  'person.email',
  'person.phone',
  'person.language',
  'person.sex',
  'person.age_band as ageBand',
  'person.version',
] as const;

type Loose = { language: string | null; sex: string | null; ageBand: string | null };
const personOf = <Row extends Loose>(row: Row) =>
  row as Omit<Row, keyof Loose> & Pick<PersonFacts, 'language' | 'sex' | 'ageBand'>;

export async function personById(tx: Transaction, personId: string): Promise<Person | undefined> {
  const row = await tx.db
    .selectFrom('live.person as person')
    .select(COLUMNS)
    .where('person.place_id', '=', tx.placeId)
    .where('person.person_id', '=', personId)
    .executeTakeFirst();
  return row && personOf(row);
}

export async function personOfIdentity(tx: Transaction, identityId: string) {
  return tx.db
    .selectFrom('live.person')
    .select(['person_id as personId', 'name'])
    .where('place_id', '=', tx.placeId)
    .where('identity_id', '=', identityId)
    .executeTakeFirst();
}

/** People of this address who have no account: whom an invitation may be meant for. */
export async function personByMail(tx: Transaction, email: string): Promise<Person | undefined> {
  const row = await tx.db
    .selectFrom('live.person as person')
    .select(COLUMNS)
    .where('person.place_id', '=', tx.placeId)
    .where('person.email', '=', email)
    .orderBy('person.person_id')
    .executeTakeFirst();
  return row && personOf(row);
}

/** A few people whose name or address holds every word, for choosing one. */
export async function peopleLike(tx: Transaction, words: string, most: number) {
  let query = tx.db.selectFrom('live.person').where('place_id', '=', tx.placeId);
  for (const word of fold(words).split(/\s+/).filter(Boolean).slice(0, 8)) {
    query = query.where('search_text', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  }
  return query
    .where((eb) => eb.or([eb('identity_id', 'is', null), eb('identity_id', '<>', OPERATOR.id)]))
    .select(['person_id as personId', 'name', 'email'])
    .orderBy(sql`name collate "und-x-icu"`)
    .orderBy('person_id')
    .limit(most)
    .execute();
}

export interface PersonRow {
  personId: string;
  name: string;
  email: string;
  phone: string;
  hasAccount: boolean;
}

/** People as a list; what they hold is looked up for a page of them at once. */
export function listedPeople(tx: Transaction, day: string, query: ListQuery) {
  const holds = (personId: ReturnType<typeof sql.ref>) =>
    sql<boolean>`exists (${standing(tx)
      .select('holding.holding_id')
      .where('holding.person_id', '=', personId as never)
      .where(isOn(firstDay, lastDay, day))})`;
  return listed(
    tx,
    tx.db
      .selectFrom('live.person as person')
      .select([
        'person.person_id as personId',
        'person.name',
        'person.email',
        'person.phone',
        sql<boolean>`person.identity_id is not null`.as('hasAccount'),
      ])
      .where('person.place_id', '=', tx.placeId),
    {
      sort: { name: { text: 'person.name' }, email: 'person.email' },
      unique: ['person.person_id'],
      search: [{ folded: 'person.search_text' }],
      filters: {
        account: (eb, value) => eb('person.identity_id', value === 'yes' ? 'is not' : 'is', null),
        holding: (_eb, value) =>
          value === 'yes'
            ? holds(sql.ref('person.person_id'))
            : sql<boolean>`not ${holds(sql.ref('person.person_id'))}`,
      },
    },
    query,
  ).map(async (rows) => {
    const held = await titlesHeld(
      tx,
      rows.map((row) => row.personId),
      day,
    );
    return rows.map((row) => ({ ...row, posts: held.get(row.personId) ?? [] }));
  });
}

async function titlesHeld(
  tx: Transaction,
  personIds: readonly string[],
  day: string,
): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>();
  if (personIds.length === 0) return held;
  const rows = await standing(tx)
    .select(['holding.person_id as personId', 'post.title'])
    .where('holding.person_id', 'in', personIds)
    .where(isOn(firstDay, lastDay, day))
    .orderBy('post.title')
    .execute();
  for (const { personId, title } of rows) held.set(personId, [...(held.get(personId) ?? []), title]);
  return held;
}
