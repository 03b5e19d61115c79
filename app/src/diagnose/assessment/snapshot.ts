import { z } from 'zod';

/** What a published assessment says, format 1. It holds all that a page, a workbook or a program shows of it. */
export const FORMAT = 1;

const names = z.record(z.string(), z.string());
const why = z.looseObject({ code: z.string() });
const number = z.object({ numerator: z.string(), denominator: z.string() });

const bound = z.object({ value: z.number(), inclusive: z.boolean() });

/** Where the place is strong and where it is held up. Absent in what was signed before there were rankings. */
const ranking = z.object({
  /** How much each sign counts, and why; without a reason they are those with which every assessment begins. */
  weights: z.object({
    score: z.number(),
    measure: z.number(),
    trend: z.number(),
    voices: z.number(),
    comparison: z.number(),
    reason: z.string(),
  }),
  /** The worst bottleneck first, equals with one rank. A value is 0 for a strength, 1 for the worst. */
  ranked: z.array(
    z.object({
      id: z.string(),
      rank: z.number(),
      value: number,
      reasons: z.array(z.object({ part: z.string(), weight: z.number(), value: number })),
      /** What has a weight and says nothing of it. */
      silent: z.array(z.string()),
      /** What would move it; null at the best step, and where there are no steps. */
      next: z
        .object({
          from: z.string(),
          to: z.string(),
          criterion: names.nullable(),
          limits: z.array(
            z.object({ names, unit: z.string(), from: bound.nullable(), to: bound.nullable() }),
          ),
          lifts: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })),
        })
        .nullable(),
    }),
  ),
  /** Why it is so, and why that again: each under a dimension or under another. The id is that of its item in the thread. */
  causes: z.array(
    z.object({ id: z.string(), leaf: z.string(), under: z.string().nullable(), says: z.string() }),
  ),
});

const count = z.number();
/** So many of the residents, by one source of one year. */
const counted = z.object({ people: count, outOf: count, year: count, source: z.string() });

/** Who was heard. Absent where nobody was interviewed, and in what was signed before there were interviews. */
const voices = z.object({
  heard: count,
  groups: z.array(
    z.object({
      key: z.string(),
      /** Null: as the seed list has it. */
      name: z.string().nullable(),
      /** Null: fewer than five, or it could be reckoned of others that they are. */
      heard: count.nullable(),
      /** Of all who were heard, in tenths of a per cent: Wilson's interval at 95 per cent. */
      share: z.object({ low: count, high: count }).nullable(),
      counted: counted.nullable(),
    }),
  ),
  /** Whose group is not told. */
  unsaid: count,
  /**
   * How many of them are known to have answered a survey, and count there alone where it tells of a dimension; null: so few that it
   * is not told. Absent where nobody is.
   */
  elsewhere: count.nullable().optional(),
  /** Dimensions of which five or more spoke. */
  leaves: z.array(
    z.object({
      id: z.string(),
      speakers: count,
      problem: count,
      /** Of how many of them at most it is not known whether they answered a survey; absent: of all. */
      unsure: count.optional(),
      groups: z.array(z.object({ key: z.string(), speakers: count, problem: count })),
    }),
  ),
});

/** What surveys say, as it was taken in. Absent where none was, and in what was signed before surveys were heard. */
const surveys = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    /** The version of the form by which it was counted. */
    form: count,
    answers: count,
    taken: z.string(),
    groups: z.array(
      z.object({
        /** As the form names it; '' for whoever did not say. */
        name: z.string(),
        names,
        /** The group of the assessment that it is; null: it stands by itself. */
        as: z
          .object({ key: z.string(), name: z.string().nullable(), counted: counted.nullable() })
          .nullable(),
        /** Null as above. */
        heard: count.nullable(),
        share: z.object({ low: count, high: count }).nullable(),
      }),
    ),
    /** Each who answered counts once. */
    leaves: z.array(
      z.object({
        id: z.string(),
        speakers: count,
        problem: count,
        /** Of those, who also answered without one; where several questions speak of it, and it can be told. */
        mixed: count.optional(),
        groups: z.array(
          z.object({ name: z.string(), speakers: count, problem: count, mixed: count.optional() }),
        ),
      }),
    ),
    /** Dimensions that were asked about, of which so few spoke or told of a problem that nothing is told. */
    quiet: z.array(z.string()),
  }),
);

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
              /** Of the file's bytes, by which it is served; absent where there is none. */
              hash: z.string().optional(),
              page: z.string().nullable(),
              link: z.string().nullable(),
              run: z.string().nullable(),
              /** Of a quotation alone: whose words they are. Both null: somebody who was heard. */
              by: z
                .object({
                  group: z.object({ key: z.string(), name: z.string().nullable() }).nullable(),
                  name: z.string().nullable(),
                })
                .optional(),
            }),
          ),
          /** How much evidence there is that is not told here. */
          kept: z.number(),
        })
        .nullable(),
    }),
  ),
  ranking: ranking.optional(),
  voices: voices.optional(),
  surveys: surveys.optional(),
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
