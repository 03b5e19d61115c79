// Days as YYYY-MM-DD, reckoned without a clock or a zone.

const DAY = 86_400_000;

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

export const dayAfter = (day: string): string => isoOf(Date.parse(day) + DAY);
export const dayBefore = (day: string): string => isoOf(Date.parse(day) - DAY);

/** The same day so many months before; the last of the month where that one is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const longest = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return isoOf(first.getTime() + (Math.min(date, longest) - 1) * DAY);
}

/** The last day of the year that begins on this one. */
export const lastDayOf = (begins: string): string =>
  dayBefore(`${Number(begins.slice(0, 4)) + 1}${begins.slice(4)}`);

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;

/** The day that a cell states, in the order of its parts; a time after it does not matter. Null where it is no day. */
export function dayIn(cell: string, order: (typeof dateOrders)[number]): string | null {
  const parts = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ]\d.*)?$/.exec(cell.trim())?.slice(1);
  if (!parts) return null;
  const part = (which: 'y' | 'm' | 'd') => parts[order.indexOf(which)] ?? '';
  if (part('y').length !== 4) return null;
  const day = `${part('y')}-${part('m').padStart(2, '0')}-${part('d').padStart(2, '0')}`;
  const read = Date.parse(day);
  return !Number.isNaN(read) && isoOf(read) === day ? day : null;
}
