import type { Actor } from '../../platform/access/action.ts';
import type { Day } from '../../platform/calendar/days.ts';
import type { PresentPeople } from './people-present.ts';
import { sameName } from './plan.ts';

/** A row to be written: a new one has an id of the plan (`new …`) until it gets its own. */
export interface Wanted<Row> {
  isNew: boolean;
  row: Row;
}

export interface Planning {
  present: PresentPeople;
  actor: Pick<Actor, 'personId' | 'permissions'>;
  today: Day;
}

/** One of those with a name, where it is clear which. */
export function only<T>(named: readonly T[] | undefined): T | 'none' | 'several' {
  const [first, second] = named ?? [];
  return first === undefined ? 'none' : second === undefined ? first : 'several';
}

export const newId = (sheet: string, row: number): string => `new ${sheet} ${row}`;

/** Things by their name, as names are compared. */
export type ByName<T> = ReadonlyMap<string, readonly T[]>;

export function byName<T>(each: Iterable<T>, nameOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of each) {
    const name = sameName(nameOf(one));
    const others = found.get(name);
    if (others) others.push(one);
    else found.set(name, [one]);
  }
  return found;
}
