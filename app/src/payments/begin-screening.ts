import { randomUUID } from 'node:crypto';
import { defineAction } from '../platform/access/action.ts';
import { enqueue } from '../platform/jobs/enqueue.ts';
import { standingLoads } from './load-store.ts';
import { paymentProblems } from './problems.ts';
import { screenInput } from './screen-actions.ts';
import { screenJob } from './screen-job.ts';

/** Asks for a screening that goes on after the answer. */
export const beginScreening = defineAction({
  name: 'payments.begin-screening',
  records: ['payments.screening-begun'],
  authority: 'place',
  input: screenInput,
  async run({ tx, actor }, input) {
    const standing = await standingLoads(tx);
    if (standing.length === 0) throw paymentProblems.problem('payments.nothing-loaded');
    const jobId = await enqueue(
      tx,
      screenJob,
      { identityId: actor.identityId, requestId: randomUUID(), input },
      { personId: actor.personId, key: 'screening' },
    );
    return {
      answer: { jobId },
      entry: { act: 'payments.screening-begun', subject: `job/${jobId}`, confidential: true },
    };
  },
});
