import { columnLetter } from '../column-letter.ts';
import { sheetName } from './sheet-name.ts';
import { STYLE, styles } from './styles.ts';
import { type Cell, type ColumnType, cellXml, textXml } from './table-cells.ts';
import { contentTypes, document, MAIN, rootRelations, workbook, workbookRelations } from './table-parts.ts';
import { type ZipPart, zipped } from './zip-writer.ts';

export interface TableColumn {
  head: string;
  type: ColumnType;
  /** In characters; guessed from the head when left out. */
  width?: number;
}

export interface Table {
  sheet: string;
  columns: readonly TableColumn[];
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
  rightToLeft?: boolean;
  /** For tests: a sheet holds 1,048,576 rows, what is more goes on in another. */
  rowsPerSheet?: number;
}

const MOST_ROWS = 1_048_576;

/**
 * A table as a workbook of one sheet, written while rows come: memory does not grow with their number. Heads stay in
 * view and filter. The workbook says nothing of who made it, when, or with what.
 */
export function writeTable(table: Table): AsyncGenerator<Uint8Array> {
  return writeTables([table]);
}

/**
 * Several tables, one after another, each on a sheet of its own: the rows of one are asked for when the one before it is
 * written. Two of one name are told apart by a number.
 */
export function writeTables(tables: readonly Table[]): AsyncGenerator<Uint8Array> {
  return zipped(parts(tables));
}

async function* parts(tables: readonly Table[]): AsyncGenerator<ZipPart> {
  yield { path: '_rels/.rels', text: [rootRelations()] };
  yield { path: 'xl/styles.xml', text: [styles()] };
  const names: string[] = [];
  for (const table of tables) {
    const rows = cursor(table.rows);
    try {
      do {
        names.push(nameBeside(names, table.sheet));
        yield { path: `xl/worksheets/sheet${names.length}.xml`, text: sheetXml(table, rows) };
      } while (await rows.more());
    } finally {
      await rows.close();
    }
  }
  yield { path: 'xl/workbook.xml', text: [workbook(names)] };
  yield { path: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(names.length)] };
  yield { path: '[Content_Types].xml', text: [contentTypes(names.length)] };
}

/** Spreadsheet programs take two names that differ in their case alone for one. */
function nameBeside(names: readonly string[], wanted: string): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = sheetName(wanted, number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

async function* sheetXml(table: Table, rows: Cursor): AsyncGenerator<string> {
  const letters = table.columns.map((_, index) => columnLetter(index));
  const direction = table.rightToLeft ? ' rightToLeft="1"' : '';
  yield document(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView${direction} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths(table.columns)}<sheetData>`,
  );
  const heads = table.columns.map(({ head }, index) => textXml(`${letters[index]}1`, head, STYLE.head));
  yield `<row r="1">${heads.join('')}</row>`;
  const last = table.rowsPerSheet ?? MOST_ROWS;
  let at = 1;
  while (at < last && (await rows.more())) {
    at += 1;
    yield rowXml(at, rows.take(), letters, table.columns);
  }
  const filter = letters.length > 0 ? `<autoFilter ref="A1:${letters.at(-1)}${at}"/>` : '';
  yield `</sheetData>${filter}</worksheet>`;
}

function rowXml(
  at: number,
  row: readonly Cell[],
  letters: readonly string[],
  columns: readonly TableColumn[],
): string {
  let cells = '';
  for (let index = 0; index < letters.length; index++) {
    cells += cellXml(`${letters[index]}${at}`, row[index] ?? null, columns[index]?.type ?? 'text');
  }
  return `<row r="${at}">${cells}</row>`;
}

const NARROWEST: Readonly<Record<ColumnType, number>> = { text: 14, number: 12, date: 12, amount: 18 };

function widths(columns: readonly TableColumn[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(({ head, type, width }, index) => {
    const wide = width ?? Math.min(40, Math.max(NARROWEST[type], head.length + 4));
    return `<col min="${index + 1}" max="${index + 1}" width="${wide}" customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

interface Cursor {
  more(): Promise<boolean>;
  take(): readonly Cell[];
  close(): Promise<void>;
}

/** One look ahead, so that a full sheet knows whether another must follow. */
function cursor(rows: Table['rows']): Cursor {
  async function* flowing() {
    yield* rows;
  }
  const iterator = flowing();
  let ahead: readonly Cell[] | null = null;
  return {
    async more() {
      if (ahead !== null) return true;
      const next = await iterator.next();
      if (next.done !== true) ahead = next.value;
      return ahead !== null;
    },
    take() {
      const row = ahead ?? [];
      ahead = null;
      return row;
    },
    async close() {
      await iterator.return();
    },
  };
}
