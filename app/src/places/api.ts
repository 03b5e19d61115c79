import type { Transaction } from '../platform/db/transaction.ts';
import type { FiscalCalendar } from './calendar-fiscal-year.ts';
import { holidays } from './calendar-store.ts';
import type { WorkingCalendar } from './calendar-working-days.ts';
import type { LegalKey } from './legal-keys.ts';
import { settingOn, settings } from './legal-store.ts';
import { type LegalValue, legalValue } from './legal-value.ts';
import { placeHead } from './municipality-store.ts';

export { asksSecondFactor, type PlaceOfMine, placesOfIdentity } from './asking-store.ts';
export { type FiscalCalendar, fiscalYearName, fiscalYearOf } from './calendar-fiscal-year.ts';
export {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './calendar-working-days.ts';
export { directory } from './directory.ts';
export { appointAdministrator, type Founding, foundProgramme } from './found.ts';
export type { LegalKey } from './legal-keys.ts';
export type { LegalValue } from './legal-value.ts';
export { citedLaw } from './legal-words.tsx';
export { publicTowns } from './municipality-list-store.ts';
export { ownPost } from './own-post.ts';
export { actorOf } from './people/actor.ts';
export { ensureProfilePublished } from './profile-publish.ts';
export {
  fiscalYearBegins,
  publishedCalendar,
  publishedLaw,
  type Residents,
  residentsIn,
  residentsOf,
  ruleOn,
} from './residents.ts';

/** When the transaction's place works: what deadlines are counted by. */
export async function workingCalendar(tx: Transaction): Promise<WorkingCalendar> {
  const { workingDays } = await placeHead(tx);
  return {
    workingDays: new Set([...workingDays].map(Number)),
    holidays: new Set((await holidays(tx)).map((holiday) => holiday.day)),
  };
}

/** When the transaction's place begins its fiscal year, and how it calls it. */
export async function fiscalCalendar(tx: Transaction): Promise<FiscalCalendar> {
  const { fiscalYearStart, fiscalYearNamed } = await placeHead(tx);
  return { fiscalYearStart, fiscalYearNamed };
}

/** The currency of the transaction's place. */
export const placeCurrency = async (tx: Transaction): Promise<string> => (await placeHead(tx)).currency;

/** Where the transaction's place is, for whoever asks which day it is there. */
export const placeTimeZone = async (tx: Transaction): Promise<string> => (await placeHead(tx)).timeZone;

/** A legal setting in force, with the law that sets it. */
export interface LegalSetting {
  value: LegalValue;
  validFrom: string;
  validTo: string | null;
  law: string;
  article: string;
  link: string;
}

/** What the law sets for the transaction's place on a day, or null where nobody has said. */
export async function legalSetting(
  tx: Transaction,
  key: LegalKey,
  onDay: string,
): Promise<LegalSetting | null> {
  const found = await settingOn(tx, key, onDay);
  if (!found) return null;
  const { validFrom, validTo, law, article, link } = found;
  const { currency } = await placeHead(tx);
  return { value: legalValue(key, found.value, currency), validFrom, validTo, law, article, link };
}

/** Everything that the law ever set for the transaction's place under these keys, each key's newest first. */
export async function legalHistory(
  tx: Transaction,
  keys: readonly LegalKey[],
): Promise<(LegalSetting & { key: LegalKey })[]> {
  const { currency } = await placeHead(tx);
  return (await settings(tx)).flatMap(({ key, value, validFrom, validTo, law, article, link }) =>
    keys.includes(key)
      ? [{ key, value: legalValue(key, value, currency), validFrom, validTo, law, article, link }]
      : [],
  );
}
