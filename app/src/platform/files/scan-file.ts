import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { fileProblems } from './problems.ts';
import { fileById, setState } from './store.ts';

const ATTEMPTS = 12;

/** Opens a file once it is found clean. While nobody can look, it stays closed and this is tried again. */
export const scanFile = defineJob({
  name: 'files.scan',
  payload: z.strictObject({ fileId: z.uuid() }),
  attempts: ATTEMPTS,
  async run({ house, placeId, inPlace }, { fileId }) {
    const file = await inPlace((tx) => fileById(tx, fileId));
    if (file?.state !== 'waiting') return;
    const { scanner, bytes } = house.files;
    if (!scanner) throw fileProblems.problem('file.scan-away', { why: 'GROUNDWORK_SCAN' });
    const isClean = await scanner.isClean(await bytes.open(placeId, file.hash));
    await inPlace((tx) => setState(tx, fileId, isClean ? 'ready' : 'infected'));
    if (!isClean) house.log.warn({ file: fileId }, 'a virus was found in a file');
  },
});
