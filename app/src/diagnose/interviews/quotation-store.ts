import type { Transaction } from '../../platform/db/transaction.ts';
import type { Consent } from './interview-store.ts';

export const ATTRIBUTIONS = ['nobody', 'group', 'name'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const ENDINGS = ['declined', 'consent-withdrawn'] as const;
export type Ending = (typeof ENDINGS)[number];

export interface Quotation {
  quotationId: string;
  assessmentId: string;
  interviewId: string;
  passageId: string;
  leaf: string;
  version: number;
  /** Words that may be printed; empty where the speaker took back their consent. */
  says: string;
  attributed: Attribution;
  consent: Consent;
  consentedOn: string;
  proposedBy: string;
  inSteadOf: readonly string[];
  proposedAt: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  evidenceId: string | null;
  endedAt: Date | null;
  endedWhy: Ending | null;
  /** The published snapshot in which it stands although it has ended. */
  printedIn: string | null;
}

const quotations = (tx: Transaction, assessmentId: string) =>
  tx.db
    .selectFrom('live.quotation')
    .select([
      'quotation_id as quotationId',
      'assessment_id as assessmentId',
      'interview_id as interviewId',
      'passage_id as passageId',
      'leaf',
      'version',
      'says',
      'attributed',
      'consent',
      'consented_on as consentedOn',
      'proposed_by as proposedBy',
      'in_stead_of as inSteadOf',
      'proposed_at as proposedAt',
      'approved_by as approvedBy',
      'approved_at as approvedAt',
      'evidence_id as evidenceId',
      'ended_at as endedAt',
      'ended_why as endedWhy',
      'printed_in as printedIn',
    ])
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId);

/** All that were ever proposed, in their order. Words come from passages: who may not read the note is shown those approved alone. */
export async function quotationsOf(tx: Transaction, assessmentId: string): Promise<Quotation[]> {
  return (await quotations(tx, assessmentId)
    .orderBy('proposed_at')
    .orderBy('quotation_id')
    .execute()) as unknown as Quotation[];
}

export async function quotationById(
  tx: Transaction,
  assessmentId: string,
  quotationId: string,
): Promise<Quotation | undefined> {
  return (await quotations(tx, assessmentId)
    .where('quotation_id', '=', quotationId)
    .executeTakeFirst()) as unknown as Quotation | undefined;
}

type Proposed = Omit<
  Quotation,
  'version' | 'proposedAt' | 'approvedBy' | 'approvedAt' | 'evidenceId' | 'endedAt' | 'endedWhy' | 'printedIn'
>;

export async function insertQuotation(tx: Transaction, given: Proposed, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.quotation')
    .values({
      place_id: tx.placeId,
      quotation_id: given.quotationId,
      assessment_id: given.assessmentId,
      interview_id: given.interviewId,
      passage_id: given.passageId,
      leaf: given.leaf,
      says: given.says,
      attributed: given.attributed,
      consent: given.consent,
      consented_on: given.consentedOn,
      proposed_by: given.proposedBy,
      in_stead_of: JSON.stringify(given.inSteadOf),
      proposed_at: at,
    })
    .execute();
}

interface QuotationChange {
  says?: string;
  approved_by?: string;
  approved_at?: Date;
  evidence_id?: string;
  ended_at?: Date;
  ended_why?: Ending;
  printed_in?: string | null;
}

export async function changeQuotation(
  tx: Transaction,
  { quotationId, version }: Pick<Quotation, 'quotationId' | 'version'>,
  change: QuotationChange,
): Promise<void> {
  await tx.db
    .updateTable('live.quotation')
    .set({ ...change, version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('quotation_id', '=', quotationId)
    .execute();
}

/** Titles of published assessments that print words whose speaker took back their consent since. */
export async function printedAgainstConsent(
  tx: Transaction,
): Promise<{ assessmentId: string; title: string; count: number }[]> {
  const rows = await tx.db
    .selectFrom('live.quotation as said')
    .innerJoin('live.assessment as of', (join) =>
      join
        .onRef('of.place_id', '=', 'said.place_id')
        .onRef('of.assessment_id', '=', 'said.assessment_id')
        .onRef('of.published_hash', '=', 'said.printed_in'),
    )
    .select((eb) => ['of.assessment_id as assessmentId', 'of.title', eb.fn.countAll<string>().as('count')])
    .where('said.place_id', '=', tx.placeId)
    .groupBy(['of.assessment_id', 'of.title'])
    .orderBy('of.assessment_id')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
