import type { Connections } from '../platform/db/connections.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Localized } from '../platform/i18n/localized.ts';
import type { FiscalCalendar } from './calendar-fiscal-year.ts';

export interface NewPlace {
  kind: 'programme' | 'municipality';
  code: string;
  name: string;
  currency: string;
  isExample: boolean;
  timeZone?: string;
  workingDays?: string;
  fiscalYearStart?: string;
  fiscalYearNamed?: string;
  searchText?: string;
}

export async function insertPlace(tx: Transaction, place: NewPlace): Promise<void> {
  await tx.db
    .insertInto('live.place')
    .values({
      place_id: tx.placeId,
      kind: place.kind,
      code: place.code,
      name: place.name,
      currency: place.currency,
      is_example: place.isExample,
      search_text: place.searchText ?? '',
      ...(place.timeZone ? { time_zone: place.timeZone } : {}),
      ...(place.workingDays ? { working_days: place.workingDays } : {}),
      ...(place.fiscalYearStart ? { fiscal_year_start: place.fiscalYearStart } : {}),
      ...(place.fiscalYearNamed ? { fiscal_year_named: place.fiscalYearNamed } : {}),
    })
    .execute();
}

/** A code that a municipality has, or had: old addresses must not lead to another one. */
export async function codeIsTaken(tx: Transaction, code: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('live.place')
    .select('place_id')
    .where((eb) => eb.or([eb('code', '=', code), eb('former_codes', '@>', JSON.stringify([code]))]))
    .where((eb) => eb.or([eb('place_id', '!=', tx.placeId), eb('code', '=', code)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** The name of another municipality of the programme, by its code. */
export async function placeNamed(tx: Transaction, code: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('live.place')
    .select('name')
    .where('code', '=', code)
    .where('kind', '=', 'municipality')
    .executeTakeFirst();
  return row?.name;
}

export interface PlaceHead extends FiscalCalendar {
  name: string;
  names: Localized;
  code: string;
  formerCodes: readonly string[];
  currency: string;
  timeZone: string;
  /** ISO days of the week: `12345` is Monday to Friday. */
  workingDays: string;
  accent: string | null;
  crest: string | null;
  closedFrom: string | null;
  successorCode: string | null;
  version: number;
  calendarVersion: number;
  lookVersion: number;
}

/** What `live.place` says of the transaction's place. */
export async function placeHead(tx: Transaction): Promise<PlaceHead> {
  const row = await tx.db
    .selectFrom('live.place')
    .select([
      'name',
      'names',
      'code',
      'former_codes as formerCodes',
      'currency',
      'time_zone as timeZone',
      'working_days as workingDays',
      'fiscal_year_start as fiscalYearStart',
      'fiscal_year_named as fiscalYearNamed',
      'accent',
      'crest_file as crest',
      'closed_from as closedFrom',
      'successor_code as successorCode',
      'version',
      'calendar_version as calendarVersion',
      'look_version as lookVersion',
    ])
    .where('place_id', '=', tx.placeId)
    .executeTakeFirstOrThrow();
  return {
    ...row,
    names: row.names as Localized,
    formerCodes: row.formerCodes as string[],
    fiscalYearNamed: row.fiscalYearNamed as PlaceHead['fiscalYearNamed'],
  };
}

export interface PlaceChanges {
  name?: string;
  code?: string;
  names?: Localized;
  former_codes?: readonly string[];
  search_text?: string;
  time_zone?: string;
  working_days?: string;
  fiscal_year_start?: string;
  fiscal_year_named?: string;
  accent?: string | null;
  crest_file?: string | null;
  closed_from?: string | null;
  successor_code?: string | null;
}

/** Which of its versions a change must still find; each page of the settings has its own. */
export type PlaceVersion = 'version' | 'calendar_version' | 'look_version';

/** Changes the place where it still has the version that somebody saw; false where somebody was faster. */
export async function changePlace(
  tx: Transaction,
  changes: PlaceChanges,
  seen: { of: PlaceVersion; version: number },
): Promise<boolean> {
  const { names, former_codes: formerCodes, ...plain } = changes;
  const done = await tx.db
    .updateTable('live.place')
    .set((eb) => ({
      ...plain,
      ...(names ? { names: JSON.stringify(names) } : {}),
      ...(formerCodes ? { former_codes: JSON.stringify(formerCodes) } : {}),
      version: eb('version', '+', 1),
      [seen.of]: eb(seen.of, '+', 1),
    }))
    .where('place_id', '=', tx.placeId)
    .where(seen.of, '=', seen.version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Whoever changes lists of the place (its law, its holidays) waits here for whoever is at it. */
export async function lockPlace(tx: Transaction): Promise<void> {
  await tx.db
    .selectFrom('live.place')
    .select('place_id')
    .where('place_id', '=', tx.placeId)
    .forUpdate()
    .execute();
}

export async function programmeId(open: Connections['open']): Promise<string | undefined> {
  const row = await open
    .selectFrom('live.place')
    .select('place_id')
    .where('kind', '=', 'programme')
    .executeTakeFirst();
  return row?.place_id;
}
