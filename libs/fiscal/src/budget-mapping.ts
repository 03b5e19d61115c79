import { z } from 'zod';

/** The ways a budget line may be classified (administrative, functional and so on, as in GFSM 2014 and PEFA PI-4). */
export const classifications = [
  'administrative',
  'functional',
  'programme',
  'economic',
  'fund',
  'project',
] as const;
export type Classification = (typeof classifications)[number];

/** The phases of a figure, in the order in which they follow each other in a year. */
export const phases = ['original', 'amended', 'authorised', 'committed', 'executed', 'paid'] as const;
export type Phase = (typeof phases)[number];

/** Groupings of lines that measures use. */
export const headNames = ['programme-area', 'administrative', 'economic', 'revenue-type'] as const;
export type HeadName = (typeof headNames)[number];

const encodings = ['utf-8', 'latin-1', 'windows-1252', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

const text = (limit: number) => z.string().trim().min(1).max(limit);
const column = text(200);
const classification = z.enum(classifications);
const year = z.int().min(1900).max(2200);
const prefixes = z.array(text(64)).min(1).max(100);

const yearRule = z.union(
  [
    z.strictObject({
      from: z.literal('file-name'),
      pattern: text(200).regex(
        /^(?:(?!\{year\}).)*\{year\}(?:(?!\{year\}).)*$/u,
        'a file name with {year} in it once',
      ),
    }),
    z.strictObject({ from: z.literal('column'), column }),
    z.strictObject({ fixed: year }),
  ],
  {
    error:
      'one of {"from": "file-name", "pattern": "{year}-spending.csv"}, {"from": "column", "column": "Year"}, {"fixed": 2024}',
  },
);

const codePart = z.strictObject({
  column,
  pad: z.int().min(1).max(20).optional(),
  take: z.int().min(1).max(64).optional(),
});

const codeRule = z.strictObject({
  code: z.array(codePart).min(1).max(6),
  joinedBy: z
    .string()
    .max(3)
    .regex(/^\P{Cc}*$/u)
    .default('-'),
  label: z
    .union([column, z.array(column).min(1).max(6)], { error: 'a column name, or a list of column names' })
    .optional(),
  optional: z.boolean().default(false),
});

const dayOfYear = z.union(
  [
    z.enum(['year-start', 'year-end']),
    z
      .string()
      .regex(
        /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
      ),
  ],
  { error: '"year-start", "year-end" or a day that every year has, as MM-DD' },
);

const phaseRule = z.strictObject({
  column,
  asOf: dayOfYear,
  blank: z.enum(['refuse', 'unknown', 'zero']).default('refuse'),
});

const headRule = z.strictObject({
  classification,
  take: z.int().min(1).max(64).optional(),
  rule: z.enum(['all', 'pefa']).default('pefa'),
  labels: z.record(text(64), text(500)).optional(),
});

const lineRule = z.strictObject({ classification, startsWith: prefixes });

/** The document of `docs/mappings/README.md`, before the checks of one field against another. */
export const budgetMappingShape = z.strictObject({
  mapping: z.literal('groundwork.budget-mapping@1'),
  title: text(200),
  note: text(2000).optional(),
  side: z.enum(['expenditure', 'revenue']),
  years: z.strictObject({ from: year, to: year }),
  year: yearRule,
  file: z.strictObject({
    encoding: z.enum(encodings),
    delimiter: z.string().regex(/^[^\p{L}\p{N}"\r\n\0\ufeff]$/u, 'one character such as ; or , or a tab'),
    decimal: z.enum(['.', ',']),
    thousands: z.enum(['', '.', ',', ' ', "'"]),
    scale: z.literal([1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000]).default(1),
    rounding: z.enum(['refuse', 'half-even']).default('refuse'),
  }),
  codes: z.partialRecord(classification, codeRule),
  key: z.array(classification).min(1),
  phases: z.partialRecord(z.enum(phases), phaseRule),
  exclude: z
    .array(lineRule.extend({ reason: text(300) }))
    .max(50)
    .default([]),
  heads: z.partialRecord(z.enum(headNames), headRule).default({}),
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
});

/** How one municipality's budget file is to be read. Every field is explained in `docs/mappings/README.md`. */
export type BudgetMapping = z.infer<typeof budgetMappingShape>;
export type CodeRule = z.infer<typeof codeRule>;
export type LineRule = z.infer<typeof lineRule>;

/** The phases this mapping reads, in the order in which `BudgetLine.amounts` holds them. */
export function phasesOf(mapping: BudgetMapping): Phase[] {
  return phases.filter((phase) => mapping.phases[phase] !== undefined);
}

/** The classifications this mapping reads, always in the same order. */
export function classificationsOf(mapping: BudgetMapping): Classification[] {
  return classifications.filter((name) => mapping.codes[name] !== undefined);
}
