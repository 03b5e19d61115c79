import { z } from 'zod';
import { labelListNames, labelLists } from '../classification/label-lists.ts';
import { classifications, headNames } from './words.ts';

// What the documents of both versions have in common.

export const text = (limit: number) => z.string().trim().min(1).max(limit);
export const column = text(200);
export const classification = z.enum(classifications);
export const year = z.int().min(1900).max(2200);
export const prefixes = z.array(text(64)).min(1).max(100);
export const whole = (most: number) => z.int().min(1).max(most);

export const yearByName = z.strictObject({
  from: z.literal('file-name'),
  pattern: text(200).regex(
    /^(?:(?!\{year\}).)*\{year\}(?:(?!\{year\}).)*$/u,
    'a file name with {year} in it once',
  ),
});
export const yearFixed = z.strictObject({ fixed: year });
export const yearKinds = {
  error:
    'one of {"from": "file-name", "pattern": "{year}-spending.csv"}, {"from": "column", "column": "Year"}, {"fixed": 2024}',
};

export const delimiter = z
  .string()
  .regex(/^[^\p{L}\p{N}"\r\n\0\ufeff]$/u, 'one character such as ; or , or a tab');
export const decimal = z.enum(['.', ',']);
export const thousands = z.enum(['', '.', ',', ' ', "'"]);
export const scale = z
  .literal([1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000])
  .default(1);
export const rounding = z.enum(['refuse', 'half-even']).default('refuse');
export const joinedBy = z
  .string()
  .max(3)
  .regex(/^\P{Cc}*$/u)
  .default('-');
export const blank = z.enum(['refuse', 'unknown', 'zero']).default('refuse');

export const monthDay = z
  .string()
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
  );

export const dayOfYear = z.union([z.enum(['year-start', 'year-end']), monthDay], {
  error: '"year-start", "year-end" or a day that every year has, as MM-DD',
});

/** Written out, or a list by its name, which is written out as the mapping is read. */
const labels = z.union(
  [
    z.record(text(64), text(500)),
    z.enum(labelListNames).transform((name): Record<string, string> => ({ ...labelLists[name] })),
  ],
  { error: `names by code, or one of the lists ${labelListNames.join(', ')}` },
);

export const headRule = z.strictObject({
  classification,
  take: whole(64).optional(),
  rule: z.enum(['all', 'pefa']).default('pefa'),
  labels: labels.optional(),
});

export const lineRule = z.strictObject({ classification, startsWith: prefixes });

/** What measures ask of a mapping, whatever file it reads. */
export const forMeasures = {
  exclude: z
    .array(lineRule.extend({ reason: text(300) }))
    .max(50)
    .default([]),
  answers: z
    .strictObject({
      function: z.enum(headNames).optional(),
      administrative: z.enum(headNames).optional(),
      economic: z.enum(headNames).optional(),
      revenue: z.enum(headNames).optional(),
    })
    .default({}),
  contingency: lineRule.optional(),
  interest: lineRule.optional(),
  /** Revenue that the municipality raises itself, and what higher levels of government give it. */
  own: lineRule.optional(),
  transfers: lineRule.optional(),
  /** Of what they give, what is for a stated purpose alone. */
  earmarked: lineRule.optional(),
};
