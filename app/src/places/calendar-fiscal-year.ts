import type { Day } from '../platform/calendar/days.ts';

/** A fiscal year from July to June may be called after the year it begins in, the one it ends in, or both. */
export const FISCAL_YEAR_NAMES = ['start', 'end', 'both'] as const;

export interface FiscalCalendar {
  /** Month and day on which it begins: `07-01`. */
  fiscalYearStart: string;
  fiscalYearNamed: (typeof FISCAL_YEAR_NAMES)[number];
}

/** The calendar year in which the fiscal year of a day began. */
export function fiscalYearOf({ fiscalYearStart }: FiscalCalendar, day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= fiscalYearStart ? year : year - 1;
}

/** How the place calls the fiscal year that began in this calendar year: `2026`, `2027` or `2026/27`. */
export function fiscalYearName({ fiscalYearStart, fiscalYearNamed }: FiscalCalendar, began: number): string {
  if (fiscalYearStart === '01-01' || fiscalYearNamed === 'start') return String(began);
  if (fiscalYearNamed === 'end') return String(began + 1);
  return `${began}/${String(began + 1).slice(-2)}`;
}

/** Which of the twelve months has so many days; a fiscal year never begins on the 29th of February. */
export function isMonthDay(text: string): boolean {
  const [, month = '', day = ''] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days;
}
