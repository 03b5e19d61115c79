import { createHash, randomUUID } from 'node:crypto';
import { type BudgetMapping, FiscalError, parseMapping } from '@groundwork-gov/fiscal';
import { fiscalCalendar, fiscalYearBegins } from '../places/api.ts';
import type { ActContext } from '../platform/access/action.ts';
import { isHeld } from '../platform/read-files/held.ts';
import { refusalOf } from '../platform/read-files/refusals.ts';
import { type Control, keepControl } from './control.ts';
import { type FileToRead, type ReadFile, stageFile } from './import.ts';
import { keepLoads, type Loaded } from './load.ts';
import { insertMapping, takeTurn } from './load-store.ts';
import type { Side } from './phases.ts';
import { budgetProblems } from './problems.ts';
import { createStaging } from './staging.ts';

/** Told of progress by whoever waits: lines read of which file. Not part of the input that is compared. */
export type ImportProgress = (file: string, lines: number) => void;

export interface FilesToImport {
  mapping: unknown;
  files: readonly FileToRead[];
  year?: number | undefined;
  /** The day up to which the files speak, where somebody says it. */
  until?: string | undefined;
  side?: Side | undefined;
  correction: string | null;
  control: Control;
}

/** Reads budget files with a mapping: all of them, or nothing. */
export async function importFiles(
  context: ActContext,
  input: FilesToImport,
  progress?: ImportProgress,
): Promise<Loaded[]> {
  const mapping = readMapping(input.mapping, input.side);
  await takeTurn(context.tx);
  const text = JSON.stringify(mapping);
  const mappingId = await insertMapping(context.tx, {
    mappingId: randomUUID(),
    sha256: createHash('sha256').update(text).digest('hex'),
    document: text,
  });
  const read = await stageFiles(context, input, mapping, progress);
  const loaded = await keepLoads(context, read, { id: mappingId, document: mapping }, input.correction);
  await keepControl(context, read, input.control);
  return loaded;
}

/** Reads all files into a staging of this transaction alone: nothing is kept unless every line of all could be read. */
async function stageFiles(
  { tx, place }: ActContext,
  { files, year, until }: FilesToImport,
  mapping: BudgetMapping,
  progress: ImportProgress | undefined,
): Promise<ReadFile[]> {
  const calendar = await fiscalCalendar(tx);
  const staging = createStaging(tx);
  try {
    const read: ReadFile[] = [];
    for (const file of files) {
      const options = {
        currency: place.currency,
        year,
        until,
        yearBegins: (one: number) => fiscalYearBegins(calendar, one),
        progress: (lines: number) => progress?.(file.name, lines),
      };
      read.push(await stageFile(staging, file, mapping, options));
    }
    await staging.end();
    return read;
  } catch (error) {
    await staging.abandon();
    throw error;
  }
}

function readMapping(given: unknown, side: Side | undefined): BudgetMapping {
  if (!isHeld(given)) {
    throw budgetProblems.problem('budget.mapping-unreadable', {
      why: { message: 'reading.no-text', params: {} },
    });
  }
  try {
    return parseMapping(given, { side });
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}
