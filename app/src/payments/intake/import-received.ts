import { defineAction } from '../../platform/access/action.ts';
import { AT_ONCE_BYTES, sizeOf } from '../../platform/read-files/own-intake.ts';
import { beginWork } from '../../platform/read-files/steer-intake.ts';
import type { Loaded } from '../import-actions.ts';
import { agreedIntake, agreeingInput, carryOut } from './carry-out.ts';
import { loadReceived } from './import-job.ts';

/** Loads files that were sent and previewed, as their sender saw them: now, or in the worker where they are large. */
export const importReceived = defineAction({
  name: 'payments.import-received',
  records: ['payments.loaded', 'payments.import-begun'],
  authority: 'place',
  input: agreeingInput,
  async run(context, agreeing) {
    const intake = await agreedIntake(context, agreeing);
    if (sizeOf(intake) <= AT_ONCE_BYTES)
      return { answer: { loaded: await carryOut(context, intake, agreeing), jobId: null as string | null } };
    const payload = { ...agreeing, identityId: context.actor.identityId, bytes: sizeOf(intake) };
    const jobId = await beginWork(context, intake, loadReceived, payload);
    return {
      answer: { loaded: [] as Loaded[], jobId },
      entry: {
        act: 'payments.import-begun',
        subject: `payments-intake/${intake.intakeId}`,
        confidential: true,
        detail: { file: intake.files[0]?.name ?? '', count: intake.files.length },
      },
    };
  },
});
