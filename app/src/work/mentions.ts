import { fold } from '../platform/search/fold.ts';
import { workProblems } from './problems.ts';

export interface Mentionable {
  personId: string;
  name: string;
}

const LONGEST_NAME = 6;
const AT = /(?<=^|[\s(])@([\p{L}\p{M}][^\n@]*)/gu;
const WORDS = /[\p{L}\p{M}\p{N}'’.-]+/gu;

/**
 * Whom a text calls by `@name`, among those who may see what it is about. The longest name that fits is meant; a first
 * name is enough while one person has it. An address such as a@b.org calls nobody.
 * @throws Problem `comment.mention-unknown` and `comment.mention-ambiguous`: a call that reaches nobody, or somebody
 *   else, is worse than one more question. `chosen` settles the second.
 */
export function mentionsIn(
  text: string,
  people: readonly Mentionable[],
  chosen: readonly string[] = [],
): string[] {
  const settled = new Set(chosen);
  const meant = new Set(people.map((each) => each.personId).filter((id) => settled.has(id)));
  for (const [, after = ''] of text.matchAll(AT)) {
    const found = longestMatch(after, people);
    if (found.length === 0) {
      throw workProblems.problem('comment.mention-unknown', { name: after.split(/\s/)[0] ?? '' });
    }
    if (found.length > 1 && !found.some((each) => settled.has(each.personId))) {
      throw workProblems.problem('comment.mention-ambiguous', {
        names: [...new Set(found.map((each) => each.name))],
        people: found.map((each) => each.personId),
      });
    }
    for (const each of found) if (found.length === 1 || settled.has(each.personId)) meant.add(each.personId);
  }
  return [...meant];
}

/** The people whose name begins with the most of the words that follow the sign. */
function longestMatch(after: string, people: readonly Mentionable[]): readonly Mentionable[] {
  const typed = [...after.matchAll(WORDS)]
    .slice(0, LONGEST_NAME)
    .map(([word]) => fold(word).replace(/[.'’-]+$/, ''));
  const names = people.map((person) => ({
    person,
    words: [...fold(person.name).matchAll(WORDS)].map(([word]) => word),
  }));
  for (let length = typed.length; length > 0; length -= 1) {
    const wanted = typed.slice(0, length);
    const found = names.filter(({ words }) => isWithin(wanted, words));
    if (found.length > 0) return found.map(({ person }) => person);
  }
  return [];
}

/** The words as the name has them, one after the other, from its beginning or from a later name of the person. */
function isWithin(wanted: readonly string[], words: readonly string[]): boolean {
  return words.some((_, from) => wanted.every((word, at) => words[from + at] === word));
}
