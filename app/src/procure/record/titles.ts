import type { JsonObject } from '@groundwork-gov/ocds';
import { objectAt, objectsAt, textAt } from './reach.ts';

/** As long as something that is no title may be where one is expected; the record's page has all of it. */
const LONGEST = 200;

/**
 * What a process is for where nothing of it has a title: many publishers name the things that are bought and nothing else. Then
 * it is called by the first of them, or by the class that it is of.
 */
export function thingOf(release: JsonObject): string | null {
  for (const item of itemsOf(release)) {
    const text = textAt(item, 'description') ?? textAt(objectAt(item, 'classification'), 'description');
    if (text !== null) return briefly(text);
  }
  return null;
}

/** The things that were asked for; where the call names none, those that were awarded, else those of the contracts. */
export function itemsOf(release: JsonObject): JsonObject[] {
  const asked = objectsAt(objectAt(release, 'tender'), 'items');
  if (asked.length > 0) return asked;
  const awarded = objectsAt(release, 'awards').flatMap((award) => objectsAt(award, 'items'));
  if (awarded.length > 0) return awarded;
  return objectsAt(release, 'contracts').flatMap((contract) => objectsAt(contract, 'items'));
}

/** The beginning of a text, up to a word's end. */
export function briefly(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    // The bullet of a list.
    .replace(/^[-–—•*] +/, '')
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
