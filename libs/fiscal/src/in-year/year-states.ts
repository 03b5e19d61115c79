import { dayBefore } from './days.ts';
import type { Within } from './within.ts';

/** One load of figures of a year: of a part of it, or (null) of all of it. Of two alike the higher number stands. */
export interface Stated {
  readonly within: Within | null;
  readonly no: number;
}

/** What is known up to a day: the loads whose figures, added up, are the year's up to it. */
export interface YearState<S> {
  /** Null where it is the year as a whole. */
  readonly until: string | null;
  readonly completes: boolean;
  readonly of: readonly S[];
}

/**
 * The states of a year in the order of their days, however and in whatever order they were loaded: a figure since the year's first
 * day stands by itself; one of a stretch stands on what is known up to the day before it. A stretch that nothing leads to is left out.
 * Where two ways lead to a day, a figure since the first day comes before a sum, and of sums the one of fewer stretches.
 */
export function yearStates<S extends Stated>(loads: readonly S[]): YearState<S>[] {
  const reached = new Map<string, YearState<S>>();
  const parts = loads.flatMap((load) => (load.within ? [{ load, ...load.within }] : []));
  for (const until of [...new Set(parts.map((part) => part.until))].toSorted()) {
    const ways = parts
      .filter((part) => part.until === until)
      .flatMap(({ load, since, completes }): YearState<S>[] => {
        if (since === null) return [{ until, completes, of: [load] }];
        const before = reached.get(dayBefore(since));
        return before ? [{ until, completes, of: [...before.of, load] }] : [];
      });
    const [best] = ways.toSorted(
      (a, b) => a.of.length - b.of.length || (b.of.at(-1)?.no ?? 0) - (a.of.at(-1)?.no ?? 0),
    );
    if (best) reached.set(until, best);
  }
  const whole = loads.filter(({ within }) => within === null).toSorted((a, b) => b.no - a.no)[0];
  const states = [...reached.values()];
  if (!whole) return states;
  return [...states.filter(({ completes }) => !completes), { until: null, completes: true, of: [whole] }];
}

/** What each state adds to the one before it. Their sum is the last state, whatever corrections made smaller. */
export function differences(states: readonly bigint[]): bigint[] {
  return states.map((state, at) => state - (states[at - 1] ?? 0n));
}
