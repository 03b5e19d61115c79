import { Refused, shown } from '../finding.ts';
import type { Limits } from '../limits.ts';
import { isDay } from '../serial-day.ts';
import { inflated } from './inflate.ts';
import type { NamedSheet, PlainCell, PlainRow } from './plain-rows.ts';
import { plainNumber } from './read-number.ts';
import { type Package, walk } from './read-part.ts';
import { attribute, type XmlHandler, XmlScanner } from './xml-scanner.ts';

const LAST_COLUMN = 16_383;
const LONGEST_CELL = 32_767;
const MOST_SHEETS = 1000;

/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300, OpenDocument 1.2). Encrypted ones and ones with scripts are refused. */
export async function odsSheets(source: Package): Promise<NamedSheet[]> {
  for (const name of source.parts.keys()) {
    if (/^(basic|scripts)\//.test(name)) throw new Refused('file.macros', { value: shown(name) });
  }
  await walk(source, 'meta-inf/manifest.xml', {
    open(name) {
      if (name === 'encryption-data') throw new Refused('file.encrypted');
    },
  });
  const hiddenStyles = new Set<string>();
  const sheets: NamedSheet[] = [];
  let style = '';
  let isSpreadsheet = false;
  let depth = 0;
  await walk(source, 'content.xml', {
    open(name, attributes) {
      if (name === 'spreadsheet') isSpreadsheet = true;
      else if (name === 'style') style = attribute(attributes, 'name') ?? '';
      else if (name === 'table-properties' && attribute(attributes, 'display') === 'false')
        hiddenStyles.add(style);
      else if (name === 'table') {
        depth += 1;
        if (depth > 1) return;
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          hidden: hiddenStyles.has(attribute(attributes, 'style-name') ?? ''),
        });
        if (sheets.length > MOST_SHEETS) throw new Refused('file.too-many-cells');
      }
    },
    close(name) {
      if (name === 'table') depth -= 1;
    },
  });
  if (!isSpreadsheet) throw new Refused('file.other-format', { value: 'OpenDocument' });
  return sheets;
}

/** Rows with something in them of the sheet at this place. What is repeated is counted as often as it stands there. */
export async function* odsRows(source: Package, place: number, limits: Limits): AsyncGenerator<PlainRow[]> {
  const entry = source.parts.get('content.xml');
  if (!entry) throw new Refused('file.broken');
  const reader = new OdsReader(place, limits);
  const scanner = new XmlScanner(reader);
  for await (const piece of inflated(source.bytes, entry)) {
    scanner.feed(piece);
    if (reader.rows.length > 0) yield reader.takeRows();
  }
  scanner.end();
}

class OdsReader implements XmlHandler {
  readonly #place: number;
  readonly #limits: Limits;
  rows: PlainRow[] = [];
  #sheet = -1;
  #depth = 0;
  #row: { cells: PlainCell[]; hidden: boolean; repeated: number; column: number } | null = null;
  #number = 0;
  #cell: { attributes: string; text: string; paragraphs: number; covered: boolean } | null = null;
  #noted = 0;
  #inText = 0;
  #cells = 0;

  constructor(place: number, limits: Limits) {
    this.#place = place;
    this.#limits = limits;
  }

