import type { Language } from '../platform/i18n/languages.ts';
import type { Holiday } from './calendar-store.ts';

const LINE = /^(\d{4}-\d{2}-\d{2})(?:\s*[;,\t]\s*|\s+)(\S.*)$/;
const MOST_LINES = 400;

/** Reads `2026-12-25; Christmas Day`, one a line, all names in one language. A day that comes twice is a fault. */
export function readHolidays(
  typed: string,
  language: Language,
): { days: Holiday[]; faults: { line: number; text: string }[] } {
  const days = new Map<string, Holiday>();
  const faults: { line: number; text: string }[] = [];
  for (const [at, text] of typed.split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const [, day = '', name = ''] = LINE.exec(text.trim()) ?? [];
    if (isDay(day) && !days.has(day) && days.size < MOST_LINES && name.length <= 120)
      days.set(day, { day, name: { [language]: name.trim() } });
    else faults.push({ line: at + 1, text: text.trim().slice(0, 80) });
  }
  return { days: [...days.values()], faults };
}

/** Of the calendar: 31 April is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
