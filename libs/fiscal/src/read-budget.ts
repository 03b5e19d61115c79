import { createHash } from 'node:crypto';
import { type BudgetMapping, classificationsOf, phasesOf } from './budget-mapping.ts';
import { assertYearInMapping, yearIn, yearOfFile } from './budget-year.ts';
import { createChart } from './chart.ts';
import { findColumns } from './find-columns.ts';
import { FiscalError } from './fiscal-error.ts';
import { dayIn } from './in-year/days.ts';
import { type Within, withinYear } from './in-year/within.ts';
import type { LineFault } from './line-faults.ts';
import { type BudgetLine, createLineReader } from './line-reader.ts';
import { createLongLines } from './long-lines.ts';
import { columnsOf } from './mapping/columns-of.ts';
import type { Classification, Phase } from './mapping/words.ts';
import { plainCut } from './plain-cut.ts';
import { createAmountReader } from './read-amount.ts';
import { createRowFilter } from './row-rules.ts';
import { isBlank, openTable, type Table, type TableFormat } from './table/open-table.ts';
import type { QuoteFault } from './table/records.ts';
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
  /** The day up to which somebody says the figures speak, YYYY-MM-DD; refused when the file says another. */
  readonly until?: string | undefined;
  /** The first day of a budget year, YYYY-MM-DD; January's where nothing is said. */
  readonly yearBegins?: ((year: number) => string) | undefined;
  /** How many faults are listed; further ones are only counted. */
  readonly maxFaults?: number | undefined;
}

/** What is known once the whole file has been read. */
export interface BudgetReading {
  readonly year: number;
  readonly side: BudgetMapping['side'];
  readonly phases: readonly { readonly phase: Phase; readonly asOf: string }[];
  /** Which part of the year the figures speak of; null where it is all of it. */
  readonly within: Within | null;
  /** Sound lines, which are those that were given out. */
  readonly lines: number;
  /** One entry for each rule of `mapping.exclude`, in its order. */
  readonly excluded: readonly { readonly reason: string; readonly lines: number }[];
  /** Rows passed over: one entry for each rule of `mapping.skip`, in its order. */
  readonly skipped: readonly { readonly reason: string; readonly rows: number }[];
  /** Rows that `mapping.keep` does not speak of, such as those of the other side. */
  readonly notKept: number;
  /** Rows of other years, by year, where a file may hold several. */
  readonly otherYears: Readonly<Record<string, number>>;
  /** Rows of other days, by day, where a file may hold the states of several. */
  readonly otherDays: Readonly<Record<string, number>>;
  /** The names in the header, as they stand. */
  readonly header: readonly string[];
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
  const { name, mapping } = source;
  const year = yearOfFile(mapping, name, source.year);
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.bytes) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  const table = await openTable({ name, bytes: measured() }, formatOf(mapping.file), mapping.file.header);
  try {
    const reading = yield* readLines(source, table, year);
    return { ...reading, bytes, sha256: hash.digest('hex') };
  } finally {
    await table.close();
  }
}

