import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { isCurrent } from '../../platform/read-files/document.ts';
import { dropIntake } from '../../platform/read-files/intake-store.ts';
import { ownIntake } from '../../platform/read-files/own-intake.ts';
import { readingProblems } from '../../platform/read-files/problems.ts';
import { importLedgers, type Loaded } from '../import-actions.ts';
import { paymentProblems } from '../problems.ts';
import type { Progress } from '../read-files.ts';
import { differs, type Intake, isRead, type StoredPreview, sentFile } from './preview.ts';

export const agreeingInput = z.strictObject({
  intakeId: z.uuid(),
  /** What was seen: another mapping or other files were not agreed to. */
  previewOf: z.string().max(64),
  /** Why files come in that repeat what is there, or come to another sum than was stated. */
  reason: z.string().trim().min(1).max(500).nullable(),
});

export type Agreeing = z.infer<typeof agreeingInput>;

/** The intake, as it was seen and without a row that could not be read. */
export async function agreedIntake(
  context: ActContext,
  { intakeId, previewOf, reason }: Agreeing,
): Promise<Intake> {
  const intake = await ownIntake<StoredPreview>(context, 'payments', intakeId);
  const { preview } = intake;
  if (!isCurrent(intake) || intake.previewOf !== previewOf || !preview)
    throw readingProblems.problem('reading.preview-old');
  if (preview.files.some((file) => !isRead(file) || file.faultCount > 0))
    throw readingProblems.problem('reading.preview-faulty');
  if (reason === null && differs(intake, preview)) throw paymentProblems.problem('payments.control-differs');
  return intake;
}

/** Loads the files of an intake and ends it. */
export async function carryOut(
  context: ActContext,
  intake: Intake,
  { reason }: Agreeing,
  progress?: Progress,
): Promise<Loaded[]> {
  const { tx, files } = context;
  const loaded = await importLedgers(
    context,
    {
      mapping: intake.document,
      files: intake.files.map((sent) => sentFile(files, tx.placeId, sent)),
      reason,
    },
    progress,
  );
  // Whoever gave it up meanwhile was told that nothing would be loaded.
  if (!(await dropIntake(tx, intake.intakeId))) throw readingProblems.problem('reading.intake-gone');
  return loaded;
}

/** What was agreed to of large files, done by the work that goes on after the answer. */
export function carryOutImport(progress?: Progress) {
  return defineAction({
    name: 'payments.carry-out-import',
    records: ['payments.loaded'],
    authority: 'place',
    input: agreeingInput,
    async run(context, agreeing) {
      const intake = await agreedIntake(context, agreeing);
      if (intake.jobId === null) throw readingProblems.problem('reading.intake-gone');
      return { answer: { loaded: await carryOut(context, intake, agreeing, progress) } };
    },
  });
}
