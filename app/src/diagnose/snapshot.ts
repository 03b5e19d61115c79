import { z } from 'zod';

/** What a published diagnosis of budget reliability says, format 1. Amounts are minor units as strings of digits. */
export const FORMAT = 1;

const amount = z.string().nullable();

export const reliabilityDocument = z.object({
  format: z.literal('groundwork.budget-reliability@1'),
  framework: z.string(),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  currency: z.string(),
  from: z.number(),
  to: z.number(),
  asOf: z.string(),
  outliers: z.array(z.object({ year: z.number(), reason: z.string() })),
  indicators: z.array(
    z.object({ id: z.string(), method: z.string().nullable(), grade: z.string().nullable() }),
  ),
  measures: z.array(
    z.object({
      id: z.string(),
      dimension: z.string(),
      formulaVersion: z.number(),
      grade: z.string(),
      reason: z.string(),
      run: z.string(),
      rowsHash: z.string(),
      figures: z.array(
        z.object({
          period: z.number(),
          value: z.number().nullable(),
          numerator: amount,
          denominator: amount,
          coverage: z.number(),
          outlier: z.boolean(),
          missing: z.array(
            z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
          ),
          /** The address of the published budget it was computed from, where one was published. */
          budget: z.string().nullable(),
          heads: z
            .object({
              classification: z.string(),
              take: z.number().nullable(),
              /** The crosswalk that moved lines under other heads than their own codes. */
              crosswalk: z.object({ id: z.string(), no: z.number(), title: z.string() }).optional(),
            })
            .nullable(),
          rows: z.array(
            z.object({
              code: z.string(),
              label: z.string(),
              budget: z.string(),
              outturn: z.string(),
              adjusted: amount,
              deviation: amount,
              lines: z.number(),
            }),
          ),
        }),
      ),
    }),
  ),
});

export type ReliabilityDocument = z.infer<typeof reliabilityDocument>;
export type PublishedMeasure = ReliabilityDocument['measures'][number];
export type PublishedFigure = PublishedMeasure['figures'][number];

/** Bytes of the public record were checked when they were written; what is asked here is only which format they speak. */
export function readReliabilityDocument(bytes: Buffer): ReliabilityDocument {
  const document = JSON.parse(bytes.toString('utf8')) as ReliabilityDocument;
  if (document.format !== 'groundwork.budget-reliability@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}
