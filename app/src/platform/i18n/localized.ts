import { z } from 'zod';
import { type Language, languages } from './languages.ts';

/** Content that people write in several languages, side by side: a name, a description. Never a message of ours. */
export type Localized = Readonly<Partial<Record<Language, string>>>;

/** A text in at least one language, each at most `max` characters; languages left empty are dropped. */
export function localizedText(max: number) {
  const field = z.string().trim().max(max).optional();
  return z
    .strictObject({ en: field, ar: field, es: field, fr: field, pt: field })
    .transform((text) => filled(text))
    .refine((text) => Object.keys(text).length > 0, 'expected a text in at least one language');
}

function filled(text: Readonly<Record<string, string | undefined>>): Localized {
  const kept: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const said = text[language];
    if (said) kept[language] = said;
  }
  return kept;
}

/** A name that is written in its own way and, where somebody gave them, in other languages: as this reader knows it. */
export const nameIn = (reader: Language, named: { name: string; names: Localized }): string =>
  named.names[reader] ?? named.name;

/** The text in the reader's language, else in English, else in the first language it has, with which one that is. */
export function pick(reader: Language, text: Localized): { text: string; language: Language } {
  for (const language of [reader, 'en', ...languages] as const) {
    const said = text[language];
    if (said) return { text: said, language };
  }
  return { text: '', language: reader };
}
