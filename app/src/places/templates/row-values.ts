import type { ReadRow } from '@groundwork-gov/sheets';

/** A text of a row; empty where the cell is, undefined where the workbook has no such column. */
export function textOf(row: ReadRow, key: string): string | undefined {
  const value = row.values[key];
  return value === undefined ? undefined : value === null ? '' : String(value);
}

/** The same for what may be nothing: a day, a choice. */
export function orNothing(row: ReadRow, key: string): string | null | undefined {
  const text = textOf(row, key);
  return text === '' ? null : text;
}

export function numberOf(row: ReadRow, key: string): number | null | undefined {
  const value = row.values[key];
  return typeof value === 'number' || value === undefined ? value : null;
}

export function yesOf(row: ReadRow, key: string): boolean | undefined {
  const value = row.values[key];
  return value === undefined ? undefined : value === true;
}
