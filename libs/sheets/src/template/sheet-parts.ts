import { columnLetter } from '../column-letter.ts';
import { STYLE } from '../write/styles.ts';
import { type Cell, cellXml, textXml } from '../write/table-cells.ts';
import { document, MAIN } from '../write/table-parts.ts';
import { inLanguage, ROW_ID_HEAD, type TemplateColumn, type TemplateSheet, type Value } from './template.ts';
import { columnValidations } from './validations.ts';
import type { TemplateWords } from './words.ts';

/** A row that is there already, by the keys of its columns. */
export interface FilledRow {
  id?: string;
  values: Readonly<Record<string, Value>>;
}

export type FilledRows = AsyncIterable<FilledRow> | Iterable<FilledRow>;

/** A sheet to be filled in: heads that stay in view, widths, formats, hints, lists to choose from. */
export async function* templateSheet(
  sheet: TemplateSheet,
  words: TemplateWords,
  choicesAt: (column: TemplateColumn) => string | null,
  rows: FilledRows,
): AsyncGenerator<string> {
  const first = sheet.rowId ? 1 : 0;
  const letters = Array.from({ length: sheet.columns.length + first }, (_, index) => columnLetter(index));
  yield opening(words, first) + columnsXml(sheet, first, words);
  yield `<sheetData><row r="1">${headsXml(sheet, letters, first, words)}</row>`;
  let at = 1;
  for await (const row of rows) {
    at += 1;
    yield rowXml(at, row, sheet, letters, words);
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${at}"/>`;
  yield columnValidations(sheet.columns, letters.slice(first), words, choicesAt, at + ROWS_TO_COME);
  yield '</worksheet>';
}

/** Rules hold for as many rows below what is there; some programs keep a rule for each cell. */
const ROWS_TO_COME = 10_000;

const opening = (words: TemplateWords, frozen: number): string => {
  const direction = words.rightToLeft ? ' rightToLeft="1"' : '';
  const pane =
    frozen > 0
      ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
      : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return document(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView${direction} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
  );
};

const WIDTHS: Readonly<Record<TemplateColumn['type'], number>> = {
  text: 28,
  whole: 14,
  decimal: 14,
  amount: 18,
  date: 14,
  'yes-no': 12,
  choice: 22,
  code: 16,
  list: 32,
};

const ID_WIDTH = 10;

function columnsXml(sheet: TemplateSheet, first: number, words: TemplateWords): string {
  const columns = sheet.columns.map((column, index) => {
    const wide =
      column.width ??
      Math.max(WIDTHS[column.type], Math.min(40, inLanguage(column.head, words.language).length + 4));
    return columnXml(index + first + 1, wide, styleOf(column));
  });
  return `<cols>${first > 0 ? columnXml(1, ID_WIDTH, STYLE.text) : ''}${columns.join('')}</cols>`;
}

const columnXml = (number: number, width: number, style: number): string =>
  `<col min="${number}" max="${number}" width="${width}" style="${style}" customWidth="1"/>`;

function styleOf(column: TemplateColumn): number {
  if (column.type === 'date') return STYLE.day;
  if (column.type === 'whole') return STYLE.whole;
  if (column.type === 'amount') return STYLE.amount + 2;
  // Else programs make numbers of codes, and days of 3-5.
  return column.type === 'decimal' ? STYLE.plain : STYLE.text;
}

function headsXml(
  sheet: TemplateSheet,
  letters: readonly string[],
  first: number,
  words: TemplateWords,
): string {
  const heads = sheet.columns.map((column, index) =>
    textXml(
      `${letters[index + first]}1`,
      inLanguage(column.head, words.language),
      column.required ? STYLE.requiredHead : STYLE.head,
    ),
  );
  return `${first > 0 ? textXml('A1', ROW_ID_HEAD, STYLE.head) : ''}${heads.join('')}`;
}

function rowXml(
  at: number,
  row: FilledRow,
  sheet: TemplateSheet,
  letters: readonly string[],
  words: TemplateWords,
): string {
  const first = sheet.rowId ? 1 : 0;
  let cells = first > 0 && row.id !== undefined ? textXml(`A${at}`, row.id, STYLE.text) : '';
  sheet.columns.forEach((column, index) => {
    const reference = `${letters[index + first]}${at}`;
    const cell = cellOf(row.values[column.key] ?? null, column, words);
    if (column.type === 'date') cells += cellXml(reference, cell, 'date');
    else if (column.type === 'amount') cells += cellXml(reference, cell, 'amount');
    else if (column.type === 'whole' || column.type === 'decimal')
      cells += cellXml(reference, cell, 'number');
    else if (cell !== null && cell !== '') cells += textXml(reference, String(cell), STYLE.text);
  });
  return `<row r="${at}">${cells}</row>`;
}

function cellOf(value: Value, column: TemplateColumn, words: TemplateWords): Cell {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const labelled = (key: string): string =>
    inLanguage(column.choices?.find((choice) => choice.key === key)?.label ?? { en: key }, words.language);
  if (typeof value === 'object') return value.map(labelled).join('; ');
  return column.type === 'choice' ? labelled(String(value)) : value;
}
