import { type BudgetMapping, phasesOf } from '../budget-mapping.ts';
import { FiscalError } from '../fiscal-error.ts';
import type { Phase } from '../mapping/words.ts';
import { dayAfter, lastDayOf, monthsBefore } from './days.ts';

/** Which part of a year figures speak of: from `since`, or from its first day where that is null, to `until`. */
export interface Within {
  readonly since: string | null;
  readonly until: string;
  /** Whether it ends with the year. */
  readonly completes: boolean;
}

/** Phases that grow as the year goes on; what was planned does not. */
export const growing: readonly Phase[] = ['authorised', 'committed', 'executed', 'paid'];

interface Told {
  /** The file's name, for messages. */
  name: string;
  /** The first day of the year. */
  begins: string;
  /** The day that somebody stated when loading, and that a column of the file states. */
  given: string | undefined;
  found: string | null;
}

/**
 * The part of the year that a file speaks of, and the day of each phase. Null where it speaks of all of it.
 *
 * @throws FiscalError `fiscal.until-not-stated`, `fiscal.until-differs`, `fiscal.until-outside-year`
 */
export function withinYear(
  mapping: BudgetMapping,
  { name, begins, given, found }: Told,
): { within: Within | null; phases: { phase: Phase; asOf: string }[] } {
  const rule = mapping.within;
  const ends = lastDayOf(begins);
  const own = phasesOf(mapping).map((phase) => ({
    phase,
    asOf: dayOf(mapping.phases[phase]?.asOf ?? '', begins),
  }));
  const ruled = rule && typeof rule.until === 'string' && rule.until !== 'stated' ? rule.until : null;
  const told = found ?? (ruled === null ? null : dayOf(ruled, begins));
  if (given !== undefined && told !== null && given !== told)
    throw new FiscalError('fiscal.until-differs', { name, given, found: told });
  if (rule && told === null && given === undefined)
    throw new FiscalError('fiscal.until-not-stated', { name });
  const stated = given ?? told;
  const until = stated ?? lastGrown(own, ends);
  if (until === null) return { within: null, phases: own };
  if (until < begins || until > ends)
    throw new FiscalError('fiscal.until-outside-year', { name, until, from: begins, to: ends });
  const phases =
    stated === null
      ? own
      : own.map(({ phase, asOf }) => ({
          phase,
          asOf: mapping.phases[phase]?.asOf === 'year-start' ? asOf : until,
        }));
  const from = rule?.amounts === 'own' ? monthsBefore(dayAfter(until), rule.months ?? 3) : begins;
  const since = from <= begins ? null : from;
  const completes = until === ends;
  return { within: since === null && completes ? null : { since, until, completes }, phases };
}

/** A mapping may state the day for each phase by itself: what grew until then is a part of the year. */
function lastGrown(phases: readonly { phase: Phase; asOf: string }[], ends: string): string | null {
  const days = phases.filter(({ phase }) => growing.includes(phase)).map(({ asOf }) => asOf);
  const last = days.toSorted().at(-1);
  return last === undefined || last === ends ? null : last;
}

/** The day that a phase speaks of, in the year that begins on this day. */
function dayOf(asOf: string, begins: string): string {
  if (asOf === 'year-start') return begins;
  if (asOf === 'year-end') return lastDayOf(begins);
  const year = Number(begins.slice(0, 4));
  return `${asOf >= begins.slice(5) ? year : year + 1}-${asOf}`;
}
