const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold, or changes on reading (carriage return), and halves of characters. */
const UNWRITABLE = /(?![\t\n])\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Text as it stands in a part of a workbook. What XML cannot hold is written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19,
 * ST_Xstring), and text that looks like such an escape is escaped itself, so that every text is read back as it was.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** What a cell holds at most, in UTF-16 units; Excel calls a file with more of them broken. */
const LONGEST_TEXT = 32_767;

/** Cut to what a cell holds, with a mark that it was. */
export function cutToCell(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