async function* readLines(
  source: BudgetSource,
  table: Table,
  stated: number | null,
): AsyncGenerator<BudgetLine[], Omit<BudgetReading, 'bytes' | 'sha256'>, undefined> {
  const { name, mapping, maxFaults = 1000 } = source;
  let year = stated;

  const faults: LineFault[] = [];
  let faultCount = 0;
  const addFault = (fault: LineFault): void => {
    faultCount += 1;
    if (faults.length < maxFaults) faults.push(fault);
  };
  const tally = createTally(mapping);
  const amounts = createAmountReader(mapping.file, source.digits);
  const reader = openReader(source, table, amounts, addFault);
  const { columns, readLine, yearAt, dayAt, filter, long } = reader;
  const skipped = (mapping.skip ?? []).map(() => 0);
  let notKept = 0;
  const otherYears: Record<string, number> = {};
  const otherDays: Record<string, number> = {};
  let until: string | null = null;
  let batch: BudgetLine[] = [];
  let records = 0;

  const isOfYear = (row: readonly string[], index: number, line: number): boolean => {
    const cell = row[index] ?? '';
    const { take, several } = reader.yearRule;
    const found = yearIn(cell, take);
    if (year === null && found !== null) {
      assertYearInMapping(mapping, name, found);
      year = found;
    }
    if (found !== null && found === year) return true;
    if (several && found !== null) {
      if (source.year === undefined)
        throw new FiscalError('fiscal.year-not-chosen', { name, found: [year ?? found, found] });
      otherYears[found] = (otherYears[found] ?? 0) + 1;
      return false;
    }
    addFault({
      line,
      column: columns.nameAt(index),
      code: 'fiscal.line-year-differs',
      expected: String(year ?? `${mapping.years.from}–${mapping.years.to}`),
      came: plainCut(cell.trim()),
    });
    return false;
  };

  const isOfDay = (row: readonly string[], index: number, line: number): boolean => {
    const cell = row[index] ?? '';
    const { order, several } = reader.dayRule;
    const found = dayIn(cell, order);
    if (several && found !== null) {
      if (source.until === undefined) throw new FiscalError('fiscal.until-not-stated', { name });
      if (found !== source.until) {
        otherDays[found] = (otherDays[found] ?? 0) + 1;
        return false;
      }
    }
    until ??= found;
    if (found !== null && found === until) return true;
    const expected =
      until ?? order.replace('y', 'YYYY-').replace('m', 'MM-').replace('d', 'DD-').slice(0, -1);
    addFault({
      line,
      column: columns.nameAt(index),
      code: 'fiscal.line-day-differs',
      expected,
      came: plainCut(cell.trim()),
    });
    return false;
  };

  const readRow = (row: readonly string[], line: number, broken: QuoteFault | undefined): void => {
    if (isBlank(row)) return;
    records += 1;
    if (broken) {
      addFault({ line, column: null, code: broken, expected: '', came: plainCut(row.at(-1) ?? '') });
      return;
    }
    const passed = filter?.(row) ?? -1;
    if (passed >= 0) {
      if (passed < skipped.length) skipped[passed] = (skipped[passed] ?? 0) + 1;
      else notKept += 1;
      return;
    }
    if (row.length < reader.least || (row.length > columns.most && !isBlank(row.slice(columns.most)))) {
      const code = row.length < reader.least ? 'fiscal.columns-short' : 'fiscal.columns-long';
      addFault({ line, column: null, code, expected: String(columns.most), came: String(row.length) });
    } else if (
      (yearAt === null || isOfYear(row, yearAt, line)) &&
      (dayAt === null || isOfDay(row, dayAt, line))
    ) {
      const made = readLine(row, line);
      if (!made) return;
      if (long) long.add(made);
      else batch.push(made);
    }
  };

  for await (const { rows, lineOf, broken } of table.rows) {
    for (let at = 0; at < rows.length; at++) {
      readRow(rows[at] ?? [], lineOf(at), broken.get(at));
      if (batch.length === batchSize) {
        tally.add(batch);
        yield batch;
        batch = [];
      }
    }
  }
  for (const lines of long ? long.batches(batchSize) : [batch]) {
    if (lines.length === 0) continue;
    tally.add(lines);
    yield lines;
  }

  if (records === 0) {
    const header = table.header.map((cell) => plainCut(cell.trim()));
    throw new FiscalError('fiscal.file-header-only', { name, columns: header });
  }
  if (year === null) {
    const lookedFor = 'column' in mapping.year ? ([mapping.year.column].flat()[0] ?? '') : '';
    throw new FiscalError('fiscal.year-unknown', { name, source: 'column', lookedFor });
  }
  const known = year;
  return {
    year,
    side: mapping.side,
    ...withinYear(mapping, {
      name,
      begins: source.yearBegins?.(known) ?? `${known}-01-01`,
      given: source.until,
      found: until,
    }),
    skipped: (mapping.skip ?? []).map(({ reason }, at) => ({ reason, rows: skipped[at] ?? 0 })),
    notKept,
    otherYears,
    otherDays,
    header: table.header.map((cell) => plainCut(cell.trim())),
    faults,
    faultCount,
    ...tally.finish(),
    labels: Object.fromEntries([...reader.charts].map(([one, chart]) => [one, chart.labels()])),
    labelConflicts: Object.fromEntries([...reader.charts].map(([one, chart]) => [one, chart.conflicts()])),
    roundedAmounts: amounts.rounded(),
  };
}

const formatOf = (file: BudgetMapping['file']): TableFormat =>
  file.kind === undefined || file.kind === 'csv'
    ? { kind: 'csv', encoding: file.encoding, delimiter: file.delimiter }
    : { kind: file.kind, sheet: file.sheet, decimal: file.decimal };

function openReader(
  { mapping, name }: BudgetSource,
  { header }: Table,
  amounts: ReturnType<typeof createAmountReader>,
  addFault: (fault: LineFault) => void,
) {
  const isText = (mapping.file.kind ?? 'csv') === 'csv';
  const delimiter = isText && mapping.file.header !== 'none' ? mapping.file.delimiter : undefined;
  const columns = findColumns(columnsOf(mapping), header, { name, delimiter });
  const charts = new Map(
    classificationsOf(mapping).map((one) => [one, createChart(mapping, one, columns, name)]),
  );
  const isLong = phasesOf(mapping).some((phase) => mapping.phases[phase]?.when !== undefined);
  const yearRule = 'column' in mapping.year ? mapping.year : null;
  const dayRule = typeof mapping.within?.until === 'object' ? mapping.within.until : null;
  return {
    columns,
    // A sheet ends its rows at the last cell that holds something.
    least: isText ? columns.least : 0,
    charts,
    readLine: createLineReader(mapping, { columns, charts, amounts, addFault }),
    filter: createRowFilter(mapping, columns),
    long: isLong ? createLongLines(name) : null,
    yearAt: yearRule ? columns.at(yearRule.column) : null,
    dayAt: dayRule ? columns.at(dayRule.column) : null,
    dayRule: { order: dayRule?.order ?? 'ymd', several: dayRule?.several === true },
    yearRule: {
      take: yearRule && 'take' in yearRule ? yearRule.take : undefined,
      several: yearRule !== null && 'several' in yearRule && yearRule.several === true,
    },
  };
}
