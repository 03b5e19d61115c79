import { z } from 'zod';
import { type Language, languages } from '../platform/i18n/languages.ts';
import type { Localized } from '../platform/i18n/localized.ts';

export const placeParams = z.strictObject({ code: z.string().max(20) });
export const none = z.strictObject({});
export const requestId = z.uuid();

/** A field that may be left empty. What it must hold is the action's to say. */
export const text = (max: number) => z.string().max(max).default('');
export const versionField = z.coerce.number().int().min(0).max(1_000_000_000);

export type LocalizedField<Name extends string> = `${Name}_${Language}`;

/** One field a language: `names_en`, `names_ar` and so on. */
export function localizedFields<Name extends string>(name: Name, max: number) {
  const field = text(max);
  return Object.fromEntries(languages.map((language) => [`${name}_${language}`, field])) as Record<
    LocalizedField<Name>,
    typeof field
  >;
}

/** What such fields say, as one text in several languages. */
export function localizedFrom<Name extends string>(
  body: Record<LocalizedField<Name>, string>,
  name: Name,
): Localized {
  return Object.fromEntries(languages.map((language) => [language, body[`${name}_${language}`]]));
}

/** A text in several languages as the values of such fields. */
export const localizedValues = (name: string, content: Localized): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [`${name}_${language}`, content[language] ?? '']));

export const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Tags with commas or spaces between them. */
export const tagList = (value: string): string[] => value.split(/[\s,;]+/).filter(Boolean);

/** Lines that could not be read, as a problem tells them. */
export const faultLines = (faults: readonly { line: number; text: string }[]): string[] =>
  faults.slice(0, 20).map(({ line, text: said }) => `${line}: ${said}`);
