import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '@groundwork-gov/ocds';
import { fold } from '../../platform/search/fold.ts';
import { objectAt, objectsAt, textAt } from './reach.ts';

/** Somebody who buys or sells, with what they are known by across processes. */
export interface Party {
  key: string;
  name: string;
}

/** The organisations of a process by their ids in it, as 1.1 has them; those of 1.0 stand where they are named. */
export function partiesOf(release: JsonObject): ReadonlyMap<string, JsonObject> {
  const parties = new Map<string, JsonObject>();
  for (const party of objectsAt(release, 'parties')) {
    const id = textAt(party, 'id');
    if (id !== null && !parties.has(id)) parties.set(id, party);
  }
  return parties;
}

/**
 * Known by the identifier that a register gave, else by the name: ids of parties hold within a process alone, and the same
 * one may be somebody else in the next. Null where nothing says who it is.
 */
export function partyOf(reference: Json | undefined, parties: ReadonlyMap<string, JsonObject>): Party | null {
  const id = textAt(reference, 'id');
  const whole = id === null ? undefined : parties.get(id);
  const name = textAt(reference, 'name') ?? textAt(whole, 'name');
  const identifier = objectAt(whole, 'identifier') ?? objectAt(reference, 'identifier');
  const register = textAt(identifier, 'id');
  const label = name ?? textAt(identifier, 'legalName') ?? register ?? id;
  if (label === null) return null;
  const key =
    register === null
      ? keyOf('name', label)
      : keyOf('id', `${textAt(identifier, 'scheme') ?? ''} ${register}`);
  return { key, name: label };
}

/** The same few hundred buy and sell in thousands of processes: their keys are kept, so many at a time. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

function keyOf(by: 'name' | 'id', text: string): string {
  const asked = `${by} ${text}`;
  const before = kept.get(asked);
  if (before !== undefined) return before;
  const known = by === 'name' ? `name ${fold(text).replace(/\s+/g, ' ')}` : asked;
  const key = createHash('sha256').update(known).digest('hex').slice(0, 20);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(asked, key);
  return key;
}

/** Each of them once, in their order. */
export function distinct(parties: readonly (Party | null)[]): Party[] {
  const byKey = new Map<string, Party>();
  for (const party of parties) if (party !== null && !byKey.has(party.key)) byKey.set(party.key, party);
  return [...byKey.values()];
}

/**
 * Of the parties of one process, one that is known by its name alone is the one that a register knows by that name, where it
 * is the only one: publishers give the identifier once and leave it out the next time.
 */
export function settled(all: readonly Party[]): (party: Party) => Party {
  const known = new Map<string, Party | null>();
  for (const party of all) {
    const name = keyOf('name', party.name);
    if (party.key === name) continue;
    const before = known.get(name);
    known.set(name, before === undefined || before?.key === party.key ? party : null);
  }
  return (party) => known.get(party.key) ?? party;
}
