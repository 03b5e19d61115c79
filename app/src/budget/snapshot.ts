import { headNames } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import { CLASSIFICATIONS, PHASES, SIDES } from './phases.ts';

/**
 * What a published budget says, format 1. The document lists its files, and its parts by hash; each part is a JSON
 * list of lines, each line a list of values in the order of LINE_FIELDS, `file` being a place in the list of files.
 * Amounts are minor units as strings of digits.
 */
export const FORMAT = 1;

export const LINE_FIELDS = [
  'file',
  'line',
  ...CLASSIFICATIONS,
  'exclusion',
  'contingency',
  'interest',
  ...PHASES,
] as const;

const amount = z.string().regex(/^-?\d+$/);

const lineRule = z.object({ classification: z.enum(CLASSIFICATIONS), startsWith: z.array(z.string()) });

const classed = z.object({
  key: z.array(z.enum(CLASSIFICATIONS)),
  exclude: z.array(lineRule.extend({ reason: z.string() })),
  heads: z.partialRecord(
    z.enum(headNames),
    z.object({
      classification: z.enum(CLASSIFICATIONS),
      take: z.number().optional(),
      rule: z.enum(['all', 'pefa']),
      labels: z.record(z.string(), z.string()).optional(),
    }),
  ),
  answers: z.partialRecord(
    z.enum(['function', 'administrative', 'economic', 'revenue']),
    z.enum(headNames).optional(),
  ),
  contingency: lineRule.optional(),
  interest: lineRule.optional(),
});

const head = z.object({ classification: z.enum(CLASSIFICATIONS), take: z.number().nullable() });

/** States of a year in the order of their days, each since its first day: what happened between two is their difference. */
const withinYear = z.object({
  begins: z.string(),
  /** By which code the heads are told; null where the mapping has no heads for it: then all stands under ''. */
  by: head.nullable(),
  /** What was planned under each head: as amended, or as first approved where changes are not known. */
  plan: z.enum(['amended', 'original']).nullable(),
  heads: z.array(z.object({ code: z.string(), label: z.string(), planned: amount })),
  states: z.array(
    z.object({
      until: z.string(),
      files: z.array(z.object({ name: z.string(), sha256: z.string(), loadedOn: z.string() })),
      total: amount,
      heads: z.record(z.string(), amount),
      /** Sums of the lines that a rule of the mapping speaks of. */
      under: z.partialRecord(z.enum(['own', 'transfers']), amount),
    }),
  ),
});

/** The days are of the year: both sides tell the same. `source` says so, kept by the holder of `post`. */
const adoption = z.object({
  submittedOn: z.string().nullable(),
  adoptedOn: z.string().nullable(),
  source: z.string(),
  post: z.string(),
  keptOn: z.string(),
  /** Why it is not what was kept before. */
  correction: z.string().optional(),
});

export type AdoptionTold = z.infer<typeof adoption>;
export type WithinYear = z.infer<typeof withinYear>;

export const budgetDocument = z.object({
  format: z.literal('groundwork.budget@1'),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  year: z.number(),
  side: z.enum(SIDES),
  currency: z.string(),
  item: z.string(),
  files: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      bytes: z.number(),
      sha256: z.string(),
      loadedOn: z.string(),
      /** Which reading of this budget it was: a correction, even of the same file, is another. */
      load: z.number(),
      lines: z.number(),
      /** Sums stated from another source, what the files came to, and why they were kept where the two differ. */
      control: z
        .array(
          z.object({ phase: z.enum(PHASES), stated: amount, found: amount, reason: z.string().nullable() }),
        )
        .optional(),
    }),
  ),
  phases: z.array(
    z.object({
      phase: z.enum(PHASES),
      asOf: z.string(),
      file: z.number(),
      /** The day up to which it is known, where the year is not complete. */
      upTo: z.string().optional(),
    }),
  ),
  exclusions: z.array(z.string()),
  /** How lines were classed and set apart, so that whoever takes the lines away can do the same; since the mapping says it. */
  classed: classed.optional(),
  codes: z.partialRecord(z.enum(CLASSIFICATIONS), z.record(z.string(), z.string())),
  heads: z.array(
    z.object({
      classification: z.enum(CLASSIFICATIONS),
      take: z.number().nullable(),
      labels: z.record(z.string(), z.string()),
    }),
  ),
  /** How lines that a measure asks for are recognised, where the mapping says so. */
  rules: z
    .partialRecord(
      z.enum(['own', 'transfers', 'earmarked']),
      z.object({ classification: z.enum(CLASSIFICATIONS), startsWith: z.array(z.string()) }),
    )
    .optional(),
  /** What was known on days within the year; left out where nothing was. */
  withinYear: withinYear.optional(),
  /** When the budget of the year came before the council and was adopted; left out where nobody kept a day. */
  adoption: adoption.optional(),
  lines: z.number(),
  totals: z.partialRecord(z.enum(PHASES), z.object({ all: amount, counted: amount })),
  fields: z.array(z.string()),
  parts: z.array(z.object({ hash: z.string(), lines: z.number() })),
});

export type BudgetDocument = z.infer<typeof budgetDocument>;

/** Bytes of the public record were checked when they were written; what is asked here is only which format they speak. */
export function readBudgetDocument(bytes: Buffer): BudgetDocument {
  const document = JSON.parse(bytes.toString('utf8')) as BudgetDocument;
  if (document.format !== 'groundwork.budget@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}
