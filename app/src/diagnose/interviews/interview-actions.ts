import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { surveysAskedFor } from '../../surveys/api.ts';
import { changed, lockAssessment, teamOf } from '../assessment/assessment-store.ts';
import { entryOf, holdAssessment, ownSeat } from '../assessment/hold.ts';
import { SEATS } from '../assessment/seats.ts';
import { diagnoseProblems } from '../problems.ts';
import { groupsOf } from '../voices/group-store.ts';
import { CIRCLES, isNameWider, isOwn, NOTE_CIRCLES } from './circles.ts';
import { holdInterview, standingQuotations } from './hold-interview.ts';
import * as store from './interview-store.ts';
import { forgetPassages } from './passage-store.ts';
import { endQuotations } from './quotation-ends.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const words = {
  speaker: z.string().trim().max(120),
  group: z.string().regex(/^[a-z0-9-]{1,40}$/),
  heldOn: day,
  heldAt: z.string().trim().max(200),
  /** Somebody with a seat; else the name of whoever listened. */
  interviewerId: z.uuid().nullable(),
  interviewer: z.string().trim().max(120),
  language: z.string().trim().min(1).max(40),
  consent: z.enum(store.CONSENTS),
  noteFor: z.enum(NOTE_CIRCLES),
  groupFor: z.enum(CIRCLES),
  nameFor: z.enum(CIRCLES),
  /** A survey of the assessment that they answered as well. Pages that a phone keeps from before do not ask for it. */
  answered: z.enum(store.NO_SURVEY).or(z.uuid()).default('unknown'),
};
export const interviewWords = z.strictObject(words);
type Words = z.infer<typeof interviewWords>;

/**
 * Who was heard, when and where, by whom, with which consent, and who may read which of it. A new one is named by the request
 * that makes it, so that a phone may send it twice. Whoever wrote it down or listened changes it, nobody else.
 */
export const keepInterview = defineAction({
  name: 'diagnose.keep-interview',
  records: ['assessment.interview-kept', 'assessment.interview-changed'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    interviewId: z.uuid().nullable(),
    version: z.number().int().min(0),
    ...words,
  }),
  async run(context, { assessmentId, interviewId, version, ...given }) {
    const { tx, actor, now, requestId } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    if (interviewId === null) {
      const { no } = await beginInterview(context, assessmentId, given);
      await changed(tx, assessmentId, now);
      return {
        answer: { interviewId: requestId },
        entry: entryOf(held, 'assessment.interview-kept', { no: String(no) }),
      };
    }
    const said = await saidIn(context, assessmentId, given);
    const stands = await holdInterview(context, assessmentId, interviewId);
    if (!isOwn(stands, actor)) throw diagnoseProblems.problem('diagnose.not-your-interview');
    expectVersion(stands, version, {
      speaker: stands.speaker ?? '',
      group: stands.group,
      heldOn: stands.heldOn,
      heldAt: stands.heldAt,
      interviewerId: stands.interviewerId ?? '',
      interviewer: stands.interviewer ?? '',
      language: stands.language,
      consent: stands.consent,
      noteFor: stands.noteFor,
      groupFor: stands.groupFor,
      nameFor: stands.nameFor,
      answered: stands.answered,
    });
    await refuseOtherThanQuoted(context, stands, said);
    await store.changeInterview(tx, stands, said, now);
    await changed(tx, assessmentId, now);
    return {
      answer: { interviewId },
      entry: entryOf(held, 'assessment.interview-changed', { no: String(stands.no) }),
    };
  },
});

/** A new one, in an assessment that is held by somebody with a seat. The request that makes it names it. */
export async function beginInterview(
  context: ActContext,
  assessmentId: string,
  given: Words,
): Promise<{ interviewId: string; no: number }> {
  const { tx, actor, now, requestId } = context;
  const said = await saidIn(context, assessmentId, given);
  const ids = { interviewId: requestId, assessmentId, personId: actor.personId };
  return { interviewId: requestId, no: await store.insertInterview(tx, ids, said, now) };
}

async function saidIn(context: ActContext, assessmentId: string, given: Words) {
  await refuseUnknown(context, assessmentId, given);
  if (isNameWider(given)) throw diagnoseProblems.problem('diagnose.name-wider', { field: 'nameFor' });
  return {
    ...given,
    speaker: given.speaker === '' ? null : given.speaker,
    interviewer: given.interviewerId === null ? given.interviewer : null,
  };
}

interface Named {
  group: string;
  interviewerId: string | null;
  interviewer: string;
  answered: string;
}

async function refuseUnknown(
  { tx }: ActContext,
  assessmentId: string,
  { group, interviewerId, interviewer, answered }: Named,
): Promise<void> {
  if (!(await groupsOf(tx, assessmentId)).some(({ key }) => key === group))
    throw diagnoseProblems.problem('diagnose.group-unknown', { field: 'group' });
  if (interviewerId === null && interviewer === '')
    throw diagnoseProblems.problem('diagnose.interviewer-unsaid', { field: 'interviewer' });
  const team = await teamOf(tx, assessmentId);
  if (interviewerId !== null && !team.some(({ personId }) => personId === interviewerId))
    throw problem('request.not-found');
  if (z.uuid().safeParse(answered).success) await refuseUnknownSurvey(tx, assessmentId, answered);
}

async function refuseUnknownSurvey(tx: Transaction, assessmentId: string, surveyId: string): Promise<void> {
  const asked = await surveysAskedFor(tx, assessmentId);
  if (!asked.some((each) => each.surveyId === surveyId)) throw problem('request.not-found');
}

type Quoted = Pick<store.Interview, 'group' | 'groupFor' | 'nameFor' | 'speaker'>;

/** What a quotation says of its speaker was approved as it stands: it changes no more while the quotation stands. */
async function refuseOtherThanQuoted(
  context: ActContext,
  stands: store.Interview,
  next: Quoted,
): Promise<void> {
  const attributed = new Set((await standingQuotations(context, stands)).map((each) => each.attributed));
  const loses =
    (attributed.has('group') && (next.groupFor !== 'public' || next.group !== stands.group)) ||
    (attributed.has('name') && (next.nameFor !== 'public' || next.speaker !== stands.speaker));
  if (loses) throw diagnoseProblems.problem('diagnose.quotation-stands');
}

/**
 * The speaker takes back what they said. At once nothing of it is left but its number: no name, no words as they were or are,
 * no quotation. That holds while the assessment is published too; what was printed goes when the publication is withdrawn.
 */
export const withdrawInterview = defineAction({
  name: 'diagnose.withdraw-interview',
  records: ['assessment.interview-withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ assessmentId: z.uuid(), interviewId: z.uuid() }),
  async run(context, { assessmentId, interviewId }) {
    const { tx, now } = context;
    const held = await lockAssessment(tx, assessmentId);
    if (!held) throw problem('request.not-found');
    await ownSeat(context, assessmentId, SEATS);
    const stands = await holdInterview(context, assessmentId, interviewId);
    await endQuotations(context, held, { interviewId });
    await forgetPassages(tx, interviewId, now);
    await store.forgetSpeaker(tx, stands, now);
    await changed(tx, assessmentId, now);
    return {
      answer: { interviewId },
      entry: entryOf(held, 'assessment.interview-withdrawn', { no: String(stands.no) }),
    };
  },
});
