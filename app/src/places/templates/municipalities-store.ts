import type { Transaction } from '../../platform/db/transaction.ts';
import type { Localized } from '../../platform/i18n/localized.ts';

/** What everybody in the programme may know of a municipality. */
export interface PresentPlace {
  code: string;
  name: string;
  names: Localized;
  currency: string;
  timeZone: string;
  fiscalYearStart: string;
  fiscalYearNamed: string;
}

/** Every place of the programme by each code it has or had. */
export async function presentPlaces(tx: Transaction): Promise<Map<string, PresentPlace>> {
  const places = (await rows(tx)).map((row) => ({ ...row, names: row.names as Localized }));
  const former = places.flatMap((place) =>
    (place.formerCodes as string[]).map((code) => [code, place] as const),
  );
  return new Map([...former, ...places.map((place) => [place.code, place] as const)]);
}

const rows = (tx: Transaction) =>
  tx.db
    .selectFrom('live.place')
    .select([
      'code',
      'former_codes as formerCodes',
      'name',
      'names',
      'currency',
      'time_zone as timeZone',
      'fiscal_year_start as fiscalYearStart',
      'fiscal_year_named as fiscalYearNamed',
    ])
    .where('kind', '=', 'municipality')
    .orderBy('code')
    .execute();
