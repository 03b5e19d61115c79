import { type DateSystem, dayOfSerial, isDay } from '../serial-day.ts';
import { folded, plainDigits } from './folded.ts';

/** A day, or why the text is none. */
export type DayReading = { day: string } | 'not-a-day' | 'ambiguous';

/** Languages that write the day before the month everywhere. English does not: 05/06 is May in one country, June in another. */
const DAY_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'pt', 'ar']);

/** A day that somebody typed: ISO 8601, figures in the order of the language, or with the name of the month. */
export function readDay(text: string, language: string): DayReading {
  const typed = plainDigits(text);
  const basic = /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (basic) return day(basic[1], basic[2], basic[3]);
  const yearFirst = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(
    typed,
  );
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(typed);
  if (yearLast) return inOrder(Number(yearLast[1]), Number(yearLast[2]), yearLast[3] ?? '', language);
  return named(typed);
}

function inOrder(first: number, second: number, year: string, language: string): DayReading {
  if (DAY_FIRST.has(language) || first > 12 || first === second) return day(year, second, first);
  return second > 12 ? day(year, first, second) : 'ambiguous';
}

/** Serial numbers of cells that nobody formatted as days: from 1927 on, so that no year is taken for one. */
const LEAST_SERIAL = 10_000;

export function dayOfNumber(digits: string, formatted: boolean, system: DateSystem): string | null {
  const serial = Number(digits);
  if (/^\d{8}$/.test(digits)) {
    const reading = readDay(digits, 'en');
    return typeof reading === 'object' ? reading.day : null;
  }
  return formatted || serial >= LEAST_SERIAL ? dayOfSerial(serial, system) : null;
}

function named(typed: string): DayReading {
  const found =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: de| d['’]| of)? ?([\p{L}\p{M}. ]{2,25}?),?(?: de| del| of)? ?(\d{4})$/u.exec(
      typed,
    );
  const american = /^([\p{L}\p{M}.]{2,20}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(typed);
  const [date, month, year] = found
    ? [found[1], found[2], found[3]]
    : [american?.[2], american?.[1], american?.[3]];
  const number = month === undefined ? undefined : months().get(monthWord(month));
  return number === undefined ? 'not-a-day' : day(year, number, date);
}

function day(
  year: string | undefined,
  month: string | number | undefined,
  date: string | number | undefined,
): DayReading {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(text) ? { day: text } : 'not-a-day';
}

const monthWord = (word: string): string =>
  folded(word).replace(/\.$/, '').normalize('NFD').replace(/\p{M}/gu, '');

let known: ReadonlyMap<string, number> | undefined;

/** Names of the months, long and short; Arabic has those of Egypt and those of the Levant. */
function months(): ReadonlyMap<string, number> {
  if (known) return known;
  const names = new Map<string, number>();
  for (const language of ['en', 'es', 'fr', 'pt', 'ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ']) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number++)
        names.set(monthWord(format.format(Date.UTC(2026, number - 1, 15))), number);
    }
  }
  known = names;
  return names;
}
