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
  name: 'payments.load-received',
  payload: agreeingInput.extend({ identityId: z.string().min(1), bytes: z.number().int() }),
  permission: 'payments.import',
  async run(context, { identityId, bytes, ...input }) {
    const { house, placeId } = context;
    const tell = watched(context, Math.max(1, bytes));
    const read = new Map<string, number>();
    await perform(
      house.performing,
      carryOutImport((file, step, done) => {
        if (step === 'read') read.set(file, done);
        tell([...read.values()].reduce((sum, each) => sum + each, 0));
      }),
      { placeId, identityId, requestId: requestOf('payments', input.intakeId, input.previewOf), input },
      house.programmeId,
    );
    await context.progress(bytes, Math.max(1, bytes));
  },
});

/** Reads large files for their preview. */
export const previewReceived = defineJob({
  name: 'payments.preview-received',
  payload: z.strictObject({ intakeId: z.uuid(), currency: z.string(), bytes: z.number().int() }),
  permission: 'payments.import',
  async run(context, { intakeId, currency, bytes }) {
    const { house, inPlace } = context;
    const tell = watched(context, Math.max(1, bytes));
    await inPlace(async (tx) => {
      const intake = await intakeById<StoredPreview>(tx, 'payments', intakeId);
      if (!intake) return;
      const preview = await previewIntake({ tx, files: house.files, currency }, intake, tell);
      await changeIntake(tx, intakeId, { preview, previewOf: previewKey(intake), jobId: null });
    });
  },
});
