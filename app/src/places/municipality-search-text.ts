import { fold } from '../platform/search/fold.ts';

/** An apostrophe is typed in many ways, or left out: `M'Bour` is also looked for as `mbour`. */
const APOSTROPHES = /['’‘ʼʻ`´]/g;

/** All that a place may be looked for by, as the search folds it. */
export const searchTextOf = (words: readonly string[]): string =>
  [...new Set(words.flatMap((word) => [fold(word), fold(word.replace(APOSTROPHES, ''))]))]
    .filter(Boolean)
    .join(' ')
    .slice(0, 4000);
