import { columnLetter } from '../column-letter.ts';
import { sheetName } from '../write/sheet-name.ts';
import { STYLE, styles } from '../write/styles.ts';
import { textXml } from '../write/table-cells.ts';
import {
  contentTypes,
  document,
  MAIN,
  rootRelations,
  workbook,
  workbookRelations,
} from '../write/table-parts.ts';
import { type ZipPart, zipped } from '../write/zip-writer.ts';
import { type FilledRows, templateSheet } from './sheet-parts.ts';
import { ABOUT_SHEET, inLanguage, type Template, type TemplateColumn } from './template.ts';
import { hintOf } from './validations.ts';
import { ENGLISH, type TemplateWords } from './words.ts';

/**
 * A workbook to be filled in, empty or with what is there: a guide, a sheet for each of the template, and a hidden one
 * that says which template it is and holds the lists to choose from.
 */
export function writeTemplate(
  template: Template,
  options: { words?: TemplateWords; rows?: Readonly<Record<string, FilledRows>> } = {},
): AsyncGenerator<Uint8Array> {
  return zipped(parts(template, options.words ?? ENGLISH, options.rows ?? {}));
}

function* parts(
  template: Template,
  words: TemplateWords,
  rows: Readonly<Record<string, FilledRows>>,
): Generator<ZipPart> {
  const lists = choiceLists(template, words.language);
  const names = [
    sheetName(words.guide),
    ...template.sheets.map((sheet) => sheetName(inLanguage(sheet.name, words.language))),
    { hidden: ABOUT_SHEET },
  ];
  yield { path: '[Content_Types].xml', text: [contentTypes(names.length)] };
  yield { path: '_rels/.rels', text: [rootRelations()] };
  yield { path: 'xl/workbook.xml', text: [workbook(names)] };
  yield { path: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(names.length)] };
  yield { path: 'xl/styles.xml', text: [styles()] };
  yield { path: 'xl/worksheets/sheet1.xml', text: [guideSheet(template, words)] };
  for (const [index, sheet] of template.sheets.entries()) {
    yield {
      path: `xl/worksheets/sheet${index + 2}.xml`,
      text: templateSheet(sheet, words, (column) => lists.rangeOf(column), rows[sheet.key] ?? []),
    };
  }
  const about = [
    ['template', template.id],
    ['version', `${template.version}`],
    ['language', words.language],
    ['guide', sheetName(words.guide)],
  ];
  yield { path: `xl/worksheets/sheet${names.length}.xml`, text: [plainSheet(about, lists.columns)] };
}

/** The labels of choices stand in columns of the hidden sheet, from the third on: a list in a rule itself may be 255 characters at most. */
function choiceLists(template: Template, language: string) {
  const withChoices = template.sheets.flatMap(({ columns }) => columns.filter(({ choices }) => choices));
  const columns = withChoices.map(({ choices = [] }) =>
    choices.map(({ label }) => inLanguage(label, language)),
  );
  return {
    columns,
    rangeOf(column: TemplateColumn): string | null {
      const at = withChoices.indexOf(column);
      if (at === -1) return null;
      const letter = columnLetter(at + FIRST_LIST);
      return `'${ABOUT_SHEET}'!$${letter}$1:$${letter}$${columns[at]?.length ?? 1}`;
    },
  };
}

const FIRST_LIST = 2;

function plainSheet(about: readonly (readonly string[])[], lists: readonly (readonly string[])[]): string {
  const height = Math.max(about.length, ...lists.map((list) => list.length));
  const rows = Array.from({ length: height }, (_, index) => {
    const cells = [...(about[index] ?? ['', '']), ...lists.map((list) => list[index] ?? '')];
    return rowOf(
      index + 1,
      cells.map((text) => [text, STYLE.text]),
    );
  });
  return document(`<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`);
}

function guideSheet(template: Template, words: TemplateWords): string {
  const rows: [string, number][][] = [
    [[inLanguage(template.title, words.language), STYLE.title]],
    ...words.lines.map((line): [string, number][] => [[line, STYLE.plain]]),
    [],
    [words.sheet, words.column, words.required, words.what].map((head) => [head, STYLE.head]),
  ];
  for (const sheet of template.sheets) {
    for (const column of sheet.columns) {
      const labels = (column.choices ?? []).map(({ label }) => inLanguage(label, words.language));
      const hint = [hintOf(column, words), labels.join('; ')].filter((each) => each !== '').join(' – ');
      rows.push(
        [
          inLanguage(sheet.name, words.language),
          inLanguage(column.head, words.language),
          column.required ? words.yes : words.no,
          hint,
        ].map((text) => [text, STYLE.wrapped]),
      );
    }
  }
  const direction = words.rightToLeft ? ' rightToLeft="1"' : '';
  return document(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView${direction} showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="26" customWidth="1"/><col min="3" max="3" width="18" customWidth="1"/><col min="4" max="4" width="80" customWidth="1"/></cols><sheetData>${rows.map((row, index) => rowOf(index + 1, row)).join('')}</sheetData></worksheet>`,
  );
}

function rowOf(number: number, cells: readonly (readonly [string, number])[]): string {
  const written = cells.map(([text, style], index) =>
    text === '' ? '' : textXml(`${columnLetter(index)}${number}`, text, style),
  );
  return `<row r="${number}">${written.join('')}</row>`;
}
