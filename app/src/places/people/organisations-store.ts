import type { Transaction } from '../../platform/db/transaction.ts';
import type { Localized } from '../../platform/i18n/localized.ts';
import type { ListQuery } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import { fold } from '../../platform/search/fold.ts';
import type { OrganisationKind, Standing } from './kinds.ts';

export interface OrganisationFacts {
  name: string;
  names: Localized;
  kind: OrganisationKind;
  registration: string;
  email: string;
  phone: string;
}

export interface Organisation extends OrganisationFacts {
  organisationId: string;
  version: number;
}

const columnsOf = (facts: OrganisationFacts) => ({
  ...facts,
  names: JSON.stringify(facts.names),
  search_text: fold([facts.name, ...Object.values(facts.names), facts.registration].join(' ')),
});

export async function insertOrganisation(
  tx: Transaction,
  organisationId: string,
  facts: OrganisationFacts,
): Promise<void> {
  await tx.db
    .insertInto('live.organisation')
    .values({ place_id: tx.placeId, organisation_id: organisationId, ...columnsOf(facts) })
    .execute();
}

export async function changeOrganisation(
  tx: Transaction,
  organisationId: string,
  seen: number,
  facts: OrganisationFacts,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.organisation')
    .set({ ...columnsOf(facts), version: seen + 1 })
    .where('place_id', '=', tx.placeId)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

const COLUMNS = [
  'organisation.organisation_id as organisationId',
  'organisation.name',
  'organisation.names',
  'organisation.kind',
  'organisation.registration',
  'organisation.email',
  'organisation.phone',
  'organisation.version',
] as const;

const organisationOf = <Row extends { names: unknown; kind: string }>(row: Row) => ({
  ...row,
  names: row.names as Localized,
  kind: row.kind as OrganisationKind,
});

export async function organisationById(
  tx: Transaction,
  organisationId: string,
): Promise<Organisation | undefined> {
  const row = await tx.db
    .selectFrom('live.organisation as organisation')
    .select(COLUMNS)
    .where('organisation.place_id', '=', tx.placeId)
    .where('organisation.organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row && organisationOf(row);
}

/** The same, and nobody else gives or ends standing or speech for it until the end of the transaction. */
export async function lockOrganisation(
  tx: Transaction,
  organisationId: string,
): Promise<Organisation | undefined> {
  await tx.db
    .selectFrom('live.organisation')
    .select('organisation_id')
    .where('place_id', '=', tx.placeId)
    .where('organisation_id', '=', organisationId)
    .forNoKeyUpdate()
    .execute();
  return organisationById(tx, organisationId);
}

export function listedOrganisations(tx: Transaction, day: string, query: ListQuery) {
  const found = listed(
    tx,
    tx.db
      .selectFrom('live.organisation as organisation')
      .select(COLUMNS)
      .where('organisation.place_id', '=', tx.placeId),
    {
      sort: { name: { text: 'organisation.name' }, kind: 'organisation.kind' },
      unique: ['organisation.organisation_id'],
      search: [{ folded: 'organisation.search_text' }],
      filters: {
        kind: (eb, value) => eb('organisation.kind', '=', value),
        standing: (eb, value) =>
          eb(
            'organisation.organisation_id',
            'in',
            tx.db
              .selectFrom('live.standing')
              .select('organisation_id')
              .where('place_id', '=', tx.placeId)
              .where('standing', '=', value)
              .where('from_date', '<=', day)
              .where((or) => or.or([or('to_date', 'is', null), or('to_date', '>=', day)])),
          ),
      },
    },
    query,
  );
  return found.map(async (rows) => {
    const ids = rows.map((row) => row.organisationId);
    const standings = await standingsOf(tx, ids);
    return rows.map((row) => ({
      ...organisationOf(row),
      standings: standings
        .filter((each) => each.organisationId === row.organisationId && isNow(each, day))
        .map((each) => each.standing),
    }));
  });
}

const isNow = ({ from, to }: { from: string; to: string | null }, day: string): boolean =>
  from <= day && (to === null || to >= day);

export interface StandingRow {
  organisationId: string;
  standing: Standing;
  from: string;
  to: string | null;
  basis: string;
}

export async function standingsOf(
  tx: Transaction,
  organisationIds: readonly string[],
): Promise<StandingRow[]> {
  if (organisationIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('live.standing')
    .select(['organisation_id as organisationId', 'standing', 'from_date as from', 'to_date as to', 'basis'])
    .where('place_id', '=', tx.placeId)
    .where('organisation_id', 'in', organisationIds)
    .orderBy('from_date', 'desc')
    .orderBy('standing')
    .execute();
  return rows.map((row) => ({ ...row, standing: row.standing as Standing }));
}

export async function insertStandings(tx: Transaction, rows: readonly StandingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db
    .insertInto('live.standing')
    .values(
      rows.map((row) => ({
        place_id: tx.placeId,
        organisation_id: row.organisationId,
        standing: row.standing,
        from_date: row.from,
        to_date: row.to,
        basis: row.basis,
      })),
    )
    .execute();
}

export async function endStanding(
  tx: Transaction,
  row: Pick<StandingRow, 'organisationId' | 'standing' | 'from'>,
  to: string,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.standing')
    .set({ to_date: to })
    .where('place_id', '=', tx.placeId)
    .where('organisation_id', '=', row.organisationId)
    .where('standing', '=', row.standing)
    .where('from_date', '=', row.from)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export interface Speaker {
  organisationId: string;
  personId: string;
  name: string;
  from: string;
  to: string | null;
}

export async function speakersOf(tx: Transaction, organisationId: string): Promise<Speaker[]> {
  return tx.db
    .selectFrom('live.organisation_speaker as speaker')
    .innerJoin('live.person as person', (join) =>
      join
        .onRef('person.place_id', '=', 'speaker.place_id')
        .onRef('person.person_id', '=', 'speaker.person_id'),
    )
    .select([
      'speaker.organisation_id as organisationId',
      'speaker.person_id as personId',
      'person.name',
      'speaker.from_date as from',
      'speaker.to_date as to',
    ])
    .where('speaker.place_id', '=', tx.placeId)
    .where('speaker.organisation_id', '=', organisationId)
    .orderBy('speaker.from_date', 'desc')
    .orderBy('person.name')
    .execute();
}

export async function insertSpeaker(
  tx: Transaction,
  speaker: { organisationId: string; personId: string; from: string },
): Promise<void> {
  await tx.db
    .insertInto('live.organisation_speaker')
    .values({
      place_id: tx.placeId,
      organisation_id: speaker.organisationId,
      person_id: speaker.personId,
      from_date: speaker.from,
    })
    .execute();
}

export async function endSpeaker(
  tx: Transaction,
  speaker: { organisationId: string; personId: string; from: string },
  to: string,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.organisation_speaker')
    .set({ to_date: to })
    .where('place_id', '=', tx.placeId)
    .where('organisation_id', '=', speaker.organisationId)
    .where('person_id', '=', speaker.personId)
    .where('from_date', '=', speaker.from)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
