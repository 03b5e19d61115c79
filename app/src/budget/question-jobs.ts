import { z } from 'zod';
import { defineJob } from '../platform/jobs/job.ts';
import { forgetAddresses } from './question-store.ts';

export const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Whoever left an address is told of the answer, or forgotten after three months. */
export const forgetAskers = defineJob({
  name: 'budget.forget-askers',
  payload: z.strictObject({}),
  every: { cron: '52 2 * * *', where: 'each place' },
  run: ({ inPlace }) => inPlace((tx) => forgetAddresses(tx, new Date(Date.now() - KEPT_DAYS * DAY_MS))),
});
