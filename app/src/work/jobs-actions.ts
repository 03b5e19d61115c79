import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { cancelJob as cancel, tryAgain } from '../platform/jobs/steer.ts';

const input = z.strictObject({ jobId: z.uuid() });

/** Work that nobody wants any more stops; what it has done until then stays done. */
export const cancelJob = defineAction({
  name: 'work.cancel-job',
  records: ['job.cancelled'],
  authority: 'place',
  input,
  // What was begun must be stoppable, also in a municipality that is no more.
  alsoWhenClosed: true,
  async run({ tx }, { jobId }) {
    await cancel(tx, jobId);
    return { answer: { jobId }, entry: entryOf('job.cancelled', jobId) };
  },
});

export const tryJobAgain = defineAction({
  name: 'work.try-job-again',
  records: ['job.tried-again'],
  authority: 'place',
  input,
  alsoWhenClosed: true,
  async run({ tx }, { jobId }) {
    await tryAgain(tx, jobId);
    return { answer: { jobId }, entry: entryOf('job.tried-again', jobId) };
  },
});

const entryOf = (act: string, jobId: string) => ({ act, subject: `job/${jobId}`, confidential: true });
