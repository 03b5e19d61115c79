import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { dropUnheld, hashesInUse } from './store.ts';

const DAY_MS = 86_400_000;
const BATCH = 1000;

/**
 * What no item holds goes after a day, and then bytes that nothing is made of: those of uploads that were never
 * finished, of transactions that were rolled back, of what was let go or withdrawn. Bytes put within a day are left
 * alone, since their row may be about to be written.
 */
export const cleanFiles = defineJob({
  name: 'files.clean',
  payload: z.strictObject({}),
  every: { cron: '42 2 * * *', where: 'each place' },
  async run({ house, placeId, inPlace, signal }) {
    const yesterday = new Date(Date.now() - DAY_MS);
    const { bytes } = house.files;
    await inPlace((tx) => dropUnheld(tx, yesterday));
    const clear = async (hashes: readonly string[]): Promise<void> => {
      const used = await inPlace((tx) => hashesInUse(tx, hashes));
      for (const hash of hashes) if (!used.has(hash)) await bytes.remove(placeId, hash);
    };
    let batch: string[] = [];
    for await (const { hash, at } of bytes.list(placeId)) {
      signal.throwIfAborted();
      if (at < yesterday) batch.push(hash);
      if (batch.length < BATCH) continue;
      await clear(batch);
      batch = [];
    }
    await clear(batch);
  },
});
