import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { diagnoseProblems } from '../problems.ts';
import { changed } from './assessment-store.ts';
import { codeOf, entryOf, holdAssessment, leafIn, ownSeat } from './hold.ts';
import * as store from './leaf-store.ts';

const leaf = z.string().regex(/^[a-z0-9.-]{1,80}$/);
const seen = z.strictObject({ leaf, version: z.number().int().positive() });

/** The reviewer looks at what was agreed: sound, or to be looked at again, with a note. Several at once where all are sound. */
export const reviewLeaves = defineAction({
  name: 'diagnose.review',
  records: ['assessment.reviewed'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    leaves: z.array(seen).min(1).max(300),
    verdict: z.enum(['sound', 'look-again']),
    note: z.string().trim().max(2000),
  }),
  async run(context, { assessmentId, leaves, verdict, note }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, ['reviewer']);
    if (verdict === 'look-again' && note === '')
      throw diagnoseProblems.problem('diagnose.reason-needed', { field: 'note' });
    const states = new Map((await store.leavesOf(tx, assessmentId)).map((each) => [each.leaf, each]));
    for (const each of leaves) {
      const state = states.get(each.leaf);
      if (!state) throw problem('request.not-found');
      const theirs = { verdict: state.verdict ?? '', note: state.reviewNote ?? '' };
      expectVersion(state, each.version, leaves.length === 1 ? theirs : {});
      if (state.agreed === null)
        throw diagnoseProblems.problem('diagnose.not-agreed', {
          leaf: codeOf(leafIn(held.document, each.leaf)),
        });
    }
    await store.changeLeaves(
      tx,
      assessmentId,
      leaves.map((each) => each.leaf),
      { verdict, review_note: note, reviewed_by: actor.personId, reviewed_at: now },
    );
    await changed(tx, assessmentId, now);
    return {
      answer: { reviewed: leaves.length },
      entry: entryOf(held, 'assessment.reviewed', { count: leaves.length }),
    };
  },
});

/** What the municipality says of a dimension: printed beside the grade, and never instead of it. */
export const commentLeaf = defineAction({
  name: 'diagnose.comment',
  records: ['assessment.commented'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    leaf,
    version: z.number().int().positive(),
    comment: z.string().trim().max(2000),
  }),
  async run(context, { assessmentId, leaf: id, version, comment }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const node = leafIn(held.document, id);
    await ownSeat(context, assessmentId, ['municipality']);
    const state = await store.leafOf(tx, assessmentId, id);
    if (!state) throw problem('request.not-found');
    expectVersion(state, version, { comment: state.comment ?? '' });
    await store.changeLeaves(tx, assessmentId, [id], {
      comment,
      commented_by: actor.personId,
      commented_at: now,
    });
    await changed(tx, assessmentId, now);
    return { answer: { leaf: id }, entry: entryOf(held, 'assessment.commented', { leaf: codeOf(node) }) };
  },
});
