import { createHash } from 'node:crypto';

/** The same row of a workbook is the same request, however often the work is begun; row 0 is the whole. */
export function requestOf(workbookId: string, row: number): string {
  const hex = createHash('sha256').update(`${workbookId} ${row}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
