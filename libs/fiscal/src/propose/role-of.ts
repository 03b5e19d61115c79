import type { Phase } from '../mapping/words.ts';
import { fold } from '../table/fold.ts';
import { headWords, type Role } from './known-words.ts';

export interface RoleFound {
  readonly role: Role;
  readonly pattern: string;
  /** Whether the pattern is all that the head says. */
  readonly isWhole: boolean;
  /** Whether the head also says that it names, and does not code. */
  readonly isLabel: boolean;
}

/** A head as words: marks between them are spaces, so are changes from small letters to capitals. */
export function wordsOf(head: string): string[] {
  const apart = head.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(apart)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const patterns = headWords.flatMap(({ role, patterns: all }) =>
  all.map((pattern) => ({ role, pattern, stems: wordsOf(pattern) })),
);

/** What the head of a column says it is: the pattern with the most letters that fits, words for amounts and names last, or null. */
export function roleOf(head: string): RoleFound | null {
  const words = wordsOf(head);
  let best: { role: Role; pattern: string; stems: string[]; weight: number } | null = null;
  let isLabel = false;
  for (const one of patterns) {
    if (!holds(words, one.stems)) continue;
    if (one.role.kind === 'label') isLabel = true;
    // "Descripción del programa" names a programme, "amount paid" is paid: what is named says more than that it is a name or an amount.
    const isMere = one.role.kind === 'label' || one.role.kind === 'amount';
    const weight = one.stems.join('').length + (isMere ? 0 : 1000);
    if (!best || weight > best.weight) best = { ...one, weight };
  }
  if (!best) return null;
  return {
    role: best.role,
    pattern: best.pattern,
    isWhole: words.length === best.stems.length,
    isLabel,
  };
}

/** Whether the stems begin words of the head, in their order. Short stems must be whole words. */
function holds(words: readonly string[], stems: readonly string[]): boolean {
  let from = 0;
  for (const stem of stems) {
    const at = words.findIndex(
      (word, index) =>
        index >= from &&
        (stem.length < 4
          ? word === stem
          : word.startsWith(stem) || (word.length >= 5 && stem.startsWith(word))),
    );
    if (at < 0) return false;
    from = at + 1;
  }
  return stems.length > 0;
}

/** The phase that a word stands for, in any of the languages or as the Fiscal Data Package calls it; null for other words. */
export function phaseCalled(word: string): Phase | null {
  const role = roleOf(word)?.role;
  return role?.kind === 'phase' ? role.of : null;
}
