import { z } from 'zod';
import { defineJob } from './job.ts';
import { dropFromQueue } from './queue-store.ts';
import { dropOld } from './store.ts';

const DAY_MS = 86_400_000;
const GOOD_DAYS = 7;
const BAD_DAYS = 90;

const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);

/** Jobs that went well are told for a week, failed ones for three months: nobody comes back for them after that. */
export const cleanJobs = defineJob({
  name: 'jobs.clean',
  payload: z.strictObject({}),
  every: { cron: '12 2 * * *', where: 'each place' },
  async run({ inPlace }) {
    await inPlace(async (tx) => dropFromQueue(tx, await dropOld(tx, daysAgo(GOOD_DAYS), daysAgo(BAD_DAYS))));
  },
});
