import { randomUUID } from 'node:crypto';
import type { WorkbookReading } from '@groundwork-gov/sheets';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { storeFile, uploadedFile } from '../../platform/files/files.ts';
import { insertWorkbook, type WorkbookKind } from './workbooks-store.ts';

export const MOST_BYTES = 20 * 1024 * 1024;

const isReading = (value: unknown): value is WorkbookReading =>
  typeof value === 'object' && value !== null && 'sheets' in value && 'findings' in value;

export const receivingInput = z.strictObject({
  file: uploadedFile,
  reading: z.custom<WorkbookReading>(isReading),
});

/** A workbook that was read waits here for its sender's word; nothing of it is done. */
const receive = (kind: WorkbookKind) =>
  defineAction({
    name: `places.receive-${kind}`,
    records: ['workbook.received'],
    authority: 'place',
    input: receivingInput,
    sameness: ({ file }) => ({ name: file.name, sha256: file.sha256 }),
    async run(context: ActContext, { file, reading }) {
      const workbookId = randomUUID();
      const stored = await storeFile(context, context.tx, file, {
        accept: ['xlsx'],
        maxBytes: MOST_BYTES,
        personId: context.actor.personId,
      });
      const personId = context.actor.personId;
      await insertWorkbook(context.tx, { workbookId, kind, personId, fileId: stored.fileId, reading });
      return {
        answer: { workbookId },
        entry: {
          act: 'workbook.received',
          subject: `workbook/${workbookId}`,
          confidential: true,
          detail: { file: stored.name },
        },
      };
    },
  });

export const receiveMunicipalities = receive('municipalities');
export const receivePeople = receive('people');
