/**
 * What a date cell says before it is known whether the file writes day or month first.
 *
 * One number each, so that a million of them can wait for the end of the file: days since 1970 for a cell that is clear by itself, and
 * for one that is not, both small numbers and the year, packed.
 */
export type DateCell =
  | { readonly kind: 'day'; readonly day: number; readonly minute: number }
  | {
      readonly kind: 'open';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly minute: number;
    }
  | { readonly kind: 'blank' | 'time' | 'wrong' };

const milliseconds = 86_400_000;

const clock = String.raw`(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+${clock})?$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ]+${clock})?$`);
const named = new RegExp(
  String.raw`^(\d{1,2})[-/. ]+(?:de )?(\p{L}{3,12})\.?[-/. ]+(?:de )?(\d{4}|\d{2})(?:[T ]+${clock})?$`,
  'u',
);
const timeAlone = new RegExp(`^${clock}$`);

const epochs = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) };

/** Reads one cell; `serial` says how bare numbers count days. */
export function readDate(cell: string, serial: 'refuse' | '1900' | '1904'): DateCell {
  if (cell === '') return { kind: 'blank' };
  const iso = yearFirst.exec(cell);
  if (iso) return whole(Number(iso[1]), Number(iso[2]), Number(iso[3]), minuteOf(iso, 4));
  const local = yearLast.exec(cell);
  if (local) return open(Number(local[1]), Number(local[2]), yearOf(local[3] ?? ''), minuteOf(local, 4));
  if (/^\d{8}$/.test(cell)) {
    return whole(Number(cell.slice(0, 4)), Number(cell.slice(4, 6)), Number(cell.slice(6)), -1);
  }
  if (serial !== 'refuse' && /^\d{5}(?:[.,]\d+)?$/.test(cell)) {
    const number = Number(cell.replace(',', '.'));
    const day = Math.floor(number);
    const minute = Math.round((number - day) * 1440);
    return {
      kind: 'day',
      day: epochs[serial] / milliseconds + day,
      minute: cell.length > 5 ? Math.min(1439, minute) : -1,
    };
  }
  if (timeAlone.test(cell)) return { kind: 'time' };
  const words = named.exec(cell);
  if (words) {
    const month = monthNamed(words[2] ?? '');
    if (month > 0) return whole(yearOf(words[3] ?? ''), month, Number(words[1]), minuteOf(words, 4));
  }
  return { kind: 'wrong' };
}

/** Days since 1970, or null where the calendar has no such day. */
export function dayIn(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCDate() === day ? at / milliseconds : null;
}

function whole(year: number, month: number, day: number, minute: number): DateCell {
  const found = dayIn(year, month, day);
  return found === null ? { kind: 'wrong' } : { kind: 'day', day: found, minute };
}

function open(first: number, second: number, year: number, minute: number): DateCell {
  if (dayIn(year, second, first) === null && dayIn(year, first, second) === null) return { kind: 'wrong' };
  return { kind: 'open', first, second, year, minute };
}

// POSIX's rule for years of two digits: 69 to 99 are of the last century.
const yearOf = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 69 ? 2000 : 1900);

function minuteOf(match: RegExpExecArray, from: number): number {
  if (match[from] === undefined) return -1;
  const half = match[from + 2]?.toLowerCase().charAt(0);
  const hour = (Number(match[from]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return hour * 60 + Math.min(59, Number(match[from + 1]));
}

// Beginnings that tell the months apart in English, Spanish, French and Portuguese; Arabic by its two sets of names.
const months: readonly RegExp[] = [
  /^(jan|ene|يناير|كانونالثاني)/,
  /^(feb|fev|فبراير|شباط)/,
  /^(mar|مارس|آذار|اذار)/,
  /^(apr|abr|avr|[اأ]بريل|نيسان)/,
  /^(may|mai|مايو|أيار|ايار)/,
  /^(jun|juin|يونيو|حزيران)/,
  /^(jul|juil|يوليو|تموز)/,
  /^(aug|ago|aou|أغسطس|اغسطس|آب)/,
  /^(sep|set|سبتمبر|أيلول|ايلول)/,
  /^(oct|out|أكتوبر|اكتوبر)/,
  /^(nov|نوفمبر)/,
  /^(dec|dic|dez|ديسمبر)/,
];

function monthNamed(word: string): number {
  const plain = /\p{Script=Latin}/u.test(word)
    ? word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    : word;
  return months.findIndex((month) => month.test(plain)) + 1;
}
