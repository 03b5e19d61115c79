import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { isCurrent } from '../../platform/read-files/document.ts';
import { dropIntake } from '../../platform/read-files/intake-store.ts';
import { openSent, ownIntake } from '../../platform/read-files/own-intake.ts';
import { readingProblems } from '../../platform/read-files/problems.ts';
import { type ImportProgress, importFiles } from '../import-files.ts';
import type { Loaded } from '../load.ts';
import type { Phase } from '../phases.ts';
import { type Intake, isRead, type StoredPreview } from './preview.ts';

export const agreeingInput = z.strictObject({
  intakeId: z.uuid(),
  /** What was seen: another mapping or other files were not agreed to. */
  previewOf: z.string().max(64),
  correction: z.string().trim().min(1).max(500).nullable(),
  /** Why the files may come to another sum than was stated. */
  controlReason: z.string().trim().min(1).max(500).nullable(),
});

export type Agreeing = z.infer<typeof agreeingInput>;

/** The intake, as it was seen and without a line that could not be read. */
export async function agreedIntake(context: ActContext, { intakeId, previewOf }: Agreeing): Promise<Intake> {
  const intake = await ownIntake<StoredPreview>(context, 'budget', intakeId);
  if (!isCurrent(intake) || intake.previewOf !== previewOf)
    throw readingProblems.problem('reading.preview-old');
  const isFaulty = intake.preview?.files.some((file) => !isRead(file) || file.faultCount > 0) ?? true;
  if (isFaulty) throw readingProblems.problem('reading.preview-faulty');
  return intake;
}

/** Loads the files of an intake and ends it. */
export async function carryOut(
  context: ActContext,
  intake: Intake,
  { correction, controlReason }: Agreeing,
  progress?: ImportProgress,
): Promise<Loaded[]> {
  const { tx, files } = context;
  const totals = Object.entries(intake.stated).map(([phase, amount]) => ({
    phase: phase as Phase,
    amount: BigInt(amount ?? 0),
  }));
  const isBoth = typeof intake.document['side'] !== 'string';
  const loaded = await importFiles(
    context,
    {
      mapping: intake.document,
      files: intake.files.map((file) => ({ name: file.name, open: () => openSent(files, tx.placeId, file) })),
      year: intake.year ?? undefined,
      until: intake.until ?? undefined,
      side: isBoth ? (intake.side ?? undefined) : undefined,
      correction,
      control: { totals, reason: controlReason },
    },
    progress,
  );
  // Whoever gave it up meanwhile was told that nothing would be loaded.
  if (!(await dropIntake(tx, intake.intakeId))) throw readingProblems.problem('reading.intake-gone');
  return loaded;
}

/** What was agreed to of large files, done by the work that goes on after the answer. */
export function carryOutImport(progress?: ImportProgress) {
  return defineAction({
    name: 'budget.carry-out-import',
    records: ['budget.loaded'],
    authority: 'place',
    input: agreeingInput,
    async run(context, agreeing) {
      const intake = await agreedIntake(context, agreeing);
      if (intake.jobId === null) throw readingProblems.problem('reading.intake-gone');
      return { answer: { loaded: await carryOut(context, intake, agreeing, progress) } };
    },
  });
}
