import { type BudgetMapping, type BudgetReading, FiscalError, readBudget } from '@groundwork-gov/fiscal';
import { currencyOf } from '@groundwork-gov/money';
import { faultSaid, refusalOf } from '../platform/read-files/refusals.ts';
import { budgetProblems } from './problems.ts';
import type { Staging } from './staging.ts';

export interface FileToRead {
  /** What people call it; the year may be in it. */
  name: string;
  open(): AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

export interface ReadFile {
  file: FileToRead;
  reading: BudgetReading;
  loadId: string;
}

const SHOWN_FAULTS = 50;

/** Reads one file into the staging. A file with a bad line is refused whole, with its bad lines listed. */
export async function stageFile(
  staging: Staging,
  file: FileToRead,
  mapping: BudgetMapping,
  options: {
    currency: string;
    yearBegins: (year: number) => string;
    year?: number | undefined;
    until?: string | undefined;
    progress?: ((lines: number) => void) | undefined;
  },
): Promise<ReadFile> {
  const load = staging.load(mapping);
  try {
    const lines = readBudget({
      name: file.name,
      bytes: await file.open(),
      mapping,
      digits: currencyOf(options.currency).digits,
      year: options.year,
      until: options.until,
      yearBegins: options.yearBegins,
    });
    let read = 0;
    let step = await lines.next();
    while (!step.done) {
      await load.write(step.value);
      read += step.value.length;
      options.progress?.(read);
      step = await lines.next();
    }
    refuseFaults(file, step.value);
    return { file, reading: step.value, loadId: load.loadId };
  } catch (error) {
    throw told(file, error);
  }
}

function refuseFaults(file: FileToRead, reading: BudgetReading): void {
  if (reading.faultCount === 0) return;
  throw budgetProblems.problem('budget.lines-refused', {
    file: file.name,
    count: reading.faultCount,
    lines: reading.faults.slice(0, SHOWN_FAULTS).map(faultSaid),
  });
}

/** The library's errors become problems of the catalogue. */
function told(file: FileToRead, error: unknown): unknown {
  if (error instanceof FiscalError) return refusalOf(error);
  if ((error as { code?: string }).code === 'ENOENT') {
    return budgetProblems.problem('budget.no-file', { file: file.name }, error);
  }
  return error;
}
