/**
 * The first word of a text that is not in the original, or not in its order; null where the text is the original with words
 * left out. Marks between words are free, so that `[…]` may stand where something was, and so is the case of letters, since
 * another word may now begin a sentence.
 */
export function wordNotAsked(original: string, shown: string): string | null {
  const words = wordsOf(original).map(folded);
  let at = 0;
  for (const word of wordsOf(shown)) {
    const found = words.indexOf(folded(word), at);
    if (found === -1) return word;
    at = found + 1;
  }
  return null;
}

/** With their accents, vowel signs and joiners, which are part of a word in many scripts. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}\u200c\u200d]+/gu) ?? [];

const folded = (word: string): string => word.normalize('NFC').toLowerCase();
