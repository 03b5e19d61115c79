import { columnLetter } from '../column-letter.ts';
import { Refused } from '../finding.ts';
import type { Limits } from '../limits.ts';
import { inflated } from './inflate.ts';
import type { Package } from './read-part.ts';
import { isTrue } from './workbook-parts.ts';
import { attribute, unescaped, type XmlHandler, XmlScanner } from './xml-scanner.ts';

export type RawKind = 'text' | 'number' | 'day' | 'boolean' | 'error' | 'formula';

/** A cell as it stands: digits as they are written; a formula, and beside it what was stored as its result. */
export interface RawCell {
  kind: RawKind;
  text: string;
  result?: RawCell | null;
}

export interface RawRow {
  number: number;
  hidden: boolean;
  /** By column, the first being 0. */
  cells: Map<number, RawCell>;
}

export interface Merge {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

export interface SheetContext {
  texts: readonly string[];
  dayStyles: readonly boolean[];
  limits: Limits;
  /** Counts over all sheets. */
  count: { cells: number };
}

const LAST_COLUMN = 16_383;
const MOST_MERGES = 10_000;

/** Rows that have something in them, in order, while the part is unpacked. Merged ranges come behind the rows and are gathered in `merges`. */
export async function* sheetRows(
  source: Package,
  part: string,
  context: SheetContext,
  merges: Merge[],
): AsyncGenerator<RawRow[]> {
  const entry = source.parts.get(part);
  if (!entry) throw new Refused('file.broken');
  const reader = new RowReader(context, merges);
  const scanner = new XmlScanner(reader);
  for await (const piece of inflated(source.bytes, entry)) {
    scanner.feed(piece);
    if (reader.rows.length > 0) yield reader.takeRows();
  }
  scanner.end();
}

class RowReader implements XmlHandler {
  readonly #context: SheetContext;
  readonly #merges: Merge[];
  rows: RawRow[] = [];
  #row: RawRow | null = null;
  #number = 0;
  #column = -1;
  #attributes = '';
  #value = '';
  #formula: string | null = null;
  #into: 'value' | 'formula' | null = null;
  #inCell = false;
  #spoken = 0;

  constructor(context: SheetContext, merges: Merge[]) {
    this.#context = context;
    this.#merges = merges;
  }

  takeRows(): RawRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'mergeCell') this.#merge(attributes);
    else if (!this.#inCell) return;
    else if (name === 'v' || (name === 't' && this.#spoken === 0)) this.#into = 'value';
    else if (name === 'f') {
      this.#into = 'formula';
      this.#formula = '';
    } else if (name === 'rPh') this.#spoken += 1;
  }

  text(text: string): void {
    if (this.#into === null) return;
    if (this.#into === 'value') this.#value += text;
    else this.#formula += text;
    if (this.#value.length + (this.#formula?.length ?? 0) > LONGEST_CELL) {
      throw new Refused('file.too-much-text', { value: `${columnLetter(this.#column)}${this.#number}` });
    }
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'rPh') this.#spoken -= 1;
    else if (name === 'v' || name === 't' || name === 'f') this.#into = null;
  }

  #openRow(attributes: string): void {
    // Rows may leave out their number: then they follow one another.
    const number = Number(attribute(attributes, 'r') ?? this.#number + 1);
    if (!Number.isInteger(number) || number <= this.#number) throw new Refused('file.broken');
    this.#number = number;
    this.#column = -1;
    this.#row = { number, hidden: isTrue(attribute(attributes, 'hidden')), cells: new Map() };
  }

  #openCell(attributes: string): void {
    if (!this.#row) throw new Refused('file.broken');
    const reference = attribute(attributes, 'r');
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    this.#attributes = attributes;
    this.#value = '';
    this.#formula = null;
    this.#into = null;
    this.#inCell = true;
  }

  #closeCell(): void {
    this.#inCell = false;
    const cell = this.#cell();
    if (!cell || !this.#row) return;
    const { count, limits } = this.#context;
    count.cells += 1;
    if (count.cells > limits.cells) throw new Refused('file.too-many-cells', { expected: `${limits.cells}` });
    if (this.#row.number > limits.rows) {
      throw new Refused('file.too-many-rows', { value: `${this.#row.number}`, expected: `${limits.rows}` });
    }
    this.#row.cells.set(this.#column, cell);
  }

  #cell(): RawCell | null {
    const stored = this.#stored();
    return this.#formula === null ? stored : { kind: 'formula', text: `=${this.#formula}`, result: stored };
  }

  #stored(): RawCell | null {
    if (this.#value === '') return null;
    const type = attribute(this.#attributes, 't') ?? 'n';
    switch (type) {
      case 's':
        return textCell(this.#context.texts[Number(this.#value)] ?? '');
      case 'str':
      case 'inlineStr':
        return textCell(unescaped(this.#value));
      case 'b':
        return { kind: 'boolean', text: this.#value.trim() };
      case 'e':
        return { kind: 'error', text: this.#value };
      case 'd':
        // A day in ISO text, in files of the strict form.
        return textCell(this.#value.slice(0, 10));
      default: {
        const style = Number(attribute(this.#attributes, 's') ?? 0);
        return { kind: this.#context.dayStyles[style] ? 'day' : 'number', text: this.#value.trim() };
      }
    }
  }

  #closeRow(): void {
    if (this.#row && this.#row.cells.size > 0) this.rows.push(this.#row);
    this.#row = null;
  }

  #merge(attributes: string): void {
    const [from = '', to = from] = (attribute(attributes, 'ref') ?? '').split(':');
    if (this.#merges.length >= MOST_MERGES)
      throw new Refused('file.too-many-cells', { expected: `${MOST_MERGES}` });
    this.#merges.push({
      fromRow: rowOf(from),
      toRow: rowOf(to),
      fromColumn: columnOf(from),
      toColumn: columnOf(to),
    });
  }
}

/** A cell holds 32,767 units; escapes of seven may stand for one. */
const LONGEST_CELL = 32_767 * 7;

const textCell = (text: string): RawCell | null => (text === '' ? null : { kind: 'text', text });

/** The column of `AB12`: 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const unit = reference.charCodeAt(at) & 0xdf;
    if (unit < 65 || unit > 90) break;
    column = column * 26 + (unit - 64);
  }
  if (column < 1 || column - 1 > LAST_COLUMN) throw new Refused('file.broken');
  return column - 1;
}

function rowOf(reference: string): number {
  const row = Number(/\d{1,7}$/.exec(reference)?.[0]);
  if (!(row >= 1)) throw new Refused('file.broken');
  return row;
}
