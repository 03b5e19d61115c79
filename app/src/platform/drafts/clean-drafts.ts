import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { dropOldDrafts } from './draft-store.ts';

/** A draft is kept for 30 days and no longer. */
export const cleanDrafts = defineJob({
  name: 'drafts.clean',
  payload: z.strictObject({}),
  every: { cron: '42 2 * * *', where: 'each place' },
  run: ({ inPlace }) => inPlace(dropOldDrafts),
});
