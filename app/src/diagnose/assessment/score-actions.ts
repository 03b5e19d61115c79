import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { diagnoseProblems } from '../problems.ts';
import { changed } from './assessment-store.ts';
import { answerOnScale, codeOf, entryOf, holdAssessment, leafIn, ownSeat } from './hold.ts';
import * as store from './leaf-store.ts';
import type { ScoringSeat } from './seats.ts';

const leaf = z.string().regex(/^[a-z0-9.-]{1,80}$/);
const score = z.string().regex(/^-?[A-Za-z0-9][A-Za-z0-9+*.-]{0,39}$/);
const reason = z.string().trim().max(2000);

/**
 * One assessor's own score. Until it is locked it may change, and nobody else sees it; locked, it stays, and both are
 * seen when both are locked. Where they are the same, they are agreed at once.
 */
export const giveScore = defineAction({
  name: 'diagnose.score',
  records: ['assessment.scored', 'assessment.score-locked'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    leaf,
    /** Of one's own score as it was seen; 0 where there was none. */
    version: z.number().int().min(0),
    score,
    reason,
    lock: z.boolean(),
  }),
  async run(context, { assessmentId, leaf: id, version, score: said, reason: why, lock }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const node = leafIn(held.document, id);
    const own = await ownSeat(context, assessmentId, ['one', 'two']);
    const seat = own.seat as ScoringSeat;
    const given = answerOnScale(held, id, said);
    const both = await store.bothScores(tx, assessmentId, id);
    const mine = both.find((each) => each.seat === seat);
    if (mine?.lockedAt) throw diagnoseProblems.problem('diagnose.score-locked', { leaf: codeOf(node) });
    // What another person left unlocked in this seat is theirs: it is not shown to whoever came after.
    const seen = mine?.personId === actor.personId ? mine : undefined;
    expectVersion({ version: seen?.version ?? 0 }, version, {
      score: seen?.score ?? '',
      reason: seen?.reason ?? '',
    });
    if (lock && why === '') throw diagnoseProblems.problem('diagnose.reason-needed', { field: 'reason' });
    const next = {
      leaf: id,
      seat,
      personId: actor.personId,
      version: version + 1,
      score: given,
      reason: why,
    };
    await store.putScore(tx, assessmentId, { ...next, lockedAt: lock ? now : null }, now);
    if (lock) {
      const other = both.find((each) => each.seat !== seat && each.lockedAt !== null);
      if (other?.score === given)
        await store.changeLeaves(tx, assessmentId, [id], {
          agreed: given,
          agreed_reason: '',
          agreed_at: now,
        });
      await changed(tx, assessmentId, now);
    }
    const act = lock ? 'assessment.score-locked' : 'assessment.scored';
    return { answer: { leaf: id, locked: lock }, entry: entryOf(held, act, { leaf: codeOf(node) }) };
  },
});

/** Where the two differ, or the reviewer asks to look again, an assessor says what they agreed on, and why. */
export const reconcile = defineAction({
  name: 'diagnose.reconcile',
  records: ['assessment.reconciled'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    leaf,
    version: z.number().int().positive(),
    agreed: score,
    why: reason.min(1),
  }),
  async run(context, { assessmentId, leaf: id, version, agreed: said, why }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const node = leafIn(held.document, id);
    await ownSeat(context, assessmentId, ['one', 'two']);
    const given = answerOnScale(held, id, said, 'agreed');
    const state = await store.leafOf(tx, assessmentId, id);
    const both = (await store.bothScores(tx, assessmentId, id)).filter(({ lockedAt }) => lockedAt !== null);
    if (!state || both.length < 2)
      throw diagnoseProblems.problem('diagnose.not-both-locked', { leaf: codeOf(node) });
    expectVersion(state, version, { agreed: state.agreed ?? '', why: state.agreedReason ?? '' });
    if (both[0]?.score === both[1]?.score && state.verdict !== 'look-again')
      throw diagnoseProblems.problem('diagnose.agreed-already', { leaf: codeOf(node) });
    await store.changeLeaves(tx, assessmentId, [id], {
      agreed: given,
      agreed_reason: why,
      agreed_by: actor.personId,
      agreed_at: now,
      verdict: null,
    });
    await changed(tx, assessmentId, now);
    return { answer: { leaf: id }, entry: entryOf(held, 'assessment.reconciled', { leaf: codeOf(node) }) };
  },
});
