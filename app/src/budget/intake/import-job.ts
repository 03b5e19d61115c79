import { z } from 'zod';
import { perform } from '../../platform/access/perform.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { previewKey } from '../../platform/read-files/document.ts';
import { requestOf, watched } from '../../platform/read-files/intake-job.ts';
import { changeIntake, intakeById } from '../../platform/read-files/intake-store.ts';
import { agreeingInput, carryOutImport } from './carry-out.ts';
import { previewIntake, type StoredPreview } from './preview.ts';

/** Loads large files in the name of whoever sent them; a second try changes nothing more. */
export const loadReceived = defineJob({
  name: 'budget.load-received',
  payload: agreeingInput.extend({ identityId: z.string().min(1), lines: z.number().int() }),
  permission: 'budget.import',
  async run(context, { identityId, lines, ...input }) {
    const { house, placeId } = context;
    const tell = watched(context, Math.max(1, lines));
    const read = new Map<string, number>();
    await perform(
      house.performing,
      carryOutImport((file, count) => {
        read.set(file, count);
        tell([...read.values()].reduce((sum, each) => sum + each, 0));
      }),
      { placeId, identityId, requestId: requestOf('budget', input.intakeId, input.previewOf), input },
      house.programmeId,
    );
    await context.progress(lines, Math.max(1, lines));
  },
});

/** Reads large files for their preview. */
export const previewReceived = defineJob({
  name: 'budget.preview-received',
  payload: z.strictObject({ intakeId: z.uuid(), currency: z.string(), rows: z.number().int() }),
  permission: 'budget.import',
  async run(context, { intakeId, currency, rows }) {
    const { house, inPlace } = context;
    const tell = watched(context, Math.max(1, rows));
    await inPlace(async (tx) => {
      const intake = await intakeById<StoredPreview>(tx, 'budget', intakeId);
      if (!intake) return;
      const preview = await previewIntake({ tx, files: house.files, currency }, intake, tell);
      await changeIntake(tx, intakeId, { preview, previewOf: previewKey(intake), jobId: null });
    });
  },
});
