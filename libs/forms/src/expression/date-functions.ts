import type { XFunction } from './functions.ts';
import { daysOf, momentOf, toNumber, toText, type Value } from './value.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const two = (value: number): string => String(value).padStart(2, '0');

/** The clock and calendar of a text as they are written there, whatever its offset; null where it is no day. */
function written(value: Value): Date | null {
  if (typeof value === 'number') return momentOf(value);
  const text = toText(value).trim();
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return momentOf(Number(text));
  const days = daysOf(
    text.replace(/(?:Z|[+-]\d{2}:?\d{2})$/, (offset, from: number) => (from > 10 ? '' : offset)),
  );
  return days === null ? null : momentOf(days);
}

/** https://docs.getodk.org/form-operators-functions/#date-and-time: the signs that `format-date` knows. */
const SIGNS: Readonly<Record<string, (moment: Date) => string>> = {
  Y: (moment) => String(moment.getUTCFullYear()).padStart(4, '0'),
  y: (moment) => two(moment.getUTCFullYear() % 100),
  m: (moment) => two(moment.getUTCMonth() + 1),
  n: (moment) => String(moment.getUTCMonth() + 1),
  b: (moment) => MONTHS[moment.getUTCMonth()] ?? '',
  d: (moment) => two(moment.getUTCDate()),
  e: (moment) => String(moment.getUTCDate()),
  a: (moment) => WEEKDAYS[moment.getUTCDay()] ?? '',
  H: (moment) => two(moment.getUTCHours()),
  h: (moment) => String(moment.getUTCHours()),
  M: (moment) => two(moment.getUTCMinutes()),
  S: (moment) => two(moment.getUTCSeconds()),
  '3': (moment) => String(moment.getUTCMilliseconds()).padStart(3, '0'),
};

const formatted = (args: readonly Value[]): string => {
  const moment = written(args[0] ?? '');
  if (!moment) return '';
  return toText(args[1] ?? '').replace(/%(.)/gu, (whole, sign: string) => SIGNS[sign]?.(moment) ?? whole);
};

const dayText = (moment: Date | null): string => moment?.toISOString().slice(0, 10) ?? '';

export const dateFunctions: Record<string, XFunction> = {
  now: { least: 0, most: 0, run: (_, { environment }) => environment.now },
  today: { least: 0, most: 0, run: (_, { environment }) => environment.now.slice(0, 10) },
  date: { least: 1, most: 1, run: ([value = '']) => dayText(written(value)) },
  'date-time': {
    least: 1,
    most: 1,
    run: ([value = '']) => {
      const text = toText(value);
      return typeof value !== 'number' && daysOf(text) !== null
        ? text
        : (written(value)?.toISOString() ?? '');
    },
  },
  'decimal-date-time': { least: 1, most: 1, run: ([value = '']) => toNumber(value) },
  'decimal-time': {
    least: 1,
    most: 1,
    run: ([value = '']) => {
      const clock = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?/.exec(toText(value));
      if (!clock) return Number.NaN;
      return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86_400;
    },
  },
  'format-date': { least: 2, most: 2, run: formatted },
  'format-date-time': { least: 2, most: 2, run: formatted },
};
