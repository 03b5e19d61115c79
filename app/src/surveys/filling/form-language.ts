import type { Form } from '@groundwork-gov/forms';
import { type Language, languages } from '../../platform/i18n/languages.ts';

/** Scripts that run from right to left, by the codes of languages that are written in them. */
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'prs']);

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  arabic: 'ar',
  العربية: 'ar',
  عربي: 'ar',
  spanish: 'es',
  español: 'es',
  espanol: 'es',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  portuguese: 'pt',
  português: 'pt',
};

/** The code that a head of a form gives its language, `English (en)`, or that its bare name is known by; null where neither. */
export function codeOf(language: string): string | null {
  const code = /\(([A-Za-z]{2,3})(?:-[A-Za-z0-9]+)*\)\s*$/u.exec(language)?.[1]?.toLowerCase();
  return code ?? NAMES[language.trim().toLowerCase()] ?? null;
}

/** Which way it is written; the browser finds out where nobody said which language it is. */
export const directionOf = (language: string): 'ltr' | 'rtl' | 'auto' => {
  const code = codeOf(language);
  if (code === null) return 'auto';
  return RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
};

/** The language of ours that it is, for the words around the questions. */
export const ownLanguage = (language: string): Language | null => {
  const code = codeOf(language);
  return languages.find((each) => each === code) ?? null;
};

/** In which of its languages a form speaks to a reader: theirs where it has it, else its own. */
export const languageFor = (form: Form, reader: Language): string =>
  form.languages.find((each) => codeOf(each) === reader) ??
  (form.languages.includes(form.defaultLanguage) ? form.defaultLanguage : (form.languages[0] ?? 'default'));
