import type { Texts } from '../form.ts';

/** What `or_other` adds, in the languages in which we can say it: the choice, and the question that asks which. */
const WORDS: Readonly<Record<string, readonly [choice: string, question: string]>> = {
  ar: ['أخرى', 'ما هي؟'],
  en: ['Other', 'Specify other.'],
  es: ['Otro', 'Especifique cuál.'],
  fr: ['Autre', 'Précisez.'],
  pt: ['Outro', 'Especifique qual.'],
};

/** `Español (es)` and `es` both say which language it is (https://xlsform.org/en/#multiple-language-support). */
const CODE = /^(?:.*\()?\s*([a-z]{2,3})(?:[-_]\w+)*\s*\)?$/i;

const wordsIn = (language: string): readonly [string, string] => {
  const code = CODE.exec(language.trim())?.[1]?.toLowerCase() ?? '';
  // In any other language as pyxform has it, in English.
  return (Object.hasOwn(WORDS, code) ? WORDS[code] : undefined) ?? ['Other', 'Specify other.'];
};

const inEach = (languages: Iterable<string>, at: 0 | 1): Texts =>
  Object.fromEntries(Array.from(languages, (language) => [language, wordsIn(language)[at]]));

export const otherChoice = (languages: Iterable<string>): Texts => inEach(languages, 0);
export const otherQuestion = (languages: Iterable<string>): Texts => inEach(languages, 1);
