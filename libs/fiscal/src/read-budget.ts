import { createHash } from 'node:crypto';
import {
  type BudgetMapping,
  type Classification,
  classificationsOf,
  type Phase,
  phasesOf,
} from './budget-mapping.ts';
import { assertYearInMapping, dayOf, yearOfFile } from './budget-year.ts';
import { createChart } from './chart.ts';
import { findColumns } from './find-columns.ts';
import { FiscalError } from './fiscal-error.ts';
import type { LineFault } from './line-faults.ts';
import { type BudgetLine, createLineReader } from './line-reader.ts';
import { plainCut } from './plain-cut.ts';
import { createAmountReader } from './read-amount.ts';
import { type Records, readRecords } from './records.ts';
import { createTally, type PhaseTotal } from './tally.ts';

const batchSize = 2000;

export interface BudgetSource {
  /** The file's name, with or without folders. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly mapping: BudgetMapping;
  /** Decimals of the currency's minor unit (ISO 4217): 2 for EUR. */
  readonly digits: number;
  /** The year somebody states; refused when the file says another. */
  readonly year?: number | undefined;
  /** How many faults are listed; further ones are only counted. */
  readonly maxFaults?: number | undefined;
}

/** What is known once the whole file has been read. */
export interface BudgetReading {
  readonly year: number;
  readonly side: BudgetMapping['side'];
  readonly phases: readonly { readonly phase: Phase; readonly asOf: string }[];
  /** Sound lines, which are those that were given out. */
  readonly lines: number;
  /** One entry for each rule of `mapping.exclude`, in its order. */
  readonly excluded: readonly { readonly reason: string; readonly lines: number }[];
  readonly faults: readonly LineFault[];
  readonly faultCount: number;
  readonly totals: readonly PhaseTotal[];
  readonly labels: Partial<Record<Classification, ReadonlyMap<string, string>>>;
  /** Codes that came with more than one label; the last one stands in `labels`. */
  readonly labelConflicts: Partial<Record<Classification, number>>;
  /** Lines whose key an earlier line had. They count as lines of their own. */
  readonly duplicateKeys: number;
  /** Amounts that were finer than the currency and rounded, because the mapping allows it. */
  readonly roundedAmounts: number;
  readonly bytes: number;
  readonly sha256: string;
  /** The same for the same keys and amounts in the same order, whatever the name, encoding or layout of the file. */
  readonly digest: string;
}

/**
 * Reads a budget file: gives its sound lines in batches of at most 2000, then what holds for the whole. A line with a fault is
 * listed and not given out; whether one fault refuses the load is for the caller to say. Memory does not grow with
 * the file, apart from labels (at most 250,000 codes a classification) and 8 to 16 bytes for each different key.
 *
 * @throws FiscalError for a file that cannot be read as the mapping says; nothing given out before should then be kept.
 */
export async function* readBudget(
  source: BudgetSource,
): AsyncGenerator<BudgetLine[], BudgetReading, undefined> {
  const { name, mapping, maxFaults = 1000 } = source;
  let year = yearOfFile(mapping, name, source.year);

  const faults: LineFault[] = [];
  let faultCount = 0;
  const addFault = (fault: LineFault): void => {
    faultCount += 1;
    if (faults.length < maxFaults) faults.push(fault);
  };
  const hash = createHash('sha256');
  let bytes = 0;
  const tally = createTally(mapping);
  const amounts = createAmountReader(mapping.file, source.digits);
  let table: ReturnType<typeof openTable> | null = null;
  let batch: BudgetLine[] = [];
  let records = 0;

  const isOfYear = (row: readonly string[], index: number, column: string, line: number): boolean => {
    const cell = (row[index] ?? '').trim();
    const stated = /^[0-9]{4}$/.test(cell) ? Number(cell) : null;
    if (year === null && stated !== null) {
      assertYearInMapping(mapping, name, stated);
      year = stated;
    }
    if (stated !== null && stated === year) return true;
    addFault({
      line,
      column,
      code: 'fiscal.line-year-differs',
      expected: String(year ?? `${mapping.years.from}–${mapping.years.to}`),
      came: plainCut(cell),
    });
    return false;
  };

  const readRow = (
    row: readonly string[],
    line: number,
    broken: ReturnType<Records['broken']['get']>,
  ): void => {
    if (isBlank(row)) return;
    if (!table) {
      if (!isSeparatorNote(row)) table = openTable(source, row, amounts, addFault);
      return;
    }
    records += 1;
    const { columns, readLine, yearAt } = table;
    if (broken) {
      addFault({ line, column: null, code: broken, expected: '', came: plainCut(row.at(-1) ?? '') });
    } else if (
      row.length < columns.least ||
      (row.length > columns.most && !isBlank(row.slice(columns.most)))
    ) {
      const code = row.length < columns.least ? 'fiscal.columns-short' : 'fiscal.columns-long';
      addFault({ line, column: null, code, expected: String(columns.most), came: String(row.length) });
    } else if (yearAt === null || isOfYear(row, yearAt, columns.nameAt(yearAt), line)) {
      const made = readLine(row, line);
      if (made) batch.push(made);
    }
  };

  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.bytes) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };

  for await (const { rows, lineOf, broken } of readRecords(name, measured(), mapping.file)) {
    for (let at = 0; at < rows.length; at++) {
      readRow(rows[at] ?? [], lineOf(at), broken.get(at));
      if (batch.length === batchSize) {
        tally.add(batch);
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) {
    tally.add(batch);
    yield batch;
  }

  const opened = table as ReturnType<typeof openTable> | null;
  if (!opened) throw new FiscalError('fiscal.file-empty', { name });
  if (records === 0) throw new FiscalError('fiscal.file-header-only', { name, columns: opened.header });
  if (year === null) {
    const lookedFor = 'column' in mapping.year ? mapping.year.column : '';
    throw new FiscalError('fiscal.year-unknown', { name, source: 'column', lookedFor });
  }
  const known = year;
  return {
    year,
    side: mapping.side,
    phases: phasesOf(mapping).map((phase) => ({
      phase,
      asOf: dayOf(mapping.phases[phase]?.asOf ?? '', known),
    })),
    faults,
    faultCount,
    ...tally.finish(),
    labels: Object.fromEntries([...opened.charts].map(([one, chart]) => [one, chart.labels()])),
    labelConflicts: Object.fromEntries([...opened.charts].map(([one, chart]) => [one, chart.conflicts()])),
    roundedAmounts: amounts.rounded(),
    bytes,
    sha256: hash.digest('hex'),
  };
}

function openTable(
  { mapping, name }: BudgetSource,
  header: readonly string[],
  amounts: ReturnType<typeof createAmountReader>,
  addFault: (fault: LineFault) => void,
) {
  const columns = findColumns(mapping, header, name);
  const charts = new Map(
    classificationsOf(mapping).map((one) => [one, createChart(mapping, one, columns, name)]),
  );
  return {
    columns,
    charts,
    header: header.map((cell) => plainCut(cell.trim())),
    readLine: createLineReader(mapping, { columns, charts, amounts, addFault }),
    yearAt: 'column' in mapping.year ? columns.at(mapping.year.column) : null,
  };
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '' || cell.trim() === '');

// Excel writes "sep=;" above the header of some exports.
const isSeparatorNote = (row: readonly string[]): boolean => row.length <= 2 && /^sep=/i.test(row[0] ?? '');
