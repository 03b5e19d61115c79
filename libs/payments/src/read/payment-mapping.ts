import { classifications, encodings, parseDocument, type Trouble } from '@groundwork-gov/fiscal';
import { z } from 'zod';

/** Texts of a payment, in the order in which they are kept. A mapping names columns for those that its files have. */
export const textFields = [
  'supplier',
  'supplierId',
  'bankAccount',
  'invoice',
  'transaction',
  'unit',
  'category',
  'account',
  'description',
] as const;
export type TextField = (typeof textFields)[number];

/** The texts that may hold a classification of the budget. */
export const budgetFields = ['unit', 'category', 'account'] as const satisfies readonly TextField[];
export type BudgetField = (typeof budgetFields)[number];

const text = (limit: number) => z.string().trim().min(1).max(limit);

const alternative = z.union(
  [
    text(200),
    z.strictObject({
      column: text(200),
      /** Which of several columns of that name; holds only where the header has it more than once. */
      nth: z.int().min(1).max(9).optional(),
      /** Holds only where the header has this column too. */
      beside: text(200).optional(),
    }),
  ],
  { error: 'a column name, or {"column": "Supplier", "nth": 2} or {"column": "Supplier", "beside": "Name"}' },
);
const alternatives = z.union([alternative, z.array(alternative).min(1).max(20)], {
  error: 'a column name, or a list of names that files use for it',
});
const patterns = z.array(text(200)).min(1).max(50);

const textColumn = z.union(
  [
    alternatives,
    z.strictObject({
      from: alternatives,
      until: z.array(text(10)).min(1).max(5).optional(),
      unknown: patterns.optional(),
    }),
  ],
  { error: 'a column name, a list of names, or {"from": [...], "unknown": ["redacted*"]}' },
);

const sign = z.enum(['as-is', 'negated']).default('as-is');
const amountRule = z.union(
  [
    alternatives,
    z.strictObject({ from: alternatives, sign }),
    z.strictObject({ debit: alternatives, credit: alternatives }),
  ],
  { error: 'a column name, {"from": [...], "sign": "negated"} or {"debit": [...], "credit": [...]}' },
);

const detect = z.literal('detect');
const file = z.strictObject({
  /** `detect` tells a workbook by its first bytes; anything else is text. */
  kind: z.enum(['detect', 'csv', 'xlsx', 'ods']).optional(),
  /** Of a workbook, by name or by place from 1; the first that is not hidden where it is left out. */
  sheet: z.union([text(200), z.int().min(1).max(1000)]).optional(),
  encoding: z.enum(['detect', ...encodings]).default('detect'),
  delimiter: z
    .union([detect, z.string().regex(/^[^\p{L}\p{N}"\r\n\0\ufeff]$/u)], {
      error: '"detect", or one character such as ; or , or a tab',
    })
    .default('detect'),
  decimal: z.enum(['detect', '.', ',']).default('detect'),
  thousands: z.enum(['detect', '', '.', ',', ' ', "'"]).default('detect'),
});

const dates = z.strictObject({
  /** `day-month` for 31/12/2024, `month-day` for 12/31/2024. Years written first need no order. */
  order: z.enum(['detect', 'day-month', 'month-day']).default('detect'),
  /** What a payment without a day is: a fault, or a payment whose day nobody knows. */
  missing: z.enum(['refuse', 'unknown']).default('refuse'),
  /** Whether bare numbers are days as spreadsheets count them; `1904` for old Macintosh workbooks. */
  serial: z.enum(['refuse', '1900', '1904']).default('1900'),
});

/** Which text holds a classification of the budget, by its codes or their names. */
const budget = z.partialRecord(z.enum(classifications), z.enum(budgetFields), {
  error: 'a classification of the budget and the field that holds it, such as {"programme": "account"}',
});

const leaveOut = z.strictObject({ field: z.enum(textFields), is: patterns, reason: text(300) });

const shape = z.strictObject({
  mapping: z.literal('groundwork.payment-mapping@1'),
  title: text(200),
  note: text(2000).optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code such as "EUR"'),
  file: file.default({ encoding: 'detect', delimiter: 'detect', decimal: 'detect', thousands: 'detect' }),
  date: alternatives,
  amount: amountRule,
  columns: z.partialRecord(z.enum(textFields), textColumn),
  budget: budget.optional(),
  dates: dates.default({ order: 'detect', missing: 'refuse', serial: '1900' }),
  /** Rows that are no payments, such as totals. */
  leaveOut: z.array(leaveOut).max(50).default([]),
});

/** How payment files of one source are to be read; every field is explained in `docs/mappings/payments.md`. */
export type PaymentMapping = z.infer<typeof shape>;
export type Alternative = z.infer<typeof alternative>;

/**
 * The mapping a JSON document states; `json` is its text or what `JSON.parse` made of it.
 *
 * @throws FiscalError `fiscal.mapping-invalid`
 */
export function parsePaymentMapping(json: unknown): PaymentMapping {
  return parseDocument(shape, json, contradictionsIn);
}

function contradictionsIn(mapping: PaymentMapping): Trouble[] {
  const troubles: Trouble[] = [];
  if (!mapping.columns.supplier && !mapping.columns.supplierId) {
    troubles.push({ path: 'columns', expected: 'a column for supplier or supplierId', came: 'neither' });
  }
  if (mapping.file.decimal === mapping.file.thousands && mapping.file.decimal !== 'detect') {
    troubles.push({
      path: 'file.thousands',
      expected: 'another mark than the decimal mark',
      came: mapping.file.thousands,
    });
  }
  for (const [classification, field] of Object.entries(mapping.budget ?? {})) {
    if (!mapping.columns[field]) {
      const path = `budget.${classification}`;
      troubles.push({ path, expected: 'a field described under columns', came: field });
    }
  }
  mapping.leaveOut.forEach(({ field }, at) => {
    if (!mapping.columns[field]) {
      troubles.push({
        path: `leaveOut.${at}.field`,
        expected: 'a field described under columns',
        came: field,
      });
    }
  });
  return troubles;
}

/** What a mapping says of one text: where it stands, which part of it counts, and which values tell nothing. */
export function textRule(mapping: PaymentMapping, field: TextField) {
  const rule = mapping.columns[field];
  if (rule === undefined) return null;
  if (typeof rule === 'object' && 'from' in rule) {
    return { from: [rule.from].flat(), until: rule.until ?? [], unknown: rule.unknown ?? [] };
  }
  return { from: [rule].flat(), until: [], unknown: [] };
}
