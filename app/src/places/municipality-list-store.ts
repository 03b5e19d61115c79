import { type Expression, type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Language } from '../platform/i18n/languages.ts';
import type { Localized } from '../platform/i18n/localized.ts';
import type { Found, ListQuery } from '../platform/lists/list.ts';
import { listed } from '../platform/lists/list-store.ts';

export interface PublicRow {
  code: string;
  name: string;
  names: Localized;
  isExample: boolean;
  population: bigint | null;
  closedFrom: string | null;
}

/** The name by which a reader knows a place, as `nameIn` says it: what the eye reads is what the order goes by. */
const nameFor = (reader: Language): Expression<unknown> =>
  sql`coalesce(place.names ->> ${reader}, place.name)`;

/** The municipalities that have published, as residents look for them: by any name or code, also former ones. */
export const publicMunicipalities = (
  published: Kysely<DB>,
  reader: Language,
  query: ListQuery,
): Found<PublicRow> =>
  listed(
    published,
    published
      .selectFrom('public_record.place as place')
      .select([
        'place.code',
        'place.name',
        'place.names',
        'place.is_example as isExample',
        'place.population',
        'place.closed_from as closedFrom',
      ]),
    {
      sort: { name: { text: nameFor(reader) }, code: 'place.code', population: 'place.population' },
      unique: ['place.code'],
      search: [{ folded: 'place.search_text' }],
    },
    query,
  ).map((rows) => rows.map((row) => ({ ...row, names: row.names as Localized })));

/** All of them by id, for pages that set towns side by side. */
export async function publicTowns(
  published: Kysely<DB>,
): Promise<(Omit<PublicRow, 'closedFrom'> & { placeId: string })[]> {
  const rows = await published
    .selectFrom('public_record.place')
    .select(['place_id as placeId', 'code', 'name', 'names', 'is_example as isExample', 'population'])
    .orderBy('code')
    .execute();
  return rows.map((row) => ({ ...row, names: row.names as Localized }));
}

export interface MunicipalityRow {
  id: string;
  code: string;
  name: string;
  names: Localized;
  isExample: boolean;
  addedAt: Date;
  closedFrom: string | null;
  successorCode: string | null;
}

/** Every municipality of the programme. That they exist is no secret among those who work in it. */
export const municipalities = (tx: Transaction, reader: Language, query: ListQuery): Found<MunicipalityRow> =>
  listed(
    tx,
    tx.db
      .selectFrom('live.place as place')
      .select([
        'place.place_id as id',
        'place.code',
        'place.name',
        'place.names',
        'place.is_example as isExample',
        'place.added_at as addedAt',
        'place.closed_from as closedFrom',
        'place.successor_code as successorCode',
      ])
      .where('place.kind', '=', 'municipality'),
    {
      sort: { name: { text: nameFor(reader) }, code: 'place.code', added: 'place.added_at' },
      unique: ['place.code'],
      search: [{ folded: 'place.search_text' }],
      filters: { closed: (eb, value) => eb('place.closed_from', value === 'yes' ? 'is not' : 'is', null) },
    },
    query,
  ).map((rows) => rows.map((row) => ({ ...row, names: row.names as Localized })));
