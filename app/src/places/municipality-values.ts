import type { KeptSetting } from './legal-store.ts';
import { legalValue, typedLegalValue } from './legal-value.ts';
import { localizedValues } from './municipality-forms.ts';
import type { PlaceHead } from './municipality-store.ts';
import { typedBands } from './profile-population.ts';
import type { KeptCount } from './profile-population-store.ts';
import type { Profile } from './profile-store.ts';
import { typedArea } from './profile-words.ts';

// What stands, by the names of the fields of its form: for a form that opens, and beside one that came too late.

export const profileValues = (head: Pick<PlaceHead, 'names'>, facts: Profile): Record<string, string> => ({
  ...localizedValues('names', head.names),
  country: facts.country ?? '',
  areaHectares: facts.areaHectares === null ? '' : typedArea(facts.areaHectares),
  areaSource: facts.areaSource,
  workLanguages: facts.workLanguages.join(', '),
  publicationLanguages: facts.publicationLanguages.join(', '),
  settlement: facts.settlement ?? '',
  coast: facts.coast ?? '',
  capital: facts.capital ?? '',
});

export const calendarValues = (
  head: Pick<PlaceHead, 'timeZone' | 'workingDays' | 'fiscalYearStart' | 'fiscalYearNamed'>,
): Record<string, string | string[]> => ({
  timeZone: head.timeZone,
  workingDays: [...head.workingDays],
  fiscalYearStart: head.fiscalYearStart,
  fiscalYearNamed: head.fiscalYearNamed,
});

export const programmeValues = (
  head: Pick<PlaceHead, 'names' | 'timeZone'>,
  facts: Pick<Profile, 'introduction' | 'country'>,
): Record<string, string> => ({
  ...localizedValues('names', head.names),
  ...localizedValues('introduction', facts.introduction),
  country: facts.country ?? '',
  timeZone: head.timeZone,
});

export const countValues = (count: KeptCount | undefined): Record<string, string> => ({
  year: count?.year.toString() ?? '',
  source: count?.source ?? '',
  link: count?.link ?? '',
  statedTotal: count?.statedTotal?.toString() ?? '',
  bands: count ? typedBands(count.bands) : '',
});

export const settingValues = (
  setting: KeptSetting | undefined,
  currency: string,
): Record<string, string> => ({
  key: setting?.key ?? '',
  value: setting ? typedLegalValue(legalValue(setting.key, setting.value, currency)) : '',
  validFrom: setting?.validFrom ?? '',
  validTo: setting?.validTo ?? '',
  law: setting?.law ?? '',
  article: setting?.article ?? '',
  link: setting?.link ?? '',
});
