import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { addItem, link, retitle } from '../../platform/thread/thread.ts';
import { changed } from '../assessment/assessment-store.ts';
import { codeOf, entryOf, holdAssessment, leafIn, ownSeat } from '../assessment/hold.ts';
import { leafOf } from '../assessment/leaf-store.ts';
import { SEATS } from '../assessment/seats.ts';
import { diagnoseProblems } from '../problems.ts';
import * as store from './cause-store.ts';

const leaf = z.string().regex(/^[a-z0-9.-]{1,80}$/);
/** As long as the title of an item: a cause is one sentence. */
export const MOST_SAID = 200;
const says = z.string().trim().min(1).max(MOST_SAID);

/**
 * One why more: what lies behind a dimension, or behind another cause of it. It is an item of the thread that leads back
 * to what it explains, so that a plan can take it up.
 */
export const addCause = defineAction({
  name: 'diagnose.add-cause',
  records: ['assessment.cause-added'],
  authority: 'place',
  input: z.strictObject({ assessmentId: z.uuid(), leaf, underId: z.uuid().nullable(), says }),
  async run(context, input) {
    const { tx, actor, now } = context;
    const { assessmentId, underId } = input;
    const held = await holdAssessment(context, assessmentId);
    const node = leafIn(held.document, input.leaf);
    await ownSeat(context, assessmentId, SEATS);
    const state = await leafOf(tx, assessmentId, input.leaf);
    if (!state) throw problem('request.not-found');
    if (state.agreed === null) throw diagnoseProblems.problem('diagnose.not-agreed', { leaf: codeOf(node) });
    const under = underId === null ? null : await causeIn(tx, assessmentId, input.leaf, underId);
    const depth = (under?.depth ?? 0) + 1;
    if (depth > store.MOST_WHYS)
      throw diagnoseProblems.problem('diagnose.enough-whys', { field: 'under', most: store.MOST_WHYS });
    const causeId = await addItem(tx, 'cause', input.says);
    await link(tx, causeId, 'explains', underId ?? assessmentId);
    await store.insertCause(
      tx,
      assessmentId,
      { causeId, leaf: input.leaf, underId, depth, says: input.says, personId: actor.personId },
      now,
    );
    await changed(tx, assessmentId, now);
    return { answer: { causeId }, entry: entryOf(held, 'assessment.cause-added', { leaf: codeOf(node) }) };
  },
});

async function causeIn(
  tx: ActContext['tx'],
  assessmentId: string,
  ofLeaf: string,
  causeId: string,
): Promise<store.Cause> {
  const found = (await store.causesOf(tx, assessmentId)).find(
    (each) => each.causeId === causeId && each.leaf === ofLeaf,
  );
  if (!found) throw problem('request.not-found');
  return found;
}

const at = { assessmentId: z.uuid(), leaf, causeId: z.uuid(), version: z.number().int().positive() };

/** Said better; what stands below it stays. */
export const changeCause = defineAction({
  name: 'diagnose.change-cause',
  records: ['assessment.cause-changed'],
  authority: 'place',
  input: z.strictObject({ ...at, says }),
  async run(context, input) {
    const { tx, now } = context;
    const { assessmentId, causeId } = input;
    const held = await holdAssessment(context, assessmentId);
    const node = leafIn(held.document, input.leaf);
    await ownSeat(context, assessmentId, SEATS);
    const cause = await causeIn(tx, assessmentId, input.leaf, causeId);
    expectVersion(cause, input.version, { says: cause.says });
    await store.changeCause(tx, cause, { says: input.says });
    await retitle(tx, causeId, input.says);
    await changed(tx, assessmentId, now);
    return { answer: { causeId }, entry: entryOf(held, 'assessment.cause-changed', { leaf: codeOf(node) }) };
  },
});

/** Taken away from the tree, where nothing stands below it. Its item stays in the thread, as everything that was. */
export const removeCause = defineAction({
  name: 'diagnose.remove-cause',
  records: ['assessment.cause-removed'],
  authority: 'place',
  input: z.strictObject(at),
  async run(context, input) {
    const { tx, now } = context;
    const { assessmentId, causeId } = input;
    const held = await holdAssessment(context, assessmentId);
    const node = leafIn(held.document, input.leaf);
    await ownSeat(context, assessmentId, SEATS);
    const cause = await causeIn(tx, assessmentId, input.leaf, causeId);
    expectVersion(cause, input.version, { says: cause.says });
    const below = (await store.causesOf(tx, assessmentId)).filter(({ underId }) => underId === causeId);
    if (below.length > 0)
      throw diagnoseProblems.problem('diagnose.cause-has-causes', { count: below.length });
    await store.changeCause(tx, cause, { removed_at: now });
    await changed(tx, assessmentId, now);
    return { answer: { causeId }, entry: entryOf(held, 'assessment.cause-removed', { leaf: codeOf(node) }) };
  },
});
