/**
 * One thing wrong on one line.
 *
 * `line` is the physical line of the file on which the record begins, from 1, as a text editor counts; of a sheet its row. `expected` and `came` hold
 * values and no words, so that a sentence in any language can be built from `code`, `column`, `expected` and `came`.
 */
export interface LineFault {
  readonly line: number;
  /** The name in the header; null where the fault is in the whole line. */
  readonly column: string | null;
  readonly code: LineFaultCode;
  readonly expected: string;
  readonly came: string;
}

export type LineFaultCode =
  | 'fiscal.amount-missing'
  | 'fiscal.amount-not-a-number'
  | 'fiscal.amount-too-many-decimals'
  | 'fiscal.amount-misplaced-thousands'
  | 'fiscal.amount-too-large'
  | 'fiscal.code-missing'
  | 'fiscal.code-too-long'
  | 'fiscal.code-ambiguous'
  | 'fiscal.label-too-long'
  | 'fiscal.control-character'
  | 'fiscal.columns-short'
  | 'fiscal.columns-long'
  | 'fiscal.quotes-broken'
  | 'fiscal.quotes-never-closed'
  | 'fiscal.line-year-differs'
  | 'fiscal.line-day-differs'
  | 'fiscal.phase-unknown';

const q = (text: string): string => JSON.stringify(text);
const where = (fault: LineFault): string =>
  fault.column === null ? `Line ${fault.line}` : `Line ${fault.line}, column ${q(fault.column)}`;

/** Code to the status that fits and to an English sentence: what was expected, what came, what to do. */
export const faultCatalogue: Readonly<
  Record<LineFaultCode, { readonly status: 422; readonly sentence: (fault: LineFault) => string }>
> = {
  'fiscal.amount-missing': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected an amount such as ${f.expected} and found nothing. Write 0 if it is zero, or say in the mapping what a blank means ("blank").`,
  },
  'fiscal.amount-not-a-number': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected an amount such as ${f.expected} and found ${q(f.came)}. Correct the cell, or the marks in the mapping.`,
  },
  'fiscal.amount-too-many-decimals': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected at most ${f.expected} decimals and found ${q(f.came)}. Check which mark stands before the decimals; if the file really is finer than the currency, set file.rounding in the mapping.`,
  },
  'fiscal.amount-misplaced-thousands': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected thousands grouped as in ${f.expected} and found ${q(f.came)}. Check the marks in the mapping.`,
  },
  'fiscal.amount-too-large': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected at most ${f.expected} of the smallest unit and found ${q(f.came)}. Check the cell, and file.scale in the mapping.`,
  },
  'fiscal.code-missing': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected a code for the ${f.expected} classification and found none. If this is a line of totals, remove it: totals are computed.`,
  },
  'fiscal.code-too-long': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected a code of at most ${f.expected} characters and found ${q(f.came)}. Check that this is the column of codes.`,
  },
  'fiscal.code-ambiguous': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: the code ${q(f.came)} contains ${q(f.expected)}, which joins the parts of this code, so two codes could look alike. Choose another "joinedBy" in the mapping.`,
  },
  'fiscal.label-too-long': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected a label of at most ${f.expected} characters and found one that begins ${q(f.came)}. Check for a quotation mark that was never closed.`,
  },
  'fiscal.control-character': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected ordinary text and found an invisible control character in ${q(f.came)}. Type the cell again.`,
  },
  'fiscal.columns-short': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected ${f.expected} columns, as in the header, and found ${f.came}. A line end inside a cell that is not in quotation marks does this.`,
  },
  'fiscal.columns-long': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected ${f.expected} columns, as in the header, and found ${f.came}. A delimiter inside a cell that is not in quotation marks does this.`,
  },
  'fiscal.quotes-broken': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: a quotation mark inside a quoted cell stands alone. Double it, or remove the quotation marks around the cell. Lines after it may have been read as part of it.`,
  },
  'fiscal.quotes-never-closed': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: a quotation mark is opened and never closed, so everything after it was read as one cell. Close it.`,
  },
  'fiscal.line-year-differs': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected the year ${f.expected}, like the rest of the file, and found ${q(f.came)}. Correct it, or load each year from a file of its own.`,
  },
  'fiscal.line-day-differs': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected the day up to which the file speaks, ${f.expected}, and found ${q(f.came)}. Correct it; if the file holds the states of several days, say "several": true below within.until, and which day when loading.`,
  },
  'fiscal.phase-unknown': {
    status: 422,
    sentence: (f) =>
      `${where(f)}: expected the name of a phase, one of ${f.expected}, and found ${q(f.came)}. Add it to "when" of its phase in the mapping, or leave such rows out with "skip".`,
  },
};

/** The fault as an English sentence. */
export function explainLineFault(fault: LineFault): string {
  return faultCatalogue[fault.code].sentence(fault);
}
