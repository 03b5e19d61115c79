import { LIMITS, type Limits } from '../limits.ts';
import type { NamedSheet, PlainRow, PlainTold, Wanted } from '../read/plain-rows.ts';
import { apart } from './apart.ts';
import { toldLines } from './told-lines.ts';

export interface RowsOptions {
  /** The sheet by its name, or by its place from 1; the first that is not hidden where it is left out. */
  sheet?: string | number;
  limits?: Partial<Limits>;
  /** Told before the first row: all sheets, and which of them is read. */
  onSheets?: (sheets: readonly NamedSheet[], sheet: string) => void;
}

/**
 * The rows of one sheet of any workbook (XLSX or ODS), from a file or from bytes, read in a process of its own while they are
 * taken. What was given out counts only when the last row came.
 *
 * @throws Refused with its finding, ReaderFailed
 */
export async function* readRows(
  source: string | Uint8Array,
  options: RowsOptions = {},
): AsyncGenerator<PlainRow[]> {
  for await (const told of plainTold(source, options.sheet ?? null, options.limits)) {
    if ('sheets' in told) options.onSheets?.(told.sheets, told.sheet);
    else yield told.rows;
  }
}

export interface SheetsOptions {
  limits?: Partial<Limits>;
  /** Told before the first row: all sheets that are there. */
  onSheets?: (sheets: readonly NamedSheet[]) => void;
}

/**
 * The same for all the sheets that are there of several names, in one process; each with the name of its sheet. None need be
 * there.
 *
 * @throws Refused with its finding, ReaderFailed
 */
export async function* readRowsOf(
  source: string | Uint8Array,
  names: readonly string[],
  options: SheetsOptions = {},
): AsyncGenerator<{ sheet: string; rows: PlainRow[] }> {
  let sheet = '';
  for await (const told of plainTold(source, names, options.limits)) {
    if ('sheets' in told) {
      sheet = told.sheet;
      options.onSheets?.(told.sheets);
    } else yield { sheet, rows: told.rows };
  }
}

function plainTold(
  source: string | Uint8Array,
  sheet: Wanted,
  given: Partial<Limits> | undefined,
): AsyncGenerator<PlainTold> {
  const limits = { ...LIMITS, ...given };
  const fromFile = typeof source === 'string';
  const task = {
    kind: 'rows',
    path: fromFile ? source : null,
    sheet,
    limits,
  } as const;
  const bytes = fromFile ? null : source.subarray(0, limits.fileBytes + 1);
  return toldLines<PlainTold>(apart(task, bytes));
}
