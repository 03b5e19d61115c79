import type { FormFinding } from '../finding.ts';
import type { Texts } from '../form.ts';
import { type Column, MEDIA, placed } from './heads.ts';
import { cleaned, type SheetRow } from './workbook.ts';

/** One row seen through the columns of its sheet. */
export class RowReader {
  readonly number: number;
  readonly #cells: ReadonlyMap<number, string>;
  readonly #columns: readonly Column[];
  readonly #sheet: string;
  readonly #language: string;

  constructor(row: SheetRow, columns: readonly Column[], sheet: string, defaultLanguage: string) {
    this.number = row.number;
    this.#cells = row.cells;
    this.#columns = columns;
    this.#sheet = sheet;
    this.#language = defaultLanguage;
  }

  /** The cell of a column, '' where it is empty or the column is not there. */
  text(key: string): string {
    const column = this.#columns.find((each) => each.key === key && each.language === null);
    return column ? cleaned(this.#cells.get(column.at) ?? '') : '';
  }

  /** The cells of a column in all its languages. */
  texts(key: string): Texts {
    const texts: Record<string, string> = {};
    for (const column of this.#columns) {
      if (column.key !== key) continue;
      const text = cleaned(this.#cells.get(column.at) ?? '');
      if (text !== '') texts[column.language ?? this.#language] = text;
    }
    return texts;
  }

  media(): Readonly<Record<string, Texts>> {
    const media: Record<string, Texts> = {};
    for (const kind of MEDIA) {
      const texts = this.texts(kind);
      if (Object.keys(texts).length > 0) media[kind] = texts;
    }
    return media;
  }

  /** Every filled cell with its column. */
  *filled(): Generator<{ column: Column; text: string }> {
    for (const column of this.#columns) {
      const text = cleaned(this.#cells.get(column.at) ?? '');
      if (text !== '') yield { column, text };
    }
  }

  /** Where a finding stands: this row, and the column (in a language, where that is said) where the sheet has it. */
  at(key?: string, language?: string): Pick<FormFinding, 'sheet' | 'row' | 'column'> {
    const column = this.#columns.find(
      (each) =>
        each.key === key && (language === undefined || (each.language ?? this.#language) === language),
    );
    return { sheet: this.#sheet, row: this.number, ...(column && { column: placed(column) }) };
  }

  get isEmpty(): boolean {
    return this.filled().next().done === true;
  }
}
