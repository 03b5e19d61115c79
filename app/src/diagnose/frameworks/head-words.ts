import type { Framework, FrameworkHead, Names } from '@groundwork-gov/frameworks';
import { z } from 'zod';
import { type Language, languages } from '../../platform/i18n/languages.ts';

/** A name in each of the house's languages, as the fields of a form. Empty: nobody said it in that language. */
export const nameWords = {
  name_en: z.string().trim().min(1).max(2000),
  name_es: z.string().trim().max(2000),
  name_fr: z.string().trim().max(2000),
  name_pt: z.string().trim().max(2000),
  name_ar: z.string().trim().max(2000),
};

export const sourceWords = {
  source: z.string().trim().min(1).max(2000),
  provenance: z.enum(['confirmed', 'unconfirmed']),
};

/** What a form says of a framework as a whole. `edition` is its version: `version` is that of what is edited. */
export const headWords = z.strictObject({
  edition: z.string().trim().min(1).max(80),
  ...nameWords,
  ...sourceWords,
});
export type HeadValues = z.infer<typeof headWords>;

type NameValues = Record<`name_${Language}`, string>;

export const nameValues = (names: Names): NameValues =>
  Object.fromEntries(languages.map((each) => [`name_${each}`, names[each] ?? ''])) as NameValues;

export const namesOf = (values: NameValues): Names =>
  Object.fromEntries(
    languages.flatMap((each) => (values[`name_${each}`] === '' ? [] : [[each, values[`name_${each}`]]])),
  ) as Names;

export const headValues = ({ version, names, source, provenance }: Framework): HeadValues => ({
  edition: version,
  ...nameValues(names),
  source,
  provenance,
});

export const headOf = (values: HeadValues): FrameworkHead => ({
  version: values.edition,
  names: namesOf(values),
  source: values.source,
  provenance: values.provenance,
});

/** The fields of a part alone, out of all that its form sent. */
export const fieldsOf = <Shape extends z.ZodRawShape>(
  words: z.ZodObject<Shape>,
  body: z.infer<z.ZodObject<Shape>>,
): z.infer<z.ZodObject<Shape>> =>
  Object.fromEntries(
    Object.keys(words.shape).map((field) => [field, body[field as keyof typeof body]]),
  ) as z.infer<z.ZodObject<Shape>>;
