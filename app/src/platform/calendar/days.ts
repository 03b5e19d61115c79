/** Days as people write them, `2026-10-31`: no time of day and no zone, so that they stay the day they say. */
export type Day = string;

const DAY_MS = 86_400_000;
const zones = new Map<string, Intl.DateTimeFormat>();

/** Whether the running Node knows this name of the IANA time zone database. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The day it is in a time zone, at a moment. */
export function todayIn(zone: string, at: Date = new Date()): Day {
  return formatOf(zone).format(at);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a month before or after; the last of the month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Days from one to the other; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Swedish dates are ISO 8601 dates, which spares putting parts together. */
function formatOf(zone: string): Intl.DateTimeFormat {
  // Offsets such as +03:00 are known to Intl and are no zones: they have no summer time.
  if (/^[+-]/.test(zone)) throw new RangeError(`${zone} is no time zone`);
  let format = zones.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    zones.set(zone, format);
  }
  return format;
}
