import { createReadStream } from 'node:fs';
import { type BudgetMapping, type BudgetReading, FiscalError, readBudget } from '@groundwork-gov/fiscal';
import { currencyOf } from '@groundwork-gov/money';
import type { Transaction } from '../platform/db/transaction.ts';
import { budgetProblems } from './problems.ts';
import { faultSaid, refusalOf } from './refusals.ts';
import { createStaging, type Staging } from './staging.ts';

export interface FileToRead {
  /** What people call it; the year may be in it. */
  name: string;
  path: string;
}

export interface ReadFile {
  file: FileToRead;
  reading: BudgetReading;
  staging: Staging;
}

const SHOWN_FAULTS = 50;

/**
 * Reads one file into a staging table of this transaction alone. Nothing is kept unless every line could be read:
 * a file with a bad line is refused whole, with its bad lines listed.
 */
export async function stageFile(
  tx: Transaction,
  file: FileToRead,
  mapping: BudgetMapping,
  options: { currency: string; year?: number | undefined; progress?: ((lines: number) => void) | undefined },
): Promise<ReadFile> {
  const staging = await createStaging(tx, mapping);
  try {
    const lines = readBudget({
      name: file.name,
      bytes: createReadStream(file.path, { highWaterMark: 1 << 16 }),
      mapping,
      digits: currencyOf(options.currency).digits,
      ...(options.year === undefined ? {} : { year: options.year }),
    });
    let read = 0;
    let step = await lines.next();
    while (!step.done) {
      await staging.write(step.value);
      read += step.value.length;
      options.progress?.(read);
      step = await lines.next();
    }
    await staging.end();
    refuseFaults(file, step.value);
    return { file, reading: step.value, staging };
  } catch (error) {
    await staging.abandon();
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
