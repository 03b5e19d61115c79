/**
 * A cell of a CSV file. Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
 * injection); numbers of ours are numbers and get none.
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** What a spreadsheet needs to see before UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
