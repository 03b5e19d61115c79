import type { World } from '../support/town.ts';
import type { Dice } from './dice.ts';
import type { Seen } from './seen.ts';

/** What the maker of an input has at hand: chance, what is seen, and where it all happens. */
export interface Moment {
  dice: Dice;
  seen: Seen;
  world: World;
  placeId: string;
  /** Who will act, as an identity and as a person of the place. */
  client: { identityId: string; personId: string };
  /** Makes names of one history unlike those of another. */
  tag: string;
}

/** Makes the input of an action. What it cannot find it makes up: an id of nothing is a thing that clients send too. */
export type InputMaker = (moment: Moment) => unknown;

export const NOWHERE = '00000000-0000-4000-8000-00000000dead';
const DAY_MS = 86_400_000;

const dayAt = (offset: number): string => new Date(Date.now() + offset * DAY_MS).toISOString().slice(0, 10);

/** Few days, so that spans meet. */
export const someDay = ({ dice }: Moment): string =>
  dice.one(['2020-01-01', dayAt(-30), dayAt(-1), dayAt(0), dayAt(1), dayAt(30), '2040-01-01']);

export const dayOrNone = (moment: Moment): string | null => (moment.dice.once(2) ? null : someDay(moment));

/** A span that is in order, now and then without an end. */
export function someSpan(moment: Moment): { from: string; to: string | null } {
  const [from, to] = [someDay(moment), dayOrNone(moment)];
  return to !== null && to < from ? { from: to, to: from } : { from, to };
}

export function closedSpan(moment: Moment): { from: string; to: string } {
  const [from, to] = [someDay(moment), someDay(moment)];
  return to < from ? { from: to, to: from } : { from, to };
}

/** What was seen, now and then what was seen before that. */
export const versionOf = ({ dice }: Moment, thing: { version: number } | undefined): number => {
  const version = thing?.version ?? 1;
  return dice.once(8) ? Math.max(0, version - 1) : version;
};

export const idOf = (thing: { id: string } | undefined): string => thing?.id ?? NOWHERE;

/** Text that two clients are unlikely to write alike. */
export const someText = ({ dice, tag }: Moment, what: string): string => `${what} ${tag}-${dice.below(1000)}`;
