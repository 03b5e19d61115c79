import type { Language } from '../platform/i18n/languages.ts';

/** Regions of CLDR that are no countries of ISO 3166-1: unions, groups, former states, private use. */
const NO_COUNTRY = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(' '),
);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const named = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The two-letter codes of ISO 3166-1, as the ICU inside Node knows them. */
const COUNTRIES: readonly string[] = LETTERS.flatMap((first) => LETTERS.map((last) => first + last)).filter(
  (code) => !NO_COUNTRY.has(code) && named.of(code) !== undefined,
);

export const isCountry = (code: string): boolean => COUNTRIES.includes(code);

/** Countries with their names in a language, in its alphabetical order. */
export function countriesIn(language: Language): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const order = new Intl.Collator(language);
  return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
    order.compare(a.name, b.name),
  );
}

export const countryName = (language: Language, code: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;

// Node 20 gives these as properties, and later ones as functions; its types know neither.
interface LocaleFacts {
  timeZones?: readonly string[];
  weekInfo?: { weekend: readonly number[] };
  getTimeZones?(): readonly string[];
  getWeekInfo?(): { weekend: readonly number[] };
}

const factsOf = (country: string): LocaleFacts => new Intl.Locale(`und-${country}`) as LocaleFacts;

/** The time zones of a country; empty where CLDR knows none. */
export function zonesOf(country: string): readonly string[] {
  const facts = factsOf(country);
  return facts.getTimeZones?.() ?? facts.timeZones ?? [];
}

/** The usual days of work of a country, to begin with: all but its weekend. */
export function usualWorkingDays(country: string): string {
  const facts = factsOf(country);
  const weekend = (facts.getWeekInfo?.() ?? facts.weekInfo)?.weekend ?? [6, 7];
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day)).join('');
}