  takeRows(): PlainRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: string): void {
    if (name === 'table') {
      if (this.#depth === 0) this.#sheet += 1;
      this.#depth += 1;
    }
    // A table within a cell (a subtable) is part of that cell and is not read.
    if (this.#sheet !== this.#place || this.#depth !== 1) return;
    if (name === 'table-row') {
      const visibility = attribute(attributes, 'visibility') ?? 'visible';
      const repeated = timesOf(attributes, 'number-rows-repeated');
      this.#row = { cells: [], hidden: visibility !== 'visible', repeated, column: 0 };
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = { attributes, text: '', paragraphs: 0, covered: name === 'covered-table-cell' };
    } else if (name === 'annotation') this.#noted += 1;
    else if (this.#cell && this.#noted === 0) this.#openText(name, attributes);
  }

  #openText(name: string, attributes: string): void {
    const cell = this.#cell;
    if (!cell) return;
    if (name === 'p' || name === 'h') {
      if (cell.paragraphs > 0) this.#say('\n');
      cell.paragraphs += 1;
      this.#inText += 1;
    } else if (this.#inText === 0) return;
    else if (name === 's') this.#say(' '.repeat(Math.min(timesOf(attributes, 'c'), LONGEST_CELL)));
    else if (name === 'tab') this.#say('\t');
    else if (name === 'line-break') this.#say('\n');
  }

  text(text: string): void {
    // Runs of white space are one space, others are elements (OpenDocument 1.2 part 1, 6.1.2).
    if (this.#inText > 0 && this.#noted === 0) this.#say(text.replace(/[\t\r\n ]+/g, ' '));
  }

  #say(text: string): void {
    const cell = this.#cell;
    if (!cell) return;
    cell.text += text;
    if (cell.text.length > LONGEST_CELL) throw new Refused('file.too-much-text');
  }

  close(name: string): void {
    if (name === 'table') this.#depth -= 1;
    if (this.#sheet !== this.#place || this.#depth !== 1) return;
    if (name === 'table-row') this.#closeRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'annotation') this.#noted -= 1;
    else if ((name === 'p' || name === 'h') && this.#cell && this.#noted === 0 && this.#inText > 0)
      this.#inText -= 1;
  }

  #closeCell(): void {
    const [cell, row] = [this.#cell, this.#row];
    this.#cell = null;
    this.#inText = 0;
    if (!cell) return;
    if (!row) throw new Refused('file.broken');
    const repeated = timesOf(cell.attributes, 'number-columns-repeated');
    const first = row.column;
    row.column += repeated;
    const made = cell.covered ? null : plainCell(cell.attributes, cell.text);
    if (!made) return;
    if (row.column - 1 > LAST_COLUMN) throw new Refused('file.broken');
    for (let at = 0; at < repeated; at++) row.cells.push({ column: first + at, ...made });
    this.#count(repeated);
  }

  #closeRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row) return;
    const first = this.#number + 1;
    this.#number += row.repeated;
    if (row.cells.length === 0) return;
    if (this.#number > this.#limits.rows) {
      throw new Refused('file.too-many-rows', {
        value: `${this.#number}`,
        expected: `${this.#limits.rows}`,
      });
    }
    this.#count(row.cells.length * (row.repeated - 1));
    for (let at = 0; at < row.repeated; at++)
      this.rows.push({ number: first + at, hidden: row.hidden, cells: row.cells });
  }

  #count(more: number): void {
    this.#cells += more;
    if (this.#cells > this.#limits.cells)
      throw new Refused('file.too-many-cells', { expected: `${this.#limits.cells}` });
  }
}

function plainCell(attributes: string, text: string): Omit<PlainCell, 'column'> | null {
  const formula = attribute(attributes, 'formula') === undefined ? {} : { formula: true as const };
  const type = attribute(attributes, 'value-type');
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const value = attribute(attributes, 'value') ?? '';
    const digits = plainNumber(value.trim());
    return { kind: digits === null ? 'text' : 'number', text: digits ?? text, ...formula };
  }
  if (type === 'date') {
    const day = (attribute(attributes, 'date-value') ?? '').slice(0, 10);
    return isDay(day) ? { kind: 'day', text: day, ...formula } : { kind: 'text', text, ...formula };
  }
  if (type === 'boolean') {
    const isTrue = attribute(attributes, 'boolean-value') === 'true';
    return { kind: 'boolean', text: isTrue ? '1' : '0', ...formula };
  }
  if (text === '') return null;
  return { kind: formula.formula && /^(#|Err:)/.test(text) ? 'error' : 'text', text, ...formula };
}

function timesOf(attributes: string, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1);
  if (!Number.isInteger(times) || times < 1 || times > 2 ** 31) throw new Refused('file.broken');
  return times;
}
