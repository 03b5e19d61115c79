import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { freezeRuns } from '../../platform/measures/freeze.ts';
import { linkAll } from '../../platform/thread/thread.ts';
import { freezeSurveys } from '../voices/survey-actions.ts';
import { changed } from './assessment-store.ts';
import { entryOf, holdAssessment } from './hold.ts';
import { type Proposal, propose, unpropose } from './leaf-store.ts';
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
    const graded = computed.flatMap(({ leaves, answer }) =>
      answer.grade === null ? [] : [{ leaves, answer, grade: answer.grade }],
    );
    const runs =
      graded.length === 0
        ? []
        : await freezeRuns(
            tx,
            graded.map(({ answer }) => answer),
            period,
            (answer) => runTitleOf(answer, held),
          );
    const proposals = graded.flatMap(({ leaves, answer, grade }, at): Proposal[] => {
      const runId = runs[at]?.runId;
      if (runId === undefined) return [];
      return leaves.map((leaf) => ({ leaf, proposed: grade, why: answer.reason ?? 'last-year', runId }));
    });
    if (proposals.length > 0) {
      await propose(tx, assessmentId, proposals);
      const links = runs.map(({ runId }) => ({ from: assessmentId, to: runId }));
      await linkAll(tx, 'proposed-by', links);
    }
    // What the records no longer tell they propose no longer.
    const silent = computed.flatMap(({ leaves, answer }) => (answer.grade === null ? leaves : []));
    if (silent.length > 0) await unpropose(tx, assessmentId, silent);
    await freezeSurveys(context, held);
    await changed(tx, assessmentId, now);
    return {
      answer: { proposed: proposals.length },
      entry: entryOf(held, 'assessment.proposed', { count: proposals.length }),
    };
  },
});
