import { z } from 'zod';
import { perform } from '../../platform/access/perform.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { previewKey } from '../../platform/read-files/document.ts';
import { requestOf, watched } from '../../platform/read-files/intake-job.ts';
import { changeIntake, intakeById } from '../../platform/read-files/intake-store.ts';
import type { Progress } from '../intake/read-file.ts';
import { agreeingInput, carryOutImport } from './carry-out.ts';
import { notched, previewReceived, type StoredPreview } from './preview.ts';

/** Reads large files for their preview. */
export const previewReceivedFiles = defineJob({
  name: 'procure.preview-received',
  payload: z.strictObject({ intakeId: z.uuid(), timeZone: z.string(), bytes: z.number().int() }),
  permission: 'procure.import',
  async run(context, { intakeId, timeZone, bytes }) {
    const { house, inPlace } = context;
    const tell = watched(context, Math.max(1, bytes));
    await inPlace(async (tx) => {
      const received = await intakeById<StoredPreview>(tx, 'procurement', intakeId);
      if (!received) return;
      const preview = await previewReceived({ tx, files: house.files, timeZone }, received, tell);
      await changeIntake(tx, intakeId, { preview, previewOf: previewKey(received), jobId: null });
    });
  },
});

/** Loads large files in the name of whoever sent them; a second try changes nothing more. */
export const loadReceivedFiles = defineJob({
  name: 'procure.load-received',
  payload: agreeingInput.extend({ identityId: z.string().min(1), bytes: z.number().int() }),
  permission: 'procure.import',
  async run(context, { identityId, bytes, ...input }) {
    const { house, placeId } = context;
    const tell = watched(context, Math.max(1, bytes));
    const read = new Map<string, number>();
    const progress: Progress = (file, done) => {
      read.set(file, done);
      tell([...read.values()].reduce((sum, each) => sum + each, 0));
    };
    await perform(
      house.performing,
      carryOutImport({ progress, process: notched(() => tell(bytes)) }),
      { placeId, identityId, requestId: requestOf('procurement', input.intakeId, input.previewOf), input },
      house.programmeId,
    );
    await context.progress(bytes, Math.max(1, bytes));
  },
});
