import { z } from 'zod';

// What a part of a text must be is named by its code in `wanted.ts`.

/** Names become keys of plain objects, where such as `constructor` would be found though nobody put it there. */
const ownName = (name: string): boolean => !(name in Object.prototype);

/** Text as it survives a spreadsheet: something on one line, with no blank before or behind it. */
export const line = z
  .string()
  .max(2_000)
  .regex(/^(?!\s)[^\p{Cc}\p{Cf}]+(?<!\s)$/u, '@line');

/** What things are called by: lower-case words, figures, dots and dashes, such as `pi-2.1`. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, '@id')
  .refine(ownName, '@own-id');

/** A grade or finding of a scale, such as `B+`, `D*` or `red-flag`. */
export const step = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9][A-Za-z0-9+*-]*$/, '@grade')
  .refine(ownName, '@own-grade');

/** English always; the house's other languages where the words are ours or officially translated. */
export const names = z.strictObject({
  en: line,
  es: line.optional(),
  fr: line.optional(),
  pt: line.optional(),
  ar: line.optional(),
});

export const provenance = z.enum(['confirmed', 'unconfirmed']);

/** A limit in whole units of its figure. Inclusive: the limit itself still belongs to the row. */
const limit = z.strictObject({ value: z.int().min(-1_000_000).max(1_000_000), inclusive: z.boolean() });

/** Limits of figures: every one of a row must be kept to. Best row first. */
export const numeric = z.strictObject({
  rule: z.enum(['two-of-three-years', 'mean-of-three-years', 'one-year']),
  figures: z
    .array(z.strictObject({ id, unit: z.enum(['percent', 'weeks', 'months', 'count']), names }))
    .min(1)
    .max(6),
  rows: z
    .array(
      z.strictObject({
        row: step,
        limits: z
          .array(z.strictObject({ figure: id, from: limit.optional(), to: limit.optional() }))
          .min(1)
          .max(6),
      }),
    )
    .min(1)
    .max(10),
  /** The step where no row is kept to. Absent: the figures alone do not tell, and an assessor decides. */
  rest: step.optional(),
  provenance,
  source: line,
});

/** How children make their parent. Each is computed in `score/rules.ts` and nowhere else. */
export const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weakest-link'), plus: z.boolean() }),
  z.strictObject({ kind: z.literal('table'), table: id }),
  z.strictObject({ kind: z.literal('weighted-mean') }),
  z.strictObject({ kind: z.literal('share'), counting: z.array(step).min(1).max(20) }),
  z.strictObject({ kind: z.literal('none') }),
]);

/** One of them may stand for what information was missing for; those that drop out are left aside by every rule. */
export const scale = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('steps'),
    id,
    /** Best first. `points` (0 to 100) lets a step take part in a weighted mean. */
    steps: z
      .array(z.strictObject({ value: step, names, points: z.int().min(0).max(100).optional() }))
      .min(2)
      .max(20),
    /** Answers that count as a step, such as D* as D. */
    countsAs: z
      .array(z.strictObject({ value: step, as: step, names }))
      .min(1)
      .max(10)
      .optional(),
    dropsOut: z
      .array(z.strictObject({ value: step, names }))
      .min(1)
      .max(10)
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    id,
    from: z.int().min(-1_000_000).max(1_000_000),
    to: z.int().min(-1_000_000).max(1_000_000),
    better: z.enum(['high', 'low']),
    dropsOut: z
      .array(z.strictObject({ value: step, names }))
      .min(1)
      .max(10)
      .optional(),
  }),
]);
