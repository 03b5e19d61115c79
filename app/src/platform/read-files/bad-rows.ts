import { BYTE_ORDER_MARK, csvCell } from '../csv.ts';

/** A cell that could not be read: where it stands, what came, what is wrong, and what would be right where that is known. */
export interface BadRow {
  file: string;
  line: number;
  column: string | null;
  came: string;
  says: string;
  would: string;
}

/** Rows that could not be read, as a file to be worked through. */
export function badRowsAsCsv(rows: Iterable<BadRow>): string {
  let text = `${BYTE_ORDER_MARK}file,line,column,came,says,would\r\n`;
  for (const { file, line, column, came, says, would } of rows)
    text += `${[file, String(line), column ?? '', came, says, would].map(csvCell).join(',')}\r\n`;
  return text;
}
