import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { uploadedFile } from '../../platform/files/files.ts';
import { insertIntake, intakeById } from '../../platform/read-files/intake-store.ts';
import { keepSent } from '../../platform/read-files/steer-intake.ts';
import { sourceInput } from '../load.ts';
import { lookAt } from './look.ts';
import type { StoredPreview } from './preview.ts';

/** Nothing of a table is looked for: what waits says itself what it holds. */
const NOTHING = { columns: [], guesses: {}, missing: [], sheets: [], rows: 0, isPart: false, kept: null };

/** Procurement files wait here for their sender's word; nothing of them is loaded. */
export const receiveReleases = defineAction({
  name: 'procure.receive',
  records: ['procure.received'],
  authority: 'place',
  input: z.strictObject({ source: sourceInput, files: z.array(uploadedFile).min(1).max(40) }),
  sameness: ({ source, files }) => ({ source, files: files.map(({ name, sha256 }) => ({ name, sha256 })) }),
  async run(context, { source, files }) {
    const { tx, actor } = context;
    const sent = await keepSent(context, files);
    const intakeId = randomUUID();
    await insertIntake(tx, {
      intakeId,
      what: 'procurement',
      personId: actor.personId,
      files: sent,
      found: NOTHING,
      document: source,
    });
    const received = await intakeById<StoredPreview>(tx, 'procurement', intakeId);
    if (received) await lookAt(context, received);
    return {
      answer: { intakeId },
      entry: {
        act: 'procure.received',
        subject: `procurement-intake/${intakeId}`,
        confidential: true,
        detail: { file: sent[0]?.name ?? '', count: sent.length },
      },
    };
  },
});
