import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.ts';
import { forgetAddresses } from './reply-store.ts';

export const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Whoever left an address is told what became of the reply, or forgotten after three months. */
export const forgetRepliers = defineJob({
  name: 'procure.forget-repliers',
  payload: z.strictObject({}),
  every: { cron: '57 2 * * *', where: 'each place' },
  run: ({ inPlace }) => inPlace((tx) => forgetAddresses(tx, new Date(Date.now() - KEPT_DAYS * DAY_MS))),
});
