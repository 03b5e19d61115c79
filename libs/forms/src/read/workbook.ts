/** A row of a sheet as text, by the place of its columns; the first column is 0. Empty cells are absent. */
export interface SheetRow {
  /** As the spreadsheet counts: the heads stand in row 1. */
  number: number;
  cells: ReadonlyMap<number, string>;
  /** Columns where a formula stands, whose stored result was taken. */
  formulas?: readonly number[];
}

export interface FormSheet {
  name: string;
  rows: readonly SheetRow[];
}

/** The sheets of a form, by their names in small letters, and the names of all that are there. */
export interface FormWorkbook {
  sheets: ReadonlyMap<string, FormSheet>;
  names: readonly string[];
  /** What the form is called where its settings say nothing: the name of its file. */
  fallbackName: string;
}

/** The sheets that are read. Others are left alone, as authors keep notes there. */
export const SHEETS = ['survey', 'choices', 'external_choices', 'settings'] as const;
export type SheetName = (typeof SHEETS)[number];

const SMART: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

/** A cell as forms read it: no space around, none doubled, typewriter quotes. Lines of a label stay. */
export function cleaned(text: string): string {
  return text
    .replace(/\u00A0/gu, ' ')
    .trim()
    .replace(/ {2,}/gu, ' ')
    .replace(/[‘’“”]/gu, (mark) => SMART[mark] ?? mark);
}
