import type { ActContext } from '../../platform/access/action.ts';
import type { Assessment } from '../assessment/assessment-store.ts';
import { removeEvidence } from '../assessment/evidence-store.ts';
import { changeQuotation, type Ending, type Quotation, quotationsOf } from './quotation-store.ts';

/** A quotation is evidence no more. Words whose speaker took them back are forgotten; where they are printed is kept. */
export async function endQuotation(
  { tx, now }: ActContext,
  { publishedHash }: Pick<Assessment, 'publishedHash'>,
  quotation: Quotation,
  why: Ending,
): Promise<void> {
  const { evidenceId } = quotation;
  if (evidenceId !== null && quotation.endedAt === null) await removeEvidence(tx, evidenceId, now);
  await changeQuotation(tx, quotation, {
    ended_at: quotation.endedAt ?? now,
    ended_why: why,
    ...(why === 'consent-withdrawn' ? { says: '' } : {}),
    ...(evidenceId !== null && quotation.endedAt === null ? { printed_in: publishedHash } : {}),
  });
}

/** All that was quoted from an interview whose speaker took back their consent. */
export async function endQuotations(
  context: ActContext,
  held: Assessment,
  { interviewId }: Pick<Quotation, 'interviewId'>,
): Promise<void> {
  for (const each of await quotationsOf(context.tx, held.assessmentId))
    if (each.interviewId === interviewId && each.endedWhy !== 'consent-withdrawn')
      // One interview has a handful of quotations.
      await endQuotation(context, held, each, 'consent-withdrawn');
}
