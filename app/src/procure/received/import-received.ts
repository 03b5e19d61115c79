import { defineAction } from '../../platform/access/action.ts';
import { sizeOf } from '../../platform/read-files/own-intake.ts';
import { beginWork } from '../../platform/read-files/steer-intake.ts';
import type { Loaded } from '../load.ts';
import { tryLoadTurn } from '../load-store.ts';
import { agreedReceived, agreeingInput, carryOut } from './carry-out.ts';
import { loadReceivedFiles } from './import-job.ts';
import { isHeavy } from './weight.ts';

/** Keeps what was sent and seen: now, or in the worker where it is large or has to wait for what is. */
export const importReceived = defineAction({
  name: 'procure.import-received',
  records: ['procure.loaded', 'procure.import-begun'],
  authority: 'place',
  input: agreeingInput,
  async run(context, agreeing) {
    const received = await agreedReceived(context, agreeing);
    const { tx, actor, files } = context;
    if (!(await isHeavy(files, tx.placeId, received)) && (await tryLoadTurn(tx)))
      return { answer: { loaded: await carryOut(context, received), jobId: null as string | null } };
    const payload = { ...agreeing, identityId: actor.identityId, bytes: sizeOf(received) };
    const jobId = await beginWork(context, received, loadReceivedFiles, payload);
    return {
      answer: { loaded: [] as Loaded[], jobId },
      entry: {
        act: 'procure.import-begun',
        subject: `procurement-intake/${received.intakeId}`,
        confidential: true,
        detail: { file: received.files[0]?.name ?? '', count: received.files.length },
      },
    };
  },
});
