import { explain, type FileCode } from '@groundwork-gov/sheets';
import type { Side } from './mapping/words.ts';

/** Why a file or a mapping is refused as a whole: code to details. Every sentence can be built from the details alone. */
export interface FiscalProblems {
  /** `more` holds the other faults, each as `path: expected`. */
  'fiscal.mapping-invalid': { path: string; expected: string; came: string; more: string[] };
  'fiscal.file-empty': { name: string };
  'fiscal.file-header-only': { name: string; columns: string[] };
  'fiscal.file-binary': { name: string; line: number; looksLike: LooksLikeFile };
  /** `looksLike` is an encoding of a mapping, `utf-16be`, or `unknown`. */
  'fiscal.encoding-wrong': { name: string; line: number; expected: string; looksLike: string };
  'fiscal.delimiter-wrong': { name: string; expected: string; looksLike: string };
  /** `nearest[i]` is the column found that resembles `missing[i]` most, or empty. */
  'fiscal.column-missing': { name: string; missing: string[]; nearest: string[]; found: string[] };
  'fiscal.column-twice': { name: string; column: string; count: number };
  'fiscal.year-unknown': { name: string; source: 'file-name' | 'column'; lookedFor: string };
  'fiscal.year-differs': { name: string; given: number; found: number; source: 'file-name' | 'mapping' };
  'fiscal.year-outside-mapping': { name: string; year: number; from: number; to: number };
  /** Rows of several years, and nobody said which; `found` holds the first two. */
  'fiscal.year-not-chosen': { name: string; found: number[] };
  /** Nobody said up to which day of the year a file speaks, though its mapping says that it speaks of a part. */
  'fiscal.until-not-stated': { name: string };
  'fiscal.until-differs': { name: string; given: string; found: string };
  'fiscal.until-outside-year': { name: string; until: string; from: string; to: string };
  'fiscal.side-not-chosen': { title: string };
  'fiscal.side-differs': { given: Side; found: Side };
  /** `reason` is a code of `libs/sheets` for a whole file, `value` and `expected` its details. */
  'fiscal.workbook-refused': { name: string; reason: FileCode; value: string; expected: string };
  'fiscal.line-too-long': { name: string; line: number; limit: number };
  'fiscal.too-many-codes': { name: string; classification: string; limit: number };
  'fiscal.too-many-lines': { name: string; limit: number };
  'fiscal.package-invalid': { path: string; expected: string; came: string };
  'fiscal.crosswalk-invalid': { path: string; expected: string; came: string };
}

export type LooksLikeFile = 'xlsx' | 'ods' | 'zip' | 'xls' | 'pdf' | 'gzip' | 'image' | 'unknown';

type Catalogue<Problems> = {
  readonly [C in keyof Problems]: {
    /** The HTTP status that fits. */
    readonly status: 400 | 409 | 413 | 415 | 422;
    readonly sentence: (details: Problems[C]) => string;
  };
};

const q = (text: string | number): string => JSON.stringify(text);
const listed = (names: readonly string[], most = 30): string =>
  names.slice(0, most).map(q).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');

const binaryNames: Record<LooksLikeFile, string> = {
  xlsx: 'an Excel workbook. Say "kind": "xlsx" below file in the mapping, or save the sheet as "CSV UTF-8" and give that file',
  xls: 'an old Excel workbook or another Office document. Open it, save the sheet as "CSV UTF-8" and give that file',
  ods: 'an OpenDocument spreadsheet. Say "kind": "ods" below file in the mapping, or save the sheet as CSV and give that file',
  zip: 'a ZIP archive. Unpack it and give the CSV file inside',
  gzip: 'a compressed file. Unpack it and give the CSV file inside',
  pdf: 'a PDF. Figures cannot be read exactly out of a PDF; ask for the file it was made from',
  image: 'a picture. Ask for the file it was made from',
  unknown: 'a file of a program, not text. Export the figures as CSV and give that file',
};

