import { type Language, languageFacts } from './languages.ts';

export interface Dates {
  /** A calendar day: `2026-10-31`, or the UTC day of a Date. */
  date(day: string | Date): string;
  /** A moment, to the minute, in a time zone that is named where it is not the place's own. UTC unless told. */
  dateTime(at: Date, timeZone?: string): string;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** `2026-10-31` must stay the 31st wherever the server stands, so days are read and written in UTC. */
const dayOf = (day: string | Date): Date => {
  if (day instanceof Date) return day;
  if (!isoDay.test(day)) throw new RangeError(`A day is written YYYY-MM-DD; got ${JSON.stringify(day)}.`);
  return new Date(`${day}T00:00:00Z`);
};

export function createDates(language: Language): Dates {
  const locale = languageFacts(language).dateLocale;
  const kept = new Map<string, Intl.DateTimeFormat>();
  const formatter = (key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    let format = kept.get(key);
    if (format === undefined) kept.set(key, (format = new Intl.DateTimeFormat(locale, options)));
    return format;
  };
  return {
    date: (day) => formatter('day', { dateStyle: 'long', timeZone: 'UTC' }).format(dayOf(day)),
    dateTime: (at, timeZone = 'UTC') =>
      formatter(timeZone, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
        timeZoneName: 'short',
      }).format(at),
  };
}
