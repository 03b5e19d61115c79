import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { isCurrent } from '../../platform/read-files/document.ts';
import { dropIntake } from '../../platform/read-files/intake-store.ts';
import { ownIntake } from '../../platform/read-files/own-intake.ts';
import { readingProblems } from '../../platform/read-files/problems.ts';
import { type Ears, type Loaded, loadFiles } from '../load.ts';
import { takeLoadTurn } from '../load-store.ts';
import { procureProblems } from '../problems.ts';
import {
  isRead,
  type Received,
  type StoredPreview,
  seenKey,
  sentFile,
  sourceSaid,
  standingOf,
} from './preview.ts';

export const agreeingInput = z.strictObject({
  intakeId: z.uuid(),
  /** What was seen: other files, or beside other loads, were not agreed to. */
  previewOf: z.string().max(64),
});
type Agreeing = z.infer<typeof agreeingInput>;

/** What waits, as it was seen and without a file that could not be read. */
export async function agreedReceived(
  context: ActContext,
  { intakeId, previewOf }: Agreeing,
): Promise<Received> {
  const received = await ownIntake<StoredPreview>(context, 'procurement', intakeId);
  const { preview } = received;
  if (!isCurrent(received) || seenKey(received) !== previewOf || !preview)
    throw procureProblems.problem('procure.preview-old');
  await refuseIfOther(context.tx, received);
  if (!preview.files.every(isRead)) throw readingProblems.problem('reading.preview-faulty');
  return received;
}

/** With other loads of the source beside it, the same files would bring something that nobody has seen. */
async function refuseIfOther(tx: Transaction, received: Received): Promise<void> {
  if (received.preview?.standing !== (await standingOf(tx, sourceSaid(received))))
    throw procureProblems.problem('procure.preview-old');
}

/** Loads what waits exactly as it was seen, and ends it. */
export async function carryOut(context: ActContext, received: Received, ears?: Ears): Promise<Loaded[]> {
  const { tx, files } = context;
  // From here on nobody else loads or takes back; until here somebody could.
  await takeLoadTurn(tx);
  await refuseIfOther(tx, received);
  const read = received.files.map((sent) => sentFile(files, tx.placeId, sent));
  const { loaded } = await loadFiles(context, sourceSaid(received), read, ears);
  // Whoever gave it up meanwhile was told that nothing would be loaded.
  if (!(await dropIntake(tx, received.intakeId))) throw readingProblems.problem('reading.intake-gone');
  return loaded;
}

/** What was agreed to of large files, done by the work that goes on after the answer. */
export function carryOutImport(ears?: Ears) {
  return defineAction({
    name: 'procure.carry-out-import',
    records: ['procure.loaded'],
    authority: 'place',
    input: agreeingInput,
    async run(context, agreeing) {
      const received = await agreedReceived(context, agreeing);
      if (received.jobId === null) throw readingProblems.problem('reading.intake-gone');
      return { answer: { loaded: await carryOut(context, received, ears) } };
    },
  });
}
