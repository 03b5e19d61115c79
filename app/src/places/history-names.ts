import { addDays, type Day } from '../platform/calendar/days.ts';
import type { PlaceChange } from './history-kinds.ts';

export interface NameInTime {
  name: string;
  from: Day | null;
  to: Day | null;
}

/** The names a place has had, newest first, each from a day to a day; the first one begins when nobody said. */
export function namesInTime(name: string, changes: readonly PlaceChange[]): NameInTime[] {
  const renamings = changes
    .filter((change) => change.kind === 'renamed')
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1));
  const established = changes.find((change) => change.kind === 'established')?.effectiveOn ?? null;
  const names: NameInTime[] = [];
  let to: Day | null = null;
  let current = name;
  for (const { before, effectiveOn } of renamings) {
    names.push({ name: current, from: effectiveOn, to });
    to = addDays(effectiveOn, -1);
    current = before;
  }
  return [...names, { name: current, from: established, to }];
}