export const fileCatalogue: Catalogue<FiscalProblems> = {
  'fiscal.mapping-invalid': {
    status: 422,
    sentence: (d) =>
      `The mapping is not right at ${d.path === '' ? 'its beginning' : q(d.path)}: expected ${d.expected}, and got ${d.came}. Correct it there` +
      (d.more.length > 0 ? `, and also ${listed(d.more, 5)}.` : '.'),
  },
  'fiscal.file-empty': {
    status: 422,
    sentence: (d) =>
      `Expected budget lines in ${q(d.name)}, and it is empty. Export it again and check its size before sending.`,
  },
  'fiscal.file-header-only': {
    status: 422,
    sentence: (d) =>
      `Expected budget lines below the header of ${q(d.name)}, and there are none. The header has ${d.columns.length} columns. Check the filter used for the export.`,
  },
  'fiscal.file-binary': {
    status: 415,
    sentence: (d) =>
      `Expected a table in the form that the mapping says, and ${q(d.name)} looks from line ${d.line} on like ${binaryNames[d.looksLike]}.`,
  },
  'fiscal.encoding-wrong': {
    status: 422,
    sentence: (d) =>
      `Expected ${q(d.name)} to be written in ${d.expected}, as the mapping says, and line ${d.line} ` +
      (d.looksLike === 'unknown'
        ? 'is not. Save the file as UTF-8.'
        : `looks like ${d.looksLike}. Change file.encoding in the mapping, or save the file as ${d.expected}.`),
  },
  'fiscal.delimiter-wrong': {
    status: 422,
    sentence: (d) =>
      `Expected ${q(d.expected)} between the columns of ${q(d.name)}, as the mapping says, and its header is divided by ${q(d.looksLike)}. Change file.delimiter in the mapping, or export the file with ${q(d.expected)}.`,
  },
  'fiscal.column-missing': {
    status: 422,
    sentence: (d) =>
      `Expected in the header of ${q(d.name)} also ${d.missing
        .map((name, index) => q(name) + (d.nearest[index] ? ` (is it ${q(d.nearest[index])}?)` : ''))
        .join(', ')}. Found ${listed(d.found)}. Correct the header, or the column names in the mapping.`,
  },
  'fiscal.column-twice': {
    status: 422,
    sentence: (d) =>
      `Expected one column ${q(d.column)} in the header of ${q(d.name)}, and found ${d.count}. Rename or remove those that are not meant.`,
  },
  'fiscal.year-unknown': {
    status: 422,
    sentence: (d) =>
      `Expected the budget year of ${q(d.name)} ${d.source === 'file-name' ? 'in its name, written like' : 'in the column'} ${q(d.lookedFor)}, and found none. Rename the file, or state the year when you load it.`,
  },
  'fiscal.year-differs': {
    status: 409,
    sentence: (d) =>
      `Expected figures of ${d.given} and ${d.source === 'mapping' ? 'the mapping is' : `the name of ${q(d.name)} says they are`} for ${d.found}. Check that this is the right file, then give the year it is for.`,
  },
  'fiscal.year-outside-mapping': {
    status: 409,
    sentence: (d) =>
      `The mapping holds for the years ${d.from} to ${d.to}, and ${q(d.name)} is for ${d.year}. Compare the file with the mapping: if it still fits, widen years in the mapping; if not, write a mapping for that year.`,
  },
  'fiscal.year-not-chosen': {
    status: 409,
    sentence: (d) =>
      `Expected one budget year in ${q(d.name)}, and it holds several (${d.found.join(', ')} and perhaps more). State the year when you load it; each year is a load of its own.`,
  },
  'fiscal.until-not-stated': {
    status: 409,
    sentence: (d) =>
      `Expected to be told up to which day the figures of ${q(d.name)} speak, and nobody said it. Give the day, as 2023-06-30.`,
  },
  'fiscal.until-differs': {
    status: 409,
    sentence: (d) =>
      `Expected ${q(d.name)} to speak of the year up to ${d.given}, and it says ${d.found}. Check the day, or the file.`,
  },
  'fiscal.until-outside-year': {
    status: 409,
    sentence: (d) =>
      `Expected a day of the budget year of ${q(d.name)}, ${d.from} to ${d.to}, and got ${d.until}. Check the day, the year, and when the fiscal year begins.`,
  },
  'fiscal.side-not-chosen': {
    status: 409,
    sentence: (d) =>
      `The mapping ${q(d.title)} reads both sides of a budget. State expenditure or revenue when you load the file; each side is a load of its own.`,
  },
  'fiscal.side-differs': {
    status: 409,
    sentence: (d) =>
      `Expected ${d.given}, and the mapping reads ${d.found}. Choose the mapping for ${d.given}.`,
  },
  'fiscal.workbook-refused': {
    status: 422,
    sentence: (d) =>
      `${q(d.name)} cannot be read as a workbook. ${explain({ level: 'file', code: d.reason, value: d.value, expected: d.expected })}`,
  },
  'fiscal.line-too-long': {
    status: 413,
    sentence: (d) =>
      `Expected lines of at most ${d.limit} bytes in ${q(d.name)}, and the one that begins on line ${d.line} goes on. Either the file has no line ends, or a quotation mark on that line is opened and never closed.`,
  },
  'fiscal.too-many-codes': {
    status: 422,
    sentence: (d) =>
      `Expected a ${d.classification} classification of at most ${d.limit} codes, and ${q(d.name)} has more. The mapping probably names a column of numbers or identifiers as its code.`,
  },
  'fiscal.too-many-lines': {
    status: 413,
    sentence: (d) =>
      `Expected at most ${d.limit} different lines in ${q(d.name)}, whose phases stand in rows of their own and are put together in memory. Split the file by phase, and write a mapping without "when" for each.`,
  },
  'fiscal.package-invalid': {
    status: 422,
    sentence: (d) =>
      `The data package is not right at ${d.path === '' ? 'its beginning' : q(d.path)}: expected ${d.expected}, and got ${d.came}. Correct datapackage.json, or load its CSV file alone and choose the columns.`,
  },
  'fiscal.crosswalk-invalid': {
    status: 422,
    sentence: (d) =>
      `The crosswalk is not right at ${d.path === '' ? 'its beginning' : q(d.path)}: expected ${d.expected}, and got ${d.came}. Correct it there.`,
  },
};
