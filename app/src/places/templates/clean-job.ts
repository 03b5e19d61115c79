import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.ts';
import { dropWorkbooks } from './workbooks-store.ts';

/** How long what was read waits for its sender's word. Its file goes by itself after as long. */
export const KEPT_MS = 86_400_000;

export const clearWorkbooks = defineJob({
  name: 'places.clear-workbooks',
  payload: z.strictObject({}),
  every: { cron: '52 2 * * *', where: 'each place' },
  async run({ inPlace }) {
    await inPlace((tx) => dropWorkbooks(tx, new Date(Date.now() - KEPT_MS)));
  },
});
