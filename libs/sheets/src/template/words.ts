import type { ValueType } from './template.ts';

/** What a template says beside the words of its columns, in one language. */
export interface TemplateWords {
  language: string;
  rightToLeft: boolean;
  /** The name of the sheet that explains, and what it says. */
  guide: string;
  lines: readonly string[];
  sheet: string;
  column: string;
  required: string;
  what: string;
  yes: string;
  no: string;
  /** The head of the column in which findings come back. */
  findings: string;
  /** What each type of column takes. */
  types: Readonly<Record<ValueType, string>>;
}

export const ENGLISH: TemplateWords = {
  language: 'en',
  rightToLeft: false,
  guide: 'How to fill this in',
  lines: [
    'One row for each entry. Leave the heads as they are; columns may change places.',
    'Columns with a shaded head must be filled in.',
    'Paste values only: formulas, merged cells and macros are not taken.',
    'Leave the column #id as it is: it says which entry a row is about. A new row has none.',
  ],
  sheet: 'Sheet',
  column: 'Column',
  required: 'Must be filled in',
  what: 'What to write',
  yes: 'Yes',
  no: 'No',
  findings: 'What to mend',
  types: {
    text: 'Text',
    whole: 'A whole number, such as 1200',
    decimal: 'A number, such as 12.5',
    amount: 'An amount, such as 1234.50',
    date: 'A day, such as 2026-10-31',
    'yes-no': 'Yes or No',
    choice: 'One from the list',
    code: 'A code without spaces',
    list: 'Several, with ; between them',
  },
};
