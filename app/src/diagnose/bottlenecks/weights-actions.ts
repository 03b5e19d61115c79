import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { changed, setWeights } from '../assessment/assessment-store.ts';
import { entryOf, holdAssessment } from '../assessment/hold.ts';
import { MOST_WEIGHT, SIGNS } from './weights.ts';

const weight = z.number().int().min(0).max(MOST_WEIGHT);

/** By which weights this assessment ranks its dimensions, and why by these. The score always counts. */
export const stateWeights = defineAction({
  name: 'diagnose.state-weights',
  records: ['assessment.weighed'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    version: z.number().int().positive(),
    score: weight.min(1),
    measure: weight,
    trend: weight,
    voices: weight,
    comparison: weight,
    reason: z.string().trim().min(1).max(500),
  }),
  async run(context, { assessmentId, version, ...weights }) {
    const { tx, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const theirs = SIGNS.map((sign) => [sign, String(held.weights?.[sign] ?? '')] as const);
    expectVersion(held, version, { ...Object.fromEntries(theirs), reason: held.weights?.reason ?? '' });
    await setWeights(tx, assessmentId, weights);
    await changed(tx, assessmentId, now);
    return { answer: { assessmentId }, entry: entryOf(held, 'assessment.weighed') };
  },
});
