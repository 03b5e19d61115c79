import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { StaleProblem } from '../../platform/access/expect-version.ts';
import { changed } from '../assessment/assessment-store.ts';
import { entryOf, holdAssessment, ownSeat } from '../assessment/hold.ts';
import { SEATS } from '../assessment/seats.ts';
import { diagnoseProblems } from '../problems.ts';
import { type Branch, branchesOf, insertBranch, settleBranches } from './branch-store.ts';
import { holdInterview, holdPassage, refuseUnknownLeaves } from './hold-interview.ts';
import { beginInterview, interviewWords } from './interview-actions.ts';
import { passageWords, tidy } from './passage-actions.ts';
import * as store from './passage-store.ts';

/** As many as a note of an hour has, and a phone's page can hold. */
const MOST_PASSAGES = 40;

/** What waits on a phone was written by somebody: whoever else signs in there meanwhile does not send it. */
function refuseAnother({ actor }: ActContext, by: string): void {
  if (by !== actor.personId) throw diagnoseProblems.problem('diagnose.of-another');
}

/**
 * A note that was written without a net: an interview with its passages, or passages for one that was kept before. It comes once,
 * however often a phone sends it; what two phones bring for one interview stands in it side by side.
 */
export const bringNote = defineAction({
  name: 'diagnose.bring-note',
  records: ['assessment.interview-kept', 'assessment.passage-kept'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    /** Whose phone it was written on. */
    by: z.uuid(),
    /** Kept before, or who is heard now. */
    interview: z.uuid().or(interviewWords),
    passages: z.array(passageWords).max(MOST_PASSAGES),
  }),
  async run(context, { assessmentId, by, interview, passages }) {
    const { tx, actor, now, requestId } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    refuseAnother(context, by);
    const isNew = typeof interview !== 'string';
    if (!isNew && passages.length === 0) throw diagnoseProblems.problem('diagnose.note-empty');
    const { interviewId, no } = isNew
      ? await beginInterview(context, assessmentId, interview)
      : await holdInterview(context, assessmentId, interview);
    refuseUnknownLeaves(
      held,
      passages.flatMap(({ leaves }) => leaves),
    );
    await store.insertPassages(tx, { interviewId, personId: actor.personId }, passages.map(tidy), now);
    await changed(tx, assessmentId, now);
    const act = isNew ? 'assessment.interview-kept' : 'assessment.passage-kept';
    return { answer: { instance: requestId, interviewId }, entry: entryOf(held, act, { no: String(no) }) };
  },
});

const of = { assessmentId: z.uuid(), interviewId: z.uuid() };

/**
 * One passage that was written or changed while there may have been no net. Where somebody else changed it since it was opened,
 * what stands stays, and this waits beside it until a person has seen both.
 */
export const bringPassage = defineAction({
  name: 'diagnose.bring-passage',
  records: ['assessment.passage-kept', 'assessment.passage-conflicted'],
  authority: 'place',
  input: z.strictObject({
    ...of,
    by: z.uuid(),
    passageId: z.uuid().nullable(),
    /** The version from which it was begun. */
    base: z.number().int().min(0),
    words: passageWords,
  }),
  async run(context, { assessmentId, interviewId, by, passageId, base, words }) {
    const { tx, actor, now, requestId } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    refuseAnother(context, by);
    const interview = await holdInterview(context, assessmentId, interviewId);
    refuseUnknownLeaves(held, words.leaves);
    const said = tidy(words);
    const written = { personId: actor.personId, at: now };
    let stands = true;
    if (passageId === null) {
      const ids = { passageId: requestId, interviewId, personId: actor.personId };
      await store.insertPassage(tx, ids, said, now);
    } else {
      const passage = await holdPassage(context, interview, passageId);
      stands = base === passage.version;
      if (stands) await store.changePassage(tx, passage, said, written);
      else await insertBranch(tx, { passageId, base }, said, { branchId: requestId, ...written });
    }
    // What waits beside a passage is in no count: what was signed stands.
    if (stands) await changed(tx, assessmentId, now);
    const act = stands ? 'assessment.passage-kept' : 'assessment.passage-conflicted';
    return {
      answer: { instance: passageId ?? requestId },
      entry: entryOf(held, act, { no: String(interview.no) }),
    };
  },
});

/** What stands, or one of what waits beside it. */
export const STANDS = 'stands';

/** A person has seen all that was brought for a passage, and says which words are to stand. The others are kept beneath it. */
export const settlePassage = defineAction({
  name: 'diagnose.settle-passage',
  records: ['assessment.passage-settled'],
  authority: 'place',
  input: z.strictObject({
    ...of,
    passageId: z.uuid(),
    version: z.number().int().positive(),
    /** How many waited when it was looked at: another one since wants another look. */
    seen: z.number().int().positive(),
    choice: z.literal(STANDS).or(z.uuid()),
  }),
  async run(context, { assessmentId, interviewId, passageId, version, seen, choice }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    const interview = await holdInterview(context, assessmentId, interviewId);
    const passage = await holdPassage(context, interview, passageId);
    const waiting = openIn(await branchesOf(tx, [passageId]));
    if (waiting.length === 0) throw diagnoseProblems.problem('diagnose.no-conflict');
    const branch = waiting.find(({ branchId }) => branchId === choice);
    const isSeen = passage.version === version && waiting.length === seen;
    if (!isSeen || (!branch && choice !== STANDS)) throw new StaleProblem(passage.version, {});
    if (branch) await store.changePassage(tx, passage, branch, { personId: actor.personId, at: now });
    await settleBranches(tx, passage, now);
    await changed(tx, assessmentId, now);
    return {
      answer: { passageId },
      entry: entryOf(held, 'assessment.passage-settled', { no: String(interview.no) }),
    };
  },
});

/** Those that wait for a person. */
export const openIn = (branches: readonly Branch[]): Branch[] =>
  branches.filter(({ settledAt }) => settledAt === null);
