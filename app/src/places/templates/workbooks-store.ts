import type { WorkbookReading } from '@groundwork-gov/sheets';
import type { Transaction } from '../../platform/db/transaction.ts';

export type WorkbookKind = 'municipalities' | 'people';

export interface NewWorkbook {
  workbookId: string;
  kind: WorkbookKind;
  personId: string;
  fileId: string;
  reading: WorkbookReading;
}

export async function insertWorkbook(tx: Transaction, workbook: NewWorkbook): Promise<void> {
  await tx.db
    .insertInto('live.workbook')
    .values({
      place_id: tx.placeId,
      workbook_id: workbook.workbookId,
      kind: workbook.kind,
      person_id: workbook.personId,
      file_id: workbook.fileId,
      reading: JSON.stringify(workbook.reading),
    })
    .execute();
}

export interface Workbook {
  workbookId: string;
  personId: string;
  fileId: string;
  reading: WorkbookReading;
  sentAt: Date;
  takenAt: Date | null;
  jobId: string | null;
}

export async function workbookById(
  tx: Transaction,
  kind: WorkbookKind,
  workbookId: string,
): Promise<Workbook | undefined> {
  const row = await tx.db
    .selectFrom('live.workbook')
    .select([
      'workbook_id as workbookId',
      'person_id as personId',
      'file_id as fileId',
      'reading',
      'sent_at as sentAt',
      'taken_at as takenAt',
      'job_id as jobId',
    ])
    .where('place_id', '=', tx.placeId)
    .where('workbook_id', '=', workbookId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row && { ...row, reading: row.reading as unknown as WorkbookReading };
}

/** False where it was taken already. */
export async function markTaken(
  tx: Transaction,
  workbookId: string,
  at: Date,
  jobId: string | null,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.workbook')
    .set({ taken_at: at, job_id: jobId })
    .where('place_id', '=', tx.placeId)
    .where('workbook_id', '=', workbookId)
    .where('taken_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function dropWorkbooks(tx: Transaction, before: Date): Promise<void> {
  await tx.db
    .deleteFrom('live.workbook')
    .where('place_id', '=', tx.placeId)
    .where('sent_at', '<', before)
    .execute();
}
