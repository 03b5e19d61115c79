import { z } from 'zod';

/** What a published assessment says, format 1. It holds all that a page, a workbook or a program shows of it. */
export const FORMAT = 1;

const names = z.record(z.string(), z.string());
const why = z.looseObject({ code: z.string() });
const number = z.object({ numerator: z.string(), denominator: z.string() });

const signedPart = {
  format: z.literal('groundwork.assessment@1'),
  assessment: z.string(),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  title: z.string(),
  scope: z.string(),
  from: z.number(),
  to: z.number(),
  framework: z.object({ id: z.string(), version: z.string(), names, hash: z.string() }),
  previous: z.string().nullable(),
  screening: z.record(z.string(), z.string()),
  team: z.array(z.object({ seat: z.string(), name: z.string(), interests: z.string().nullable() })),
  /** Every node in the order of the framework; leaves have what was found. */
  nodes: z.array(
    z.object({
      id: z.string(),
      parent: z.string().nullable(),
      level: z.string(),
      code: z.string().nullable(),
      names,
      rule: z.string().nullable(),
      state: z.enum(['scored', 'missing', 'out', 'no-score']),
      step: z.string().nullable(),
      number: number.nullable(),
      why,
      leaf: z
        .object({
          proposed: z.string().nullable(),
          run: z.string().nullable(),
          /** What each of the two gave, before they spoke. */
          scores: z.array(z.object({ seat: z.string(), score: z.string(), reason: z.string() })),
          reason: z.string(),
          review: z.string(),
          comment: z.string(),
          evidence: z.array(
            z.object({
              kind: z.string(),
              says: z.string(),
              file: z.string().nullable(),
              page: z.string().nullable(),
              link: z.string().nullable(),
              run: z.string().nullable(),
            }),
          ),
          /** How much evidence there is that is not told here. */
          kept: z.number(),
        })
        .nullable(),
    }),
  ),
};

export const assessmentDocument = z.object({
  ...signedPart,
  signatures: z.array(
    z.object({ part: z.string(), name: z.string(), content: z.string(), signedAt: z.string() }),
  ),
});
export type AssessmentDocument = z.infer<typeof assessmentDocument>;
/** What is signed: all of it but the signatures. */
export type SignedDocument = Omit<AssessmentDocument, 'signatures'>;
export type PublishedNode = AssessmentDocument['nodes'][number];

/** Bytes of the public record were checked when they were written; what is asked here is only which format they speak. */
export function readAssessmentDocument(bytes: Buffer): AssessmentDocument {
  const document = JSON.parse(bytes.toString('utf8')) as AssessmentDocument;
  if (document.format !== 'groundwork.assessment@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}
