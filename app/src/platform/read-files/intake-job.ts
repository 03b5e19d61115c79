import { createHash } from 'node:crypto';
import { z } from 'zod';
import { defineJob, type JobContext } from '../jobs/job.ts';
import type { IntakeOf } from './intake-store.ts';
import { dropIntakes } from './intake-store.ts';
import { KEPT_MS } from './own-intake.ts';

/** The same intake is the same request, however often its job is begun. */
export function requestOf(what: IntakeOf, intakeId: string, previewOf: string): string {
  const hex = createHash('sha256').update(`${what} intake ${intakeId} ${previewOf}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Progress that a reader tells and does not wait for. The next line after a cancel throws, and with it goes the
 * transaction: what was read until then leaves nothing.
 */
export function watched({ progress, signal }: JobContext, total: number): (lines: number) => void {
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

/** What nobody came back for goes after a day; its bytes go with those of other files. */
export const clearIntakes = defineJob({
  name: 'reading.clear-intakes',
  payload: z.strictObject({}),
  every: { cron: '57 2 * * *', where: 'each place' },
  async run({ inPlace }) {
    await inPlace((tx) => dropIntakes(tx, new Date(Date.now() - KEPT_MS)));
  },
});
