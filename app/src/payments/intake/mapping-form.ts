import { classifications, encodings } from '@groundwork-gov/fiscal';
import { budgetFields } from '@groundwork-gov/payments';
import { z } from 'zod';
import { type Document, objectIn } from '../../platform/read-files/document.ts';
import type { FoundColumn } from '../../platform/read-files/found.ts';
import { DELIMITERS, markOf, THOUSANDS, wordFor } from '../../platform/read-files/marks.ts';
import { type ColumnRole, columnRoles, roleIn, withRole } from './roles-of-columns.ts';

const line = (most: number) => z.string().trim().max(most).default('');
const DETECT = 'detect';
export const ORDERS = [DETECT, 'day-month', 'month-day'] as const;
export const MISSING = ['refuse', 'unknown'] as const;
export const SIGNS = ['as-is', 'negated'] as const;

/** One of these, or nothing chosen. */
const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values).or(z.literal('')).default('');

/** The plain form of a mapping. Its fields are lax: what they come to is checked as any mapping is. */
export const mappingBody = z.strictObject({
  requestId: z.uuid().optional(),
  go: z.enum(['keep', 'preview']).default('keep'),
  title: line(200),
  as: z
    .union([z.string().max(40), z.array(z.string().max(40)).max(400)])
    .default([])
    .transform((value) => [value].flat()),
  order: oneOf(ORDERS),
  missing: oneOf(MISSING),
  sign: oneOf(SIGNS),
  decimal: oneOf([DETECT, '.', ',']),
  thousands: line(20),
  encoding: oneOf([DETECT, ...encodings]),
  delimiter: line(20),
  sheet: line(200),
  holds_unit: oneOf(classifications),
  holds_category: oneOf(classifications),
  holds_account: oneOf(classifications),
});

export type MappingBody = z.infer<typeof mappingBody>;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What the fields of the form show of a document. */
export function fieldsOf(document: Document, columns: readonly FoundColumn[]): Record<string, unknown> {
  const file = objectIn(document['file']);
  const dates = objectIn(document['dates']);
  const budget = objectIn(document['budget']);
  return {
    title: text(document['title']),
    as: columns.map(({ name }) => roleIn(document, name)),
    order: text(dates['order'] ?? DETECT),
    missing: text(dates['missing'] ?? 'refuse'),
    sign: text(objectIn(document['amount'])['sign'] ?? 'as-is'),
    decimal: text(file['decimal'] ?? DETECT),
    thousands: wordFor(THOUSANDS, file['thousands'] ?? DETECT) || DETECT,
    encoding: text(file['encoding'] ?? DETECT),
    delimiter: wordFor(DELIMITERS, file['delimiter'] ?? DETECT) || DETECT,
    sheet: text(file['sheet']),
    ...Object.fromEntries(
      budgetFields.map((field) => [
        `holds_${field}`,
        Object.entries(budget).find(([, each]) => each === field)?.[0] ?? '',
      ]),
    ),
  };
}

const isRole = (role: string): role is ColumnRole =>
  role === '' || (columnRoles as readonly string[]).includes(role);

/** The document as the form changes it; what the form has no field for stays. */
export function documentOf(stands: Document, body: MappingBody, columns: readonly FoundColumn[]): Document {
  let document = stands;
  for (const [at, { name }] of columns.entries()) {
    const role = body.as[at];
    if (role === undefined || !isRole(role) || name === '' || roleIn(document, name) === role) continue;
    document = withRole(document, name, role);
  }
  const { budget: _, ...rest } = document;
  const budget = budgetOf(body);
  return {
    ...rest,
    title: body.title,
    amount: signed(document['amount'], body.sign),
    file: fileOf(objectIn(document['file']), body),
    dates: {
      ...objectIn(document['dates']),
      order: body.order || DETECT,
      missing: body.missing || 'refuse',
    },
    ...(Object.keys(budget).length === 0 ? {} : { budget }),
  };
}

function budgetOf(body: MappingBody): Document {
  return Object.fromEntries(
    budgetFields.flatMap((field) => {
      const held = body[`holds_${field}`];
      return held === '' ? [] : [[held, field]];
    }),
  );
}

function signed(amount: unknown, sign: MappingBody['sign']): unknown {
  const rule = objectIn(amount);
  if ('debit' in rule || 'credit' in rule || amount === undefined) return amount;
  const from = rule['from'] ?? amount;
  return sign === 'negated' ? { from, sign } : from;
}

function fileOf(before: Document, body: MappingBody): Document {
  const { sheet: _, ...rest } = before;
  const isText = before['kind'] !== 'xlsx' && before['kind'] !== 'ods';
  return {
    ...rest,
    decimal: body.decimal || DETECT,
    thousands: markOf(THOUSANDS, body.thousands) ?? DETECT,
    ...(isText
      ? { encoding: body.encoding || DETECT, delimiter: markOf(DELIMITERS, body.delimiter) ?? DETECT }
      : body.sheet === ''
        ? {}
        : { sheet: body.sheet }),
  };
}
