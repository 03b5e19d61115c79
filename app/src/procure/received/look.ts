import type { ActContext } from '../../platform/access/action.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { previewKey } from '../../platform/read-files/document.ts';
import { changeIntake } from '../../platform/read-files/intake-store.ts';
import { sizeOf } from '../../platform/read-files/own-intake.ts';
import { tryLoadTurn } from '../load-store.ts';
import { previewReceivedFiles } from './import-job.ts';
import { previewReceived, type Received } from './preview.ts';
import { isHeavy } from './weight.ts';

/** Reads what waits as a trial: now, or in the worker where it is large. */
export async function lookAt(
  { tx, actor, files, place }: Pick<ActContext, 'tx' | 'actor' | 'files' | 'place'>,
  received: Received,
): Promise<void> {
  const { intakeId } = received;
  const { timeZone } = place;
  // Whoever sent a little does not wait for others who sent much: it is read in its turn, after the answer.
  if ((await isHeavy(files, tx.placeId, received)) || !(await tryLoadTurn(tx))) {
    const options = { personId: actor.personId, key: intakeId };
    const jobId = await enqueue(
      tx,
      previewReceivedFiles,
      { intakeId, timeZone, bytes: sizeOf(received) },
      options,
    );
    await changeIntake(tx, intakeId, { jobId, previewOf: '' });
    return;
  }
  const preview = await previewReceived({ tx, files, timeZone }, received);
  await changeIntake(tx, intakeId, { preview, previewOf: previewKey(received) });
}
