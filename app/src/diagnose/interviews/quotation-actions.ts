import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { handOf, samePerson } from '../../platform/access/same-person.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { changed, lockAssessment } from '../assessment/assessment-store.ts';
import { insertEvidence } from '../assessment/evidence-store.ts';
import { codeOf, entryOf, holdAssessment, leafIn, ownSeat } from '../assessment/hold.ts';
import { SEATS } from '../assessment/seats.ts';
import { diagnoseProblems } from '../problems.ts';
import { holdInterview, holdPassage, refuseNaming } from './hold-interview.ts';
import { CONSENTS, type Interview } from './interview-store.ts';
import { endQuotation } from './quotation-ends.ts';
import * as store from './quotation-store.ts';

export const MOST_QUOTED = 500;

/** Words out of a passage, as they may be printed, with how the speaker consented to that. */
export const proposeQuotation = defineAction({
  name: 'diagnose.propose-quotation',
  records: ['assessment.quotation-proposed'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    interviewId: z.uuid(),
    passageId: z.uuid(),
    leaf: z.string().regex(/^[a-z0-9.-]{1,80}$/),
    says: z.string().trim().min(1).max(MOST_QUOTED),
    attributed: z.enum(store.ATTRIBUTIONS),
    consent: z.enum(CONSENTS),
    consentedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  }),
  async run(context, input) {
    const { tx, actor, place, now, requestId } = context;
    const { assessmentId, interviewId, passageId, leaf, says, attributed, consent, consentedOn } = input;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    const interview = await holdInterview(context, assessmentId, interviewId);
    const passage = await holdPassage(context, interview, passageId);
    const node = leafIn(held.document, leaf);
    if (!passage.leaves.includes(leaf))
      throw diagnoseProblems.problem('diagnose.not-coded', { field: 'leaf', leaf: codeOf(node) });
    if (consentedOn < interview.heldOn || consentedOn > todayIn(place.timeZone, now))
      throw diagnoseProblems.problem('diagnose.consent-day', { field: 'consentedOn' });
    refuseUnwanted(interview, attributed, says);
    const hand = handOf(actor, 'diagnose.assess');
    await store.insertQuotation(
      tx,
      {
        quotationId: requestId,
        assessmentId,
        interviewId,
        passageId,
        leaf,
        says,
        attributed,
        consent,
        consentedOn,
        proposedBy: hand.personId,
        inSteadOf: hand.inSteadOf,
      },
      now,
    );
    return {
      answer: { quotationId: requestId },
      entry: entryOf(held, 'assessment.quotation-proposed', { leaf: codeOf(node) }),
    };
  },
});

/** A quotation says no more of its speaker than they let everybody know. */
function refuseUnwanted(interview: Interview, attributed: store.Attribution, says: string): void {
  const isLet =
    attributed === 'nobody' ||
    (attributed === 'group' && interview.groupFor === 'public') ||
    (attributed === 'name' && interview.nameFor === 'public' && interview.speaker !== null);
  if (!isLet) throw diagnoseProblems.problem('diagnose.attribution-unwanted', { field: 'attributed' });
  if (attributed !== 'name') refuseNaming(interview, says);
}

const one = { assessmentId: z.uuid(), quotationId: z.uuid(), version: z.number().int().positive() };

async function standing(
  { tx }: ActContext,
  { assessmentId, quotationId, version }: z.output<z.ZodObject<typeof one>>,
): Promise<store.Quotation> {
  const found = await store.quotationById(tx, assessmentId, quotationId);
  if (!found) throw problem('request.not-found');
  expectVersion(found, version, { says: found.says });
  return found;
}

/** Somebody else than whoever proposed it finds that it may be printed: from then on it is evidence, and signed with the rest. */
export const approveQuotation = defineAction({
  name: 'diagnose.approve-quotation',
  records: ['assessment.quotation-approved'],
  authority: 'place',
  input: z.strictObject(one),
  async run(context, input) {
    const { tx, actor, now } = context;
    const { assessmentId } = input;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    const quotation = await standing(context, input);
    const interview = await holdInterview(context, assessmentId, quotation.interviewId);
    if (quotation.endedAt !== null || quotation.approvedAt !== null)
      throw diagnoseProblems.problem('diagnose.quotation-decided');
    const hand = handOf(actor, 'diagnose.assess');
    if (samePerson({ personId: quotation.proposedBy, inSteadOf: quotation.inSteadOf }, hand))
      throw diagnoseProblems.problem('diagnose.same-quoter');
    refuseUnwanted(interview, quotation.attributed, quotation.says);
    const evidenceId = randomUUID();
    const { leaf } = quotation;
    const nothing = { fileId: null, fileName: null, page: null, link: null, runId: null };
    await insertEvidence(
      tx,
      assessmentId,
      {
        ...nothing,
        evidenceId,
        leaf,
        kind: 'quotation',
        // The words stay in the quotation alone, so that they can be forgotten.
        says: quotation.quotationId,
        isPublic: true,
        personId: actor.personId,
      },
      now,
    );
    await store.changeQuotation(tx, quotation, {
      approved_by: actor.personId,
      approved_at: now,
      evidence_id: evidenceId,
    });
    await changed(tx, assessmentId, now);
    return {
      answer: { evidenceId },
      entry: entryOf(held, 'assessment.quotation-approved', {
        leaf: codeOf(leafIn(held.document, leaf)),
      }),
    };
  },
});

/**
 * A quotation is not printed after all: somebody declines it while the assessment is open, or the speaker takes back their
 * consent, which is heard at any time and forgets the words.
 */
export const endOneQuotation = defineAction({
  name: 'diagnose.end-quotation',
  records: ['assessment.quotation-declined', 'assessment.quotation-taken-back'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ ...one, why: z.enum(store.ENDINGS) }),
  async run(context, { why, ...input }) {
    const { tx, now } = context;
    const { assessmentId } = input;
    const held =
      why === 'declined'
        ? await holdAssessment(context, assessmentId)
        : await lockAssessment(tx, assessmentId);
    if (!held) throw problem('request.not-found');
    await ownSeat(context, assessmentId, SEATS);
    const quotation = await standing(context, input);
    await holdInterview(context, assessmentId, quotation.interviewId);
    if (quotation.endedWhy === 'consent-withdrawn' || (why === 'declined' && quotation.endedAt !== null))
      throw diagnoseProblems.problem('diagnose.quotation-decided');
    await endQuotation(context, held, quotation, why);
    await changed(tx, assessmentId, now);
    const act = why === 'declined' ? 'assessment.quotation-declined' : 'assessment.quotation-taken-back';
    return {
      answer: { quotationId: input.quotationId },
      entry: entryOf(held, act, { leaf: codeOf(leafIn(held.document, quotation.leaf)) }),
    };
  },
});
