import { z } from 'zod';
import { Amount } from './amount.ts';
import { CODES, type CodeList } from './codes.ts';

const text = (most: number) =>
  z.string('a text').trim().min(1, 'a text').max(most, `at most ${most} letters`);

/** All but the numbers of indicators, which each of them says itself. It is made when it is asked for: who reads no settings does not wait. */
export function settingsShape() {
  const isoDay = z.iso.date('a day, as 2024-12-31');
  const method = z.enum(CODES.procurementMethod, CODES.procurementMethod.join(', '));
  const category = z.enum(['goods', 'works', 'services'], 'goods, works or services');

  const law = z.strictObject({
    title: text(300),
    article: text(100).optional(),
    url: z.url({ protocol: /^https?$/, error: 'an address that begins with https://' }).optional(),
  });

  /** What a rule holds for: everything that is left out holds for all. */
  const scope = {
    methods: z.array(method).min(1).optional(),
    /** Local names of procedures, as they stand in `procurementMethodDetails`. */
    procedures: z.array(text(500)).min(1).max(500).optional(),
    categories: z.array(category).min(1).optional(),
    from: isoDay.optional(),
    until: isoDay.optional(),
    law,
  };
  const days = z.int('a whole number of days').min(0, 'at least 0').max(3650, 'at most 3650');

  const decimal = z
    .string('an amount as text, as "1000000.00"')
    .refine((each) => Amount.parse(each)?.isPositive === true, 'an amount above 0 as text, as "1000000.00"');

  const words = (list: CodeList) =>
    z.record(text(500), z.enum(CODES[list], CODES[list].join(', '))).optional();

  return z.strictObject({
    redflags: z.literal('groundwork.redflags@1', 'groundwork.redflags@1'),
    title: text(200).optional(),
    note: text(2000).optional(),
    /** Where dates without offset were written, by IANA. */
    zone: text(60).default('UTC'),
    /** What the publisher's words mean in the closed lists of OCDS. */
    codes: z
      .strictObject({
        tenderStatus: words('tenderStatus'),
        procurementMethod: words('procurementMethod'),
        bidStatus: words('bidStatus'),
        awardStatus: words('awardStatus'),
        contractStatus: words('contractStatus'),
        milestoneStatus: words('milestoneStatus'),
      })
      .default({}),
    /** Codes that hold where the publisher says none, such as awards that are all active. */
    whereMissing: z
      .strictObject({
        bidStatus: z.enum(CODES.bidStatus, CODES.bidStatus.join(', ')).optional(),
        awardStatus: z.enum(CODES.awardStatus, CODES.awardStatus.join(', ')).optional(),
        contractStatus: z.enum(CODES.contractStatus, CODES.contractStatus.join(', ')).optional(),
      })
      .default({}),
    /** Local names of procedures (`procurementMethodDetails`) that are not looked at, such as contracts that are no procurement. */
    excludedProcedures: z.array(text(500)).max(500).default([]),
    /** Local names of procedures in which price alone does not decide. */
    notByPrice: z.array(text(500)).max(500).default([]),
    /** Where in `parties` the day stands on which an organisation was founded, such as `details/foundedOn`. */
    foundedField: z
      .string('a path')
      .regex(/^[\w-]+(?:\/[\w-]+)*$/, 'a path, such as details/foundedOn')
      .max(200)
      .optional(),
    /** How long a tender has to be open at least. Of rules that hold for a process the longest counts. */
    submissionPeriods: z
      .array(z.strictObject({ days, ...scope }))
      .max(500)
      .default([]),
    /** From which amount on a stricter procedure is due. */
    thresholds: z
      .array(
        z.strictObject({
          name: text(200),
          amount: decimal,
          currency: z.string('a currency, as KES').regex(/^[A-Z]{3}$/, 'a currency, as KES'),
          ...scope,
        }),
      )
      .max(500)
      .default([]),
    /** How long between award and signature, so that others can object. */
    standstills: z
      .array(z.strictObject({ days, ...scope }))
      .max(500)
      .default([]),
  });
}

type Shape = z.infer<ReturnType<typeof settingsShape>>;

/** The settings file of a place, read: `groundwork.redflags@1`. */
export interface RedflagSettings extends Shape {
  /** By code: whether it is off, and its numbers. */
  indicators: Readonly<Record<string, Readonly<Record<string, number | boolean | undefined>> | undefined>>;
}
export type Law = Shape['thresholds'][number]['law'];
export type SubmissionPeriod = Shape['submissionPeriods'][number];
export type Threshold = Shape['thresholds'][number];
