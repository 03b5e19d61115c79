/** What a municipality still needs before its pages say who it is; in the order in which it is asked. */
const NEEDS = [
  'country',
  'area',
  'population',
  'codes',
  'languages',
  'calendar',
  'holidays',
  'law',
  'look',
  'publish',
] as const;

export type Need = (typeof NEEDS)[number];

/** Where at the desk it is given, below the settings. */
export const NEED_PATHS: Record<Need, string> = {
  country: 'profile',
  area: 'profile',
  population: 'population',
  codes: 'codes',
  languages: 'profile',
  calendar: 'calendar',
  holidays: 'holidays',
  law: 'law',
  look: 'look',
  publish: 'publish',
};

export interface Given {
  country: string | null;
  areaHectares: bigint | null;
  counts: number;
  codes: number;
  workLanguages: readonly string[];
  timeZone: string;
  holidaysAhead: number;
  legalInForce: number;
  accent: string | null;
  published: boolean;
}

export function missingOf(given: Given): Need[] {
  const has: Record<Need, boolean> = {
    country: given.country !== null,
    area: given.areaHectares !== null,
    population: given.counts > 0,
    codes: given.codes > 0,
    languages: given.workLanguages.length > 0,
    // UTC is what a place has that was never asked.
    calendar: given.timeZone !== 'UTC',
    holidays: given.holidaysAhead > 0,
    law: given.legalInForce > 0,
    look: given.accent !== null,
    publish: given.published,
  };
  return NEEDS.filter((need) => !has[need]);
}
