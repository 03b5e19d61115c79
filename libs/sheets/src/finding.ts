/** What can be wrong with a whole workbook: nothing of it is taken. */
export type FileCode =
  | 'file.too-large'
  | 'file.not-a-workbook'
  | 'file.is-text'
  | 'file.old-excel'
  | 'file.encrypted'
  | 'file.other-format'
  | 'file.broken'
  | 'file.unsafe-archive'
  | 'file.inflates'
  | 'file.macros'
  | 'file.external-data'
  | 'file.embedded'
  | 'file.entities'
  | 'file.too-many-cells'
  | 'file.too-many-rows'
  | 'file.too-much-text'
  | 'file.too-many-faults'
  | 'file.too-slow'
  | 'file.too-much-memory'
  | 'template.other'
  | 'sheet.missing'
  | 'head.missing'
  | 'head.twice'
  | 'rows.none';

/** What can be wrong with a row: that row is not taken. */
export type RowCode =
  | 'cell.formula'
  | 'cell.error'
  | 'cell.merged'
  | 'value.required'
  | 'value.too-long'
  | 'value.not-whole'
  | 'value.not-a-number'
  | 'value.too-many-digits'
  | 'value.too-small'
  | 'value.too-large'
  | 'value.not-a-day'
  | 'value.ambiguous-day'
  | 'value.not-yes-or-no'
  | 'value.not-a-choice'
  | 'value.not-a-code'
  | 'value.became-a-day'
  | 'value.twice'
  | 'row-id.twice';

/** What is worth knowing and stops nothing. */
export type RemarkCode = 'template.older' | 'sheet.unknown' | 'head.unknown' | 'row.hidden';

export type FindingLevel = 'file' | 'row' | 'remark';

export interface FindingColumn {
  letter: string;
  head: string;
  key?: string;
}

/** One thing found in a workbook, and where. The sentence is made from the code and the values, in any language. */
export interface Finding {
  level: FindingLevel;
  /** One of the codes here, or one of the program that reads: it may add findings of its own to rows. */
  code: FileCode | RowCode | RemarkCode | (string & Record<never, never>);
  sheet?: string;
  /** As the spreadsheet counts: the first row is 1. */
  row?: number;
  column?: FindingColumn;
  /** What stood there, cut where it is long. */
  value?: string;
  /** What should have stood there, where that is not said by the code. */
  expected?: string;
  /** The other row, where two contradict each other. */
  otherRow?: number;
}

/** A workbook that cannot be read at all, thrown where that is noticed. */
export class Refused extends Error {
  override name = 'Refused';
  readonly finding: Finding;

  constructor(code: FileCode, values: Pick<Finding, 'value' | 'expected' | 'sheet'> = {}) {
    super(`${code}${values.value === undefined ? '' : ` (${values.value})`}`);
    this.finding = { level: 'file', code, ...values };
  }
}

const LONGEST_SHOWN = 100;

/** A value as a finding shows it: short, and on one line. */
export function shown(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}…`;
}
