import { LIMITS, type Limits } from '../limits.ts';
import type { NamedSheet, PlainRow, PlainTold } from '../read/plain-rows.ts';
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
  const limits = { ...LIMITS, ...options.limits };
  const fromFile = typeof source === 'string';
  const task = {
    kind: 'rows',
    path: fromFile ? source : null,
    sheet: options.sheet ?? null,
    limits,
  } as const;
  const bytes = fromFile ? null : source.subarray(0, limits.fileBytes + 1);
  for await (const told of toldLines<PlainTold>(apart(task, bytes))) {
    if ('sheets' in told) options.onSheets?.(told.sheets, told.sheet);
    else yield told.rows;
  }
}
