import { FiscalError } from '@groundwork-gov/fiscal';
import type { Transaction } from '../db/transaction.ts';
import { type Document, documentIn } from './document.ts';
import type { FoundColumn } from './found.ts';
import { changeIntake, type Intake, type IntakeChange, type SentFile } from './intake-store.ts';
import { refuseWhileAtWork } from './steer-intake.ts';

/** The columns of a file as a document has it read; the document may yet be none. */
type Look = (file: SentFile, document: Document) => Promise<FoundColumn[]>;

/** A mapping as it is now becomes that of the intake; what was typed and the work on the one before speak of it no more. */
export async function changeDocument<Of extends Intake>(
  tx: Transaction,
  intake: Of,
  document: Document,
  look: Look,
  more: Pick<IntakeChange, 'year' | 'until' | 'side'> = {},
): Promise<Of> {
  const change = { ...(await withColumns(intake, document, look)), ...more };
  await changeIntake(tx, intake.intakeId, { ...change, typed: null, jobId: null });
  return { ...intake, ...change, typed: null };
}

/** What stands in the field for experts becomes the mapping; text that is no JSON is kept as it was typed, and it is false. */
export async function changeText(
  tx: Transaction,
  intake: Intake,
  json: string,
  look: Look,
): Promise<boolean> {
  await refuseWhileAtWork(tx, intake);
  const document = documentIn(json);
  if (document === null) await changeIntake(tx, intake.intakeId, { typed: json });
  else await changeDocument(tx, intake, document, look);
  return document !== null;
}

/** With another sheet, header or encoding the columns are others: they are looked at again. */
async function withColumns(
  intake: Intake,
  document: Document,
  look: Look,
): Promise<Pick<IntakeChange, 'document' | 'found'>> {
  const [file] = intake.files;
  const isSame = JSON.stringify(document['file']) === JSON.stringify(intake.document['file']);
  if (isSame || !file) return { document };
  try {
    return { document, found: { ...intake.found, columns: await look(file, document) } };
  } catch (error) {
    // What the mapping says of the file does not fit it: the page and the preview say why.
    if (error instanceof FiscalError || error instanceof TypeError || error instanceof RangeError)
      return { document };
    throw error;
  }
}
