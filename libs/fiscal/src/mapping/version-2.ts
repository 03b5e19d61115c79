import { z } from 'zod';
import { dateOrders } from '../in-year/days.ts';
import { encodings } from '../table/encodings.ts';
import * as part from './parts.ts';
import { headNames, phases, sides } from './words.ts';

/** A column by its name; by one of several names where files differ; by its letter where a file has no header. */
const columnName = z.union([part.column, z.array(part.column).min(1).max(20)], {
  error: 'a column name, or a list of the names it may have',
});
const values = z.array(part.text(200)).min(1).max(200);
const day = z.iso.date();

const cellRule = z.strictObject({ column: columnName, is: values });

const skipRule = z
  .strictObject({
    column: columnName,
    is: values.optional(),
    startsWith: values.optional(),
    blank: z.literal(true).optional(),
    reason: part.text(300),
  })
  .refine(
    (rule) => rule.is !== undefined || rule.startsWith !== undefined || rule.blank !== undefined,
    'at least one of "is", "startsWith", "blank"',
  );

const codeRule = z.strictObject({
  code: z
    .array(
      z.strictObject({
        column: columnName,
        before: part.text(20).optional(),
        after: part.text(20).optional(),
        pad: part.whole(20).optional(),
        skip: part.whole(64).optional(),
        take: part.whole(64).optional(),
        derive: z.literal(true).optional(),
      }),
    )
    .min(1)
    .max(6),
  joinedBy: part.joinedBy,
  label: z
    .union([columnName, z.array(columnName).min(1).max(6)], {
      error: 'a column name, or a list of column names',
    })
    .optional(),
  optional: z.boolean().default(false),
});

const phaseRule = z
  .strictObject({
    column: columnName.optional(),
    columns: z.array(columnName).min(2).max(60).optional(),
    when: cellRule.optional(),
    minus: z
      .union([z.literal(true), cellRule], {
        error: 'true, or the cells that say so: {"column": "Side", "is": ["credit"]}',
      })
      .optional(),
    asOf: part.dayOfYear,
    blank: part.blank,
  })
  .refine(
    (rule) => (rule.column === undefined) !== (rule.columns === undefined),
    'either "column", or "columns" to be added up',
  );

const sideRule = z.union(
  [z.enum(sides), z.strictObject({ column: columnName, expenditure: values, revenue: values })],
  { error: '"expenditure", "revenue" or {"column": "Side", "expenditure": ["E"], "revenue": ["R"]}' },
);

/** A file that speaks of a part of its year, as reports within the year do. */
const withinRule = z
  .strictObject({
    until: z.union(
      [
        z.literal('stated'),
        part.monthDay,
        z.strictObject({
          column: columnName,
          order: z.enum(dateOrders).default('ymd'),
          several: z.literal(true).optional(),
        }),
      ],
      {
        error:
          '"stated" by whoever loads it, a day that every year has, as MM-DD, or {"column": "As at", "order": "dmy"}',
      },
    ),
    amounts: z.enum(['cumulative', 'own']).default('cumulative'),
    months: z.literal([1, 2, 3, 4, 6]).optional(),
  })
  .refine(
    (rule) => (rule.amounts === 'own') === (rule.months !== undefined),
    '"months" with "amounts": "own", and only there',
  );

/** `groundwork.budget-mapping@2`, before the checks of one field against another. */
export const versionTwo = z.strictObject({
  mapping: z.literal('groundwork.budget-mapping@2'),
  title: part.text(200),
  note: part.text(2000).optional(),
  valid: z.strictObject({ from: day, until: day.optional() }).optional(),
  side: sideRule,
  years: z.strictObject({ from: part.year, to: part.year }),
  year: z.union(
    [
      part.yearByName,
      z.strictObject({
        from: z.literal('column'),
        column: columnName,
        take: part.whole(10).optional(),
        several: z.literal(true).optional(),
      }),
      part.yearFixed,
    ],
    part.yearKinds,
  ),
  file: z.strictObject({
    kind: z.enum(['csv', 'xlsx', 'ods']).optional(),
    sheet: z.union([part.text(200), part.whole(1000)]).optional(),
    header: z.union([part.whole(1000), z.literal('none')]).optional(),
    encoding: z.enum(encodings).default('utf-8'),
    delimiter: part.delimiter.default(','),
    decimal: part.decimal.default('.'),
    thousands: part.thousands.default(''),
    scale: part.scale,
    rounding: part.rounding,
    unknown: z.array(part.text(40)).min(1).max(20).optional(),
  }),
  within: withinRule.optional(),
  keep: z.array(cellRule).max(20).optional(),
  skip: z.array(skipRule).max(50).optional(),
  codes: z.partialRecord(part.classification, codeRule),
  key: z.array(part.classification).min(1),
  keyColumns: z.array(columnName).min(1).max(6).optional(),
  phases: z.partialRecord(z.enum(phases), phaseRule),
  heads: z.partialRecord(z.enum(headNames), part.headRule).default({}),
  ...part.forMeasures,
});

export type ColumnName = z.infer<typeof columnName>;
export type CellRule = z.infer<typeof cellRule>;
export type SkipRule = z.infer<typeof skipRule>;
