import { currencyOf } from '@groundwork-gov/money';
import type { ReadRow, WorkbookReading } from '@groundwork-gov/sheets';
import { isTimeZone } from '../../platform/calendar/days.ts';
import type { Localized } from '../../platform/i18n/localized.ts';
import { isMonthDay } from '../calendar-fiscal-year.ts';
import { isCountry, zonesOf } from '../municipality-countries.ts';
import { placeCode } from '../municipality-input.ts';
import { looksLikeCode } from '../profile-codes.ts';
import type { PresentPlace } from './municipalities-store.ts';
import { type Plan, planOf, SheetPlan } from './plan.ts';
import { numberOf, orNothing, textOf } from './row-values.ts';

/** A municipality as a row of the workbook describes it. */
export interface NewMunicipality {
  row: number;
  code: string;
  name: string;
  names: Localized;
  country: string | null;
  currency: string;
  timeZone: string | null;
  fiscalYearStart: string | null;
  fiscalYearNamed: 'start' | 'end' | 'both' | null;
  officialCode: { scheme: string; code: string } | null;
  population: { people: number; year: number; source: string } | null;
  areaHectares: number | null;
}

export interface MunicipalitiesPlan extends Plan {
  added: readonly NewMunicipality[];
}

/** Which municipalities would join. One that is there is its own: nothing of it changes from here. */
export function planMunicipalities(
  reading: WorkbookReading,
  present: ReadonlyMap<string, PresentPlace>,
): MunicipalitiesPlan {
  const plan = new SheetPlan(reading, 'municipalities');
  const added: NewMunicipality[] = [];
  for (const row of plan.rows) {
    const wanted = readRow(row, plan);
    if (wanted === null) continue;
    const there = present.get(wanted.code);
    if (!there) {
      added.push(wanted);
      plan.done(row.row, 'added', wanted);
    } else if (there.code !== wanted.code)
      plan.fault(row.row, 'place.code-taken', 'code', { value: wanted.code });
    else if (isAsThere(wanted, there)) plan.done(row.row, 'same', null);
    else plan.fault(row.row, 'place.there', 'code', { value: wanted.code });
  }
  return { ...planOf(reading, [plan]), added };
}

/** Whether the row says nothing but what everybody may know of the municipality. */
const isAsThere = (wanted: NewMunicipality, there: PresentPlace): boolean =>
  wanted.name === there.name &&
  wanted.currency === there.currency &&
  (wanted.timeZone ?? there.timeZone) === there.timeZone &&
  (wanted.fiscalYearStart ?? there.fiscalYearStart) === there.fiscalYearStart &&
  (wanted.fiscalYearNamed ?? there.fiscalYearNamed) === there.fiscalYearNamed &&
  Object.entries(wanted.names).every(
    ([language, name]) => there.names[language as keyof Localized] === name,
  ) &&
  wanted.officialCode === null &&
  wanted.population === null &&
  wanted.areaHectares === null;

function readRow(row: ReadRow, plan: SheetPlan): NewMunicipality | null {
  const before = plan.findings.length;
  const fault = (code: string, key: string, value: string, expected?: string): null => {
    plan.fault(row.row, code, key, { value, ...(expected === undefined ? {} : { expected }) });
    return null;
  };
  const code = placeCode.safeParse(textOf(row, 'code'));
  const country = orNothing(row, 'country')?.toUpperCase() ?? null;
  const currency = (textOf(row, 'currency') ?? '').toUpperCase();
  const timeZone = orNothing(row, 'timeZone') ?? null;
  const start = fiscalStart(orNothing(row, 'fiscalYearStart') ?? null);
  if (!code.success) fault('place.code-form', 'code', textOf(row, 'code') ?? '');
  if (!isCurrency(currency)) fault('place.currency', 'currency', currency);
  if (country !== null && !isCountry(country)) fault('place.country', 'country', country);
  else if (country !== null && timeZone === null && zonesOf(country).length > 1) {
    fault('place.zone-needed', 'timeZone', '', zonesOf(country).slice(0, MOST_NAMED).join(', '));
  }
  if (timeZone !== null && !isTimeZone(timeZone)) fault('place.zone', 'timeZone', timeZone);
  if (start !== null && !isMonthDay(start)) fault('place.fiscal-start', 'fiscalYearStart', start);
  const facts = {
    officialCode: officialCode(row, fault),
    population: population(row, plan),
    areaHectares: hectares(row, fault),
  };
  if (plan.findings.length > before || !code.success) return null;
  return {
    row: row.row,
    code: code.data,
    name: textOf(row, 'name') ?? '',
    names: names(row),
    country,
    currency,
    timeZone,
    fiscalYearStart: start,
    fiscalYearNamed: (orNothing(row, 'fiscalYearNamed') ?? null) as NewMunicipality['fiscalYearNamed'],
    ...facts,
  };
}

const MOST_NAMED = 6;

type Fault = (code: string, key: string, value: string) => null;

const names = (row: ReadRow): Localized =>
  Object.fromEntries(
    (['en', 'es', 'fr', 'pt', 'ar'] as const).flatMap((language) => {
      const name = textOf(row, `name${language[0]?.toUpperCase()}${language[1]}`);
      return name ? [[language, name]] : [];
    }),
  );

/** `07-01`, or the day that a spreadsheet made of it. */
const fiscalStart = (text: string | null): string | null =>
  text?.replace(/^\d{4}-(?=\d{2}-\d{2}$)/, '') ?? null;

function officialCode(row: ReadRow, fault: Fault): NewMunicipality['officialCode'] {
  const code = orNothing(row, 'officialCode') ?? null;
  const scheme = (orNothing(row, 'officialScheme') ?? 'national-statistics').toLowerCase();
  if (code === null) return null;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(scheme)) return fault('place.scheme', 'officialScheme', scheme);
  return looksLikeCode(scheme, code) ? { scheme, code } : fault('place.official-code', 'officialCode', code);
}

function population(row: ReadRow, plan: SheetPlan): NewMunicipality['population'] {
  const people = numberOf(row, 'population') ?? null;
  const year = numberOf(row, 'populationYear') ?? null;
  const source = orNothing(row, 'populationSource') ?? null;
  if (people === null) return null;
  if (year !== null && source !== null) return { people, year, source };
  plan.fault(row.row, 'place.population-needs', year === null ? 'populationYear' : 'populationSource');
  return null;
}

/** Square kilometres as whole hectares, exactly. */
function hectares(row: ReadRow, fault: Fault): number | null {
  const area = orNothing(row, 'area') ?? null;
  if (area === null) return null;
  const [whole = '0', part = ''] = area.split('.');
  return part.length > 2 ? fault('place.area', 'area', area) : Number(`${whole}${part.padEnd(2, '0')}`);
}

function isCurrency(code: string): boolean {
  try {
    currencyOf(code);
    return true;
  } catch {
    return false;
  }
}
