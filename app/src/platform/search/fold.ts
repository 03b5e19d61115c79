/**
 * One form for each word, so that what is typed finds what was written: no case, no accents, one form of each Arabic
 * letter, Latin digits. NFKD (Unicode Standard Annex 15) takes a letter apart from its marks, also the hamza of an
 * alef; what it leaves joined is named below.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(JOINED, (letter) => APART[letter] ?? letter)
    .replace(/\p{Nd}/gu, digitOf);
}

const APART: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  // Arabic as people type it: alef maqsura for yeh, teh marbuta for heh, the Persian kaf and yeh.
  '\u0649': '\u064A',
  '\u0629': '\u0647',
  '\u06A9': '\u0643',
  '\u06CC': '\u064A',
  '\u0671': '\u0627',
};
const JOINED = new RegExp(`[${Object.keys(APART).join('')}]`, 'g');

/** Digits of every script come in runs of ten from the zero up. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const LONGEST_WORD = 60;
const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/** A run of letters and digits, with where it stands in the text as it was written. */
export interface Run {
  from: number;
  to: number;
  word: string;
}

export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]).slice(0, LONGEST_WORD);
    if (word !== '') runs.push({ from: match.index, to: match.index + match[0].length, word });
  }
  return runs;
}

const ARTICLE = '\u0627\u0644';

/** What a word is found by: itself and, in Arabic, itself without the article that is written onto it. */
export function formsOf(word: string): string[] {
  return word.startsWith(ARTICLE) && word.length > 4 ? [word, word.slice(ARTICLE.length)] : [word];
}

/** The words of a text, each once, with the forms they are found by. */
export function wordsOf(text: string): Set<string> {
  return new Set(runsOf(text).flatMap(({ word }) => formsOf(word)));
}
