import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { freezeRuns } from '../../platform/measures/freeze.ts';
import { linkAll } from '../../platform/thread/thread.ts';
import { freezeSurveys } from '../voices/survey-actions.ts';
import { changed } from './assessment-store.ts';
import { entryOf, holdAssessment } from './hold.ts';
import { type Proposal, propose } from './leaf-store.ts';
import { computeProposals, runTitleOf } from './proposals.ts';

/**
 * Every leaf that a measure answers gets what the records of now say, from a run that is frozen for it; what ended surveys say is
 * frozen with them.
 */
export const proposeScores = defineAction({
  name: 'diagnose.propose',
  records: ['assessment.proposed'],
  authority: 'place',
  input: z.strictObject({ assessmentId: z.uuid() }),
  async run(context, { assessmentId }) {
    const { tx, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const computed = await computeProposals(tx, held, now);
    const period = { from: held.from, to: held.to, asOf: now };
    const runs =
      computed.length === 0
        ? []
        : await freezeRuns(
            tx,
            computed.map(({ answer }) => answer),
            period,
            (answer) => runTitleOf(answer, held),
          );
    const proposals = computed.flatMap(({ leaves, answer }, at): Proposal[] => {
      const runId = runs[at]?.runId;
      if (runId === undefined) return [];
      return leaves.map((leaf) => ({ leaf, proposed: answer.grade, why: answer.reason, runId }));
    });
    if (proposals.length > 0) {
      await propose(tx, assessmentId, proposals);
      const links = runs.map(({ runId }) => ({ from: assessmentId, to: runId }));
      await linkAll(tx, 'proposed-by', links);
    }
    await freezeSurveys(context, held);
    await changed(tx, assessmentId, now);
    return {
      answer: { proposed: proposals.length },
      entry: entryOf(held, 'assessment.proposed', { count: proposals.length }),
    };
  },
});
