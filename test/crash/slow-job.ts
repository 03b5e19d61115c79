import { z } from 'zod';
import { defineJob } from '../../app/src/platform/jobs/job.ts';

/** Ends at once, unless it is the stuck worker that runs it. */
export const slowJob = defineJob({
  name: 'testing.slow',
  payload: z.strictObject({}),
  async run() {
    if (process.argv[1]?.endsWith('stuck-worker.ts') !== true) return;
    process.stdout.write('took it up\n');
    await new Promise(() => undefined);
  },
});
