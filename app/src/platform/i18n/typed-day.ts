import { type Language, languageFacts, languages } from './languages.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** The day first, as people write it in every language here. */
const NUMBERS = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/;
const WORDS = /^(\d{1,2})(?:\.|er|º)?\s+(?:de\s+|d’|d')?([\p{L}\p{M}.]+)\s+(?:de\s+|del\s+)?(\d{4})$/u;

/**
 * A day as people type it: `2026-10-31`, `31/10/2026`, `31.10.2026`, or `31 October 2026` in any language of ours, with
 * digits of any script. Strict: a day that no calendar has, or a year of two digits, is none.
 * @returns `YYYY-MM-DD`, or null.
 */
export function readTypedDay(text: string): string | null {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latin);
  const iso = ISO.exec(plain);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const numbers = NUMBERS.exec(plain);
  if (numbers) return dayOf(numbers[3], numbers[2], numbers[1]);
  const words = WORDS.exec(plain);
  const month = words && monthNamed(words[2] ?? '');
  return words && month ? dayOf(words[3], String(month), words[1]) : null;
}

const latin = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

function dayOf(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : null;
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

let months: ReadonlyMap<string, number> | undefined;

function monthNamed(name: string): number | undefined {
  months ??= new Map(languages.flatMap(monthsOf));
  return months.get(fold(name));
}

/** Names of months, long and short, as dates of the language write them. */
function monthsOf(language: Language): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(languageFacts(language).dateLocale, {
      month,
      day: 'numeric',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = format.formatToParts(new Date(Date.UTC(2026, at, 9)));
      return [fold(parts.find((part) => part.type === 'month')?.value ?? ''), at + 1];
    });
  });
}
