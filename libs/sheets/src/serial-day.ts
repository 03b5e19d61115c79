/** Which day a workbook counts from: the epoch of Windows, or that of old Macintosh workbooks. */
export type DateSystem = '1900' | '1904';

const DAY = 86_400_000;
const EPOCH = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) };

/** The 29th of February 1900 exists in Excel alone; days before the first of March are counted differently by each program. */
const FIRST_SAFE_DAY = Date.UTC(1900, 2, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/** The number a spreadsheet keeps for a day (`2026-10-31`), or null where programs do not agree on it or it is no day. */
export function serialOfDay(day: string): number | null {
  const at = timeOfDay(day);
  if (at === null || at < FIRST_SAFE_DAY || at > LAST_DAY) return null;
  return (at - EPOCH['1900']) / DAY;
}

/** The day of a serial number; a time of day is left out. Null where it is no day that programs agree on. */
export function dayOfSerial(serial: number, system: DateSystem = '1900'): string | null {
  const at = EPOCH[system] + Math.floor(serial) * DAY;
  if (!(at >= (system === '1900' ? FIRST_SAFE_DAY : EPOCH['1904']) && at <= LAST_DAY)) return null;
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, as ISO 8601 writes it. */
export const isDay = (text: string): boolean => timeOfDay(text) !== null;

function timeOfDay(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : at;
}
