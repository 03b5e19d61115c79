import type { BudgetMapping } from '@groundwork-gov/fiscal';
import { addDays } from '../../app/src/platform/calendar/days.ts';
import { spendingCsv } from './budget-files.ts';
import { spendingMapping } from './budget-mappings.ts';
import { NEWEST, type Town } from './towns.ts';

/** A file that says what was spent up to a day. */
export interface Report {
  year: number;
  until: string;
  name: string;
  csv: string;
}

/** Works wait for the dry months, and much is paid at the end: how much of a year is spent by the end of its quarters. */
const SPENT_BY = [
  { until: '03-31', part: 0.17 },
  { until: '06-30', part: 0.41 },
  { until: '09-30', part: 0.66 },
] as const;

/** The towns that report within the year; in one of them reports are late. */
export const reportsWithin = (town: Town): boolean => reportsQuarters(town) || reportsLate(town);

const reportsQuarters = (town: Town): boolean => town.code === 'OLKIRAMA';
const reportsLate = (town: Town): boolean => town.code === 'KITENDWA';

/** How many days a report speaks of the past when it becomes public: that of the first town is in time (PEFA, PI-28.2). */
const WAITS = { inTime: 10, late: 80 };

/** Quarters of the newest year, and what was spent in the year that goes on, as it stood some days before the town was added. */
export function reportsOf(town: Town, today: string): Report[] {
  const quarters = reportsQuarters(town)
    ? SPENT_BY.map(({ until, part }) => reportOn(town, NEWEST, `${NEWEST}-${until}`, part))
    : [];
  const until = addDays(today, -(reportsLate(town) ? WAITS.late : WAITS.inTime));
  const year = Number(until.slice(0, 4));
  // A new year begins with nothing to report.
  if (year <= NEWEST || year !== Number(today.slice(0, 4))) return quarters;
  const elapsed = (Date.parse(until) - Date.parse(`${year}-01-01`)) / (365 * 86_400_000);
  return [...quarters, reportOn(town, year, until, Math.max(0, elapsed - 0.08))];
}

function reportOn(town: Town, year: number, until: string, part: number): Report {
  const name = `${town.code.toLowerCase()}-${year}-spending-${until}.csv`;
  return { year, until, name, csv: spendingCsv(town, year, part) };
}

/** Reports have the columns of the year's own file. */
export function reportMapping(town: Town, reports: readonly Report[]): BudgetMapping {
  const mapping = spendingMapping(town);
  const years = reports.map(({ year }) => year);
  return {
    ...mapping,
    title: `${mapping.title}, within the year`,
    years: { from: mapping.years.from, to: Math.max(mapping.years.to, ...years) },
    year: { from: 'file-name', pattern: `${town.code.toLowerCase()}-{year}-spending-*.csv` },
  };
}
