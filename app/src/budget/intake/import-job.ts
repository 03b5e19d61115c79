import { createHash } from 'node:crypto';
import { z } from 'zod';
import { perform } from '../../platform/access/perform.ts';
import { defineJob, type JobContext } from '../../platform/jobs/job.ts';
import { agreeingInput, carryOutImport } from './carry-out.ts';
import { changeIntake, dropIntakes, intakeById } from './intake-store.ts';
import { KEPT_MS } from './own-intake.ts';
import { previewIntake, previewKey } from './preview.ts';

/** The same intake is the same request, however often its job is begun. */
function requestOf(intakeId: string, previewOf: string): string {
  const hex = createHash('sha256').update(`budget intake ${intakeId} ${previewOf}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Progress that a reader tells and does not wait for. The next line after a cancel throws, and with it goes the
 * transaction: what was read until then leaves nothing.
 */
function watched({ progress, signal }: JobContext, total: number): (lines: number) => void {
  let failed: unknown;
  let isTelling = false;
  return (lines) => {
    signal.throwIfAborted();
    if (failed !== undefined) throw failed;
    if (isTelling) return;
    isTelling = true;
    progress(Math.min(lines, total), total)
      .catch((error: unknown) => {
        failed = error;
      })
      .finally(() => {
        isTelling = false;
      });
  };
}

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
      { placeId, identityId, requestId: requestOf(input.intakeId, input.previewOf), input },
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
      const intake = await intakeById(tx, intakeId);
      if (!intake) return;
      const preview = await previewIntake({ tx, files: house.files, currency }, intake, tell);
      await changeIntake(tx, intakeId, { preview, previewOf: previewKey(intake), jobId: null });
    });
  },
});

/** What nobody came back for goes after a day; its bytes go with those of other files. */
export const clearIntakes = defineJob({
  name: 'budget.clear-intakes',
  payload: z.strictObject({}),
  every: { cron: '57 2 * * *', where: 'each place' },
  async run({ inPlace }) {
    await inPlace((tx) => dropIntakes(tx, new Date(Date.now() - KEPT_MS)));
  },
});
