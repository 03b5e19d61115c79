import type { Tongue } from '../platform/i18n/index.ts';
import { type Language, languageFacts } from '../platform/i18n/languages.ts';
import { zonesOf } from './municipality-countries.ts';

/** 2024 began on a Monday. */
export const weekdayName = (language: Language, day: number): string =>
  new Intl.DateTimeFormat(languageFacts(language).dateLocale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, day)),
  );

/** `07-01` as people of the language write a day of any year. */
export const monthDaySaid = (tongue: Tongue, monthDay: string): string =>
  new Intl.DateTimeFormat(languageFacts(tongue.language).dateLocale, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`2024-${monthDay}T00:00:00Z`));

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Every time zone, those of the country first. */
export function zoneOptions(country: string | null): { value: string; label: string }[] {
  const near = country === null ? [] : zonesOf(country);
  return [...new Set([...near, ...ZONES])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
