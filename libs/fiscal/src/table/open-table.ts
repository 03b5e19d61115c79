import { columnLetter } from '@groundwork-gov/sheets';
import { FiscalError } from '../fiscal-error.ts';
import { type CsvFormat, readRecords, type TableRows } from './records.ts';
import { type WorkbookFormat, workbookRows } from './workbook-rows.ts';

export type TableFormat = CsvFormat | WorkbookFormat;

/** A file as it comes: its name for messages, and its bytes once. */
export interface TableSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Table {
  /** The cells of the header; the letters of the columns where the file has none. */
  readonly header: readonly string[];
  /** Everything below it, blank rows included, a few thousand rows at a time. */
  readonly rows: AsyncGenerator<TableRows>;
  /** Lets go of the source; for whoever stops before the end. */
  readonly close: () => Promise<void>;
}

/**
 * The rows of a file whatever its kind, as text.
 *
 * @throws FiscalError while reading: `fiscal.file-binary`, `fiscal.encoding-wrong`, `fiscal.line-too-long`, `fiscal.workbook-refused`.
 */
export function readTable({ name, bytes }: TableSource, format: TableFormat): AsyncGenerator<TableRows> {
  return format.kind === 'csv' ? readRecords(name, bytes, format) : workbookRows(name, bytes, format);
}

/**
 * Reads up to the header.
 *
 * @param headerAt the line (of a sheet: the row) of the header; `none` where the file has none; the first row that is not blank
 * where it is left out.
 * @throws FiscalError `fiscal.file-empty`, and those of {@link readTable}
 */
export async function openTable(
  source: TableSource,
  format: TableFormat,
  headerAt?: number | 'none',
): Promise<Table> {
  const pieces = readTable(source, format);
  for (;;) {
    const step = await pieces.next();
    if (step.done) throw new FiscalError('fiscal.file-empty', { name: source.name });
    const { rows, lineOf } = step.value;
    const at = rows.findIndex((row, index) => {
      if (typeof headerAt === 'number') return lineOf(index) >= headerAt;
      return !isBlank(row) && !isSeparatorNote(row);
    });
    if (at < 0) continue;
    const from = headerAt === 'none' ? at : at + 1;
    const row = rows[at] ?? [];
    const header = headerAt === 'none' ? row.map((_, index) => columnLetter(index)) : row;
    return {
      header,
      rows: continued(after(step.value, from), pieces),
      close: async () => {
        await pieces.return(undefined);
      },
    };
  }
}

async function* continued(first: TableRows, pieces: AsyncGenerator<TableRows>): AsyncGenerator<TableRows> {
  yield first;
  yield* pieces;
}

function after({ rows, lineOf, broken }: TableRows, from: number): TableRows {
  return {
    rows: rows.slice(from),
    lineOf: (index) => lineOf(index + from),
    broken: new Map([...broken].map(([index, fault]) => [index - from, fault])),
  };
}

/** Whether nothing stands in a row. */
export const isBlank = (row: readonly string[]): boolean =>
  row.every((cell) => cell === '' || cell.trim() === '');

// Excel writes "sep=;" above the header of some exports.
const isSeparatorNote = (row: readonly string[]): boolean => row.length <= 2 && /^sep=/i.test(row[0] ?? '');
