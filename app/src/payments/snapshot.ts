import { classifications } from '@groundwork-gov/fiscal';
import { budgetFields } from '@groundwork-gov/payments';
import { z } from 'zod';
import { PUBLIC_FIELDS } from './fields.ts';
import { OUTCOMES, QUESTION_STATES } from './outcomes.ts';

/**
 * What published payments say, format 1. The document lists its files, its months, which checks were made with how many
 * questions and answers, and its parts by hash; each part is a JSON list of payments, each a list of values in the
 * order of ROW_FIELDS. Amounts are minor units as strings of digits. No question names anybody.
 */
export const FORMAT = 1;

export const ROW_FIELDS = ['row', 'day', 'amount', ...PUBLIC_FIELDS, 'withheld'] as const;

const amount = z.string().regex(/^-?\d+$/);

export const paymentsDocument = z.object({
  format: z.literal('groundwork.payments@1'),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  year: z.number(),
  yearName: z.string(),
  from: z.string(),
  until: z.string(),
  currency: z.string(),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), loadedOn: z.string() })),
  /** Which texts of a payment are told; the others are not in the record at all. */
  fields: z.array(z.enum(PUBLIC_FIELDS as [string, ...string[]])),
  /** Which of these texts holds a classification of the budget; since mappings say it. */
  budget: z.partialRecord(z.enum(classifications), z.enum(budgetFields)).optional(),
  payments: z.number(),
  total: amount,
  /** Payments whose supplier is not named. */
  withheld: z.number(),
  months: z.array(z.object({ month: z.string(), payments: z.number(), amount })),
  /** Payments of the whole ledger whose day nobody knows: they are in no year. */
  unknownDays: z.number(),
  checks: z.object({
    screenedOn: z.string(),
    payments: z.number(),
    rules: z.array(
      z.object({
        rule: z.string(),
        computed: z.boolean(),
        lacks: z.array(
          z.object({ needs: z.string(), missing: z.number().nullable(), of: z.number().nullable() }),
        ),
        states: z.partialRecord(z.enum(QUESTION_STATES), z.number()),
        outcomes: z.partialRecord(z.enum(OUTCOMES), z.number()),
      }),
    ),
  }),
  rowFields: z.array(z.string()),
  parts: z.array(z.object({ hash: z.string(), payments: z.number() })),
});

export type PaymentsDocument = z.infer<typeof paymentsDocument>;

/** Bytes of the public record were checked when they were written; what is asked here is only which format they speak. */
export function readPaymentsDocument(bytes: Buffer): PaymentsDocument {
  const document = JSON.parse(bytes.toString('utf8')) as PaymentsDocument;
  if (document.format !== 'groundwork.payments@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}
