import { type FiscalCalendar, fiscalYearName, fiscalYearOf } from '../places/api.ts';
import { addDays } from '../platform/calendar/days.ts';

/** A fiscal year by the calendar year in which it begins, as budgets are: its first and last day, and its name. */
export interface Year {
  began: number;
  name: string;
  from: string;
  until: string;
}

export const yearThatBegan = (calendar: FiscalCalendar, began: number): Year => ({
  began,
  name: fiscalYearName(calendar, began),
  from: `${began}-${calendar.fiscalYearStart}`,
  until: addDays(`${began + 1}-${calendar.fiscalYearStart}`, -1),
});

/** Every fiscal year from the one of this day to the one of that, the newest first. */
export function yearsBetween(calendar: FiscalCalendar, first: string, last: string): Year[] {
  const [from, to] = [fiscalYearOf(calendar, first), fiscalYearOf(calendar, last)];
  return Array.from({ length: to - from + 1 }, (_, at) => yearThatBegan(calendar, to - at));
}
