import type { Zone } from './moment.ts';
import type { Process } from './process.ts';
import type { Law } from './settings.ts';

interface Rule {
  methods?: readonly string[] | undefined;
  procedures?: readonly string[] | undefined;
  categories?: readonly string[] | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

/** Whether a rule of the settings holds for a process at an instant. One for some methods does not hold where the method is not said. */
export function holdsFor(rule: Rule, process: Process, instant: number, zone: Zone): boolean {
  const day = zone.dayOf(instant);
  const { method, procedure, category } = process.tender;
  return (
    (rule.from === undefined || rule.from <= day) &&
    (rule.until === undefined || day <= rule.until) &&
    has(rule.methods, method) &&
    has(rule.procedures, procedure) &&
    has(rule.categories, category)
  );
}

const has = (list: readonly string[] | undefined, value: unknown): boolean =>
  list === undefined || (typeof value === 'string' && list.includes(value));

/** How narrowly a rule says what it is for: local procedures, then methods, then categories. */
const narrowness = ({ methods, procedures, categories }: Rule): number =>
  (procedures ? 4 : 0) + (methods ? 2 : 0) + (categories ? 1 : 0);

interface DayRule extends Rule {
  days: number;
  law: Law;
}

/**
 * The days that a process was owed, and by which law. Of the rules that hold for it the narrowest counts, and of equals the longest; null
 * where none holds.
 */
export function daysOwed(
  rules: readonly DayRule[],
  process: Process,
  instant: number,
  zone: Zone,
): ({ days: number } & Cited) | null {
  const [best] = rules
    .filter((rule) => holdsFor(rule, process, instant, zone))
    .sort((a, b) => narrowness(b) - narrowness(a) || b.days - a.days);
  return best ? { days: best.days, ...cited(best.law) } : null;
}

/** A law and its article among the values of a flag, each for itself: what stands between them is of the reader's language. */
export interface Cited {
  law: string;
  article: string;
}

export const cited = ({ title, article }: Law): Cited => ({ law: title, article: article ?? '' });

/** ` by Public Procurement Act, 2015, section 97`, or nothing where a limit is nobody's law. */
export const byLaw = ({ law, article }: Partial<Record<keyof Cited, string | number>>): string =>
  law === undefined || law === '' ? '' : ` by ${article ? `${law}, ${article}` : law}`;
