import { z } from 'zod';
import { perform } from '../platform/access/perform.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { screenLedger } from './screen-actions.ts';
import { settingsInput } from './settings.ts';

/**
 * Screens a large ledger in the name of whoever asked for it. All of it is one transaction: called off or killed, it
 * leaves nothing, and a second try of the same request answers as the first did.
 */
export const screenJob = defineJob({
  name: 'payments.screen',
  payload: z.strictObject({
    /** In whose name. */
    identityId: z.string().min(1),
    requestId: z.uuid(),
    input: z.strictObject({ settings: settingsInput }),
  }),
  permission: 'payments.screen',
  async run({ house, placeId, progress, signal }, { identityId, requestId, input }) {
    const action = screenLedger(async (done, of) => {
      signal.throwIfAborted();
      await progress(done, of);
    });
    await perform(house.performing, action, { placeId, identityId, requestId, input }, house.programmeId);
  },
});
