import type { FileCode, Finding, RemarkCode, RowCode } from './finding.ts';

type Sayings = Readonly<Record<FileCode | RowCode | RemarkCode, (finding: Finding) => string>>;

/** What was found and what to do, in English: for command lines. A program with several languages has its own sentences. */
const SAYINGS: Sayings = {
  'file.too-large': ({ value, expected }) =>
    `The file has ${value}, and at most ${expected} are taken. Split it in two.`,
  'file.not-a-workbook': () => 'The file is no workbook. Save it as Excel workbook (.xlsx).',
  'file.is-text': () =>
    'The file is text, such as comma-separated values, and not a workbook. Open it in a spreadsheet program and save it as Excel workbook (.xlsx).',
  'file.old-excel': () => 'The file is in the old form of Excel (.xls). Save it as Excel workbook (.xlsx).',
  'file.encrypted': () => 'The file is locked with a password. Save it without a password.',
  'file.other-format': ({ value }) =>
    `The file is of another kind (${value}). Save it as Excel workbook (.xlsx).`,
  'file.broken': () => 'The file is damaged. Open it in a spreadsheet program, save it anew and send that.',
  'file.unsafe-archive': ({ value }) =>
    `The file is packed in a way no spreadsheet program packs it (${value}). Save it anew as Excel workbook (.xlsx).`,
  'file.inflates': ({ value, expected }) =>
    `Unpacked the file would have ${value}, and at most ${expected} are taken. Delete empty rows and formats below the data, or split it.`,
  'file.macros': () => 'The workbook holds macros. Save it as Excel workbook (.xlsx), which has none.',
  'file.external-data': ({ value }) =>
    `The workbook takes data from elsewhere (${value}). Break the links in the menu Data, paste values, and save it.`,
  'file.embedded': ({ value }) =>
    `The workbook holds another document (${value}). Delete it and save the workbook.`,
  'file.entities': () =>
    'The file holds definitions no spreadsheet program writes. Save it anew as Excel workbook (.xlsx).',
  'file.too-many-cells': ({ expected }) => `The workbook has more than ${expected} filled cells. Split it.`,
  'file.too-many-rows': ({ value, expected }) =>
    `Row ${value} is filled in, and at most ${expected} rows are taken. Delete what stands below the data, or split it.`,
  'file.too-much-text': () => 'The workbook holds more text than is taken. Split it.',
  'file.too-many-faults': ({ expected }) =>
    `There are more than ${expected} faults. Mend those listed first and send it again.`,
  'file.too-slow': () => 'Reading the workbook took too long. Split it.',
  'file.too-much-memory': () => 'The workbook is too large to be read. Split it.',
  'template.other': ({ value, expected }) =>
    `This is the template "${value}"; "${expected}" was expected. Choose the other file.`,
  'sheet.missing': ({ expected, value }) =>
    value === undefined
      ? `There is no sheet called "${expected}". Take the template, or give the sheet that name.`
      : `There is no sheet called "${expected}"; "${value}" looks like it. Give it that name.`,
  'head.missing': ({ sheet, expected }) =>
    `Sheet "${sheet}" has no column "${expected}". Add it, with this head.`,
  'head.twice': ({ sheet, column, value }) =>
    `Sheet "${sheet}" has the column "${column?.head}" twice, in ${value} and ${column?.letter}. Delete one of them.`,
  'rows.none': () => 'No row is filled in. Fill in rows below the heads.',
  'cell.formula': ({ value }) => `A formula stands here (${value}). Copy the cell and paste it as values.`,
  'cell.error': ({ value }) => `The cell shows an error (${value}). Write the value.`,
  'cell.merged': ({ value }) => `Cells of rows ${value} are merged. Unmerge them and fill in each row.`,
  'value.required': () => 'This must be filled in.',
  'value.too-long': ({ expected }) => `This is too long; at most ${expected} are taken. Shorten it.`,
  'value.not-whole': ({ value }) => `"${value}" is no whole number. Write one without decimals.`,
  'value.not-a-number': ({ value }) => `"${value}" is no number. Write digits alone, such as 1234.5.`,
  'value.too-many-digits': ({ value }) => `"${value}" has more digits than a spreadsheet keeps. Check it.`,
  'value.too-small': ({ value, expected }) => `${value} is too small; at least ${expected} was expected.`,
  'value.too-large': ({ value, expected }) => `${value} is too large; at most ${expected} was expected.`,
  'value.not-a-day': ({ value }) => `"${value}" is no day. Write it as 2026-10-31.`,
  'value.ambiguous-day': ({ value }) => `"${value}" may be two different days. Write it as 2026-10-31.`,
  'value.not-yes-or-no': ({ value }) => `"${value}" is neither yes nor no. Write one of the two.`,
  'value.not-a-choice': ({ value, expected }) => `"${value}" is not in the list. Write one of: ${expected}.`,
  'value.not-a-code': ({ value }) => `"${value}" is no code: a code has no spaces.`,
  'value.became-a-day': ({ value }) =>
    `The spreadsheet program made a day (${value}) of this code. Format the column as text and type the code again.`,
  'value.twice': ({ value, otherRow }) => `"${value}" stands also in row ${otherRow}. Keep one of the two.`,
  'row-id.twice': ({ otherRow }) => `Row ${otherRow} has the same #id. Empty the #id of the row that is new.`,
  'template.older': () => 'The template is an older one. What has the same heads was read.',
  'sheet.unknown': ({ sheet }) => `Sheet "${sheet}" was not read: the template does not have it.`,
  'head.unknown': ({ column }) =>
    `Column ${column?.letter} "${column?.head}" was not read: the template does not have it.`,
  'row.hidden': ({ row, value }) =>
    `Hidden rows were read like the others: ${value}, the first is row ${row}.`,
};

/** The finding as an English sentence with its mend, without its place. */
export function explain(finding: Finding): string {
  return Object.hasOwn(SAYINGS, finding.code) ? SAYINGS[finding.code as RowCode](finding) : finding.code;
}

/** Where it was found: `People, row 7, column C "Name"`. */
export function placeOf(finding: Finding): string {
  return [
    finding.sheet,
    finding.row === undefined ? undefined : `row ${finding.row}`,
    finding.column === undefined ? undefined : `column ${finding.column.letter} "${finding.column.head}"`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
