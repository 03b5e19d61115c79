import { runsOf } from '../../platform/search/fold.ts';
import { pieces, termsOf } from '../../platform/search/search.ts';
import type { Passage } from './passage-store.ts';

export interface PassageQuestion {
  q: string;
  leaf: string;
}

export const isAsked = ({ q, leaf }: PassageQuestion): boolean => termsOf(q).length > 0 || leaf !== '';

/** Those of the passages that the reader may read anyway which hold every word that was asked for, and speak of the dimension. */
export function findPassages(passages: readonly Passage[], { q, leaf }: PassageQuestion): Passage[] {
  const terms = termsOf(q);
  return passages.filter((passage) => {
    if (leaf !== '' && !passage.leaves.includes(leaf)) return false;
    const words = runsOf(`${passage.says} ${passage.themes.join(' ')}`).map(({ word }) => word);
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  });
}

/** The words that were looked for, as they were written. */
export const piecesOf = (text: string, q: string) => pieces(text, termsOf(q));
