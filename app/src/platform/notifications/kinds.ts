import type { Slice } from '../slice.ts';
import type { HowSoon } from './when.ts';

/** Everything that no slice lists by itself is settled together. */
const OTHER_KIND = 'other';

export const kindsOf = (slices: readonly Slice[]): string[] => [
  ...slices.flatMap((slice) => slice.notices ?? []),
  OTHER_KIND,
];

/** A kind is its message, where some slice lists it. */
export function kindOf(slices: readonly Slice[], message: string): string {
  return slices.some((slice) => slice.notices?.includes(message)) ? message : OTHER_KIND;
}

/** Who has chosen nothing hears at once of what is meant for them by name, and of the rest once a day. */
export function howSoon(choices: ReadonlyMap<string, HowSoon>, kind: string): HowSoon {
  return choices.get(kind) ?? (kind === OTHER_KIND ? 'daily' : 'now');
}
