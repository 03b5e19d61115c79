/** A text in several languages: `{ en: 'Name', ar: 'الاسم' }`. */
export type Words = Readonly<Record<string, string>>;

export type ValueType =
  | 'text'
  | 'whole'
  | 'decimal'
  | 'amount'
  | 'date'
  | 'yes-no'
  | 'choice'
  | 'code'
  | 'list';

export interface Choice {
  key: string;
  label: Words;
}

export interface TemplateColumn {
  key: string;
  head: Words;
  /** What to write, in a sentence; shown beside the cell and in the guide. */
  hint?: Words;
  type: ValueType;
  required?: boolean;
  /** The most characters of a text or code, the greatest number, the most entries of a list. */
  max?: number;
  /** The least number. */
  min?: number;
  /** Of a choice, and of a list that chooses. */
  choices?: readonly Choice[];
  /** No two rows may have the same. */
  unique?: boolean;
  width?: number;
}

export interface TemplateSheet {
  key: string;
  name: Words;
  columns: readonly TemplateColumn[];
  /** Whether each row carries the id of what it is about, in a first column that people leave alone. */
  rowId?: boolean;
  /** Whether a workbook may come back without it. */
  optional?: boolean;
}

/** A workbook to be filled in: plain data, so that it can be sent to the process that reads. */
export interface Template {
  id: string;
  version: number;
  title: Words;
  sheets: readonly TemplateSheet[];
}

/** What a cell of a row says, once read: digits of numbers as plain decimal text, days as `2026-10-31`, choices by key. */
export type Value = string | number | boolean | readonly string[] | null;

/** The heads of columns that are ours begin with a mark no language has, and are known by it. */
export const ROW_ID_HEAD = '#id';
export const FINDINGS_MARK = '⚠';

/** The hidden sheet that says which template it is. */
export const ABOUT_SHEET = '_template';

/** The words in a language, or in English, or in whichever there is. */
export const inLanguage = (words: Words | undefined, language: string): string =>
  words?.[language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';
