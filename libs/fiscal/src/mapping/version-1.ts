import { z } from 'zod';
import * as part from './parts.ts';
import { headNames, phases, sides } from './words.ts';

const codeRule = z.strictObject({
  code: z
    .array(
      z.strictObject({
        column: part.column,
        pad: part.whole(20).optional(),
        take: part.whole(64).optional(),
      }),
    )
    .min(1)
    .max(6),
  joinedBy: part.joinedBy,
  label: z
    .union([part.column, z.array(part.column).min(1).max(6)], {
      error: 'a column name, or a list of column names',
    })
    .optional(),
  optional: z.boolean().default(false),
});

/** `groundwork.budget-mapping@1`, before the checks of one field against another. */
export const versionOne = z.strictObject({
  mapping: z.literal('groundwork.budget-mapping@1'),
  title: part.text(200),
  note: part.text(2000).optional(),
  side: z.enum(sides),
  years: z.strictObject({ from: part.year, to: part.year }),
  year: z.union(
    [part.yearByName, z.strictObject({ from: z.literal('column'), column: part.column }), part.yearFixed],
    part.yearKinds,
  ),
  file: z.strictObject({
    encoding: z.enum(['utf-8', 'latin-1', 'windows-1252', 'utf-16le']),
    delimiter: part.delimiter,
    decimal: part.decimal,
    thousands: part.thousands,
    scale: part.scale,
    rounding: part.rounding,
  }),
  codes: z.partialRecord(part.classification, codeRule),
  key: z.array(part.classification).min(1),
  phases: z.partialRecord(
    z.enum(phases),
    z.strictObject({ column: part.column, asOf: part.dayOfYear, blank: part.blank }),
  ),
  heads: z.partialRecord(z.enum(headNames), part.headRule).default({}),
  ...part.forMeasures,
});
