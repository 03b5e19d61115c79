import { columnLetter } from '../column-letter.ts';
import type { Limits } from '../limits.ts';
import { inflated } from '../read/inflate.ts';
import type { Package } from '../read/read-part.ts';
import { columnOf, sheetRows } from '../read/sheet-rows.ts';
import { sharedTexts, workbookParts } from '../read/workbook-parts.ts';
import { attribute, type XmlHandler, XmlScanner } from '../read/xml-scanner.ts';
import { FINDINGS_MARK } from '../template/template.ts';
import { cutToCell, xmlText } from '../write/xml-text.ts';
import type { SheetNotes } from './mark-workbook.ts';

/** A sheet with the notes beside its rows, written while it is read. */
export async function* markedSheet(
  source: Package,
  part: string,
  notes: SheetNotes,
  head: string,
  style: number | null,
  limits: Limits,
): AsyncGenerator<string> {
  const entry = source.parts.get(part);
  if (!entry) return;
  const column = await noteColumn(source, part, notes.headRow, limits);
  const texts = new Map(Object.entries(notes.rows).map(([row, text]) => [Number(row), text]));
  texts.set(notes.headRow, `${FINDINGS_MARK} ${head}`);
  const marker = new Marker(column, texts, style);
  const scanner = new XmlScanner(marker);
  for await (const piece of inflated(source.bytes, entry)) {
    scanner.feed(piece);
    yield marker.take();
  }
  scanner.end();
  yield marker.take();
}

/** Where the notes go: where they stood the last time, else behind everything that is written. */
async function noteColumn(source: Package, part: string, headRow: number, limits: Limits): Promise<number> {
  let last = -1;
  let earlier = -1;
  const context = { texts: await textsOf(source, limits), dayStyles: [], limits, count: { cells: 0 } };
  for await (const rows of sheetRows(source, part, context, [])) {
    for (const { number, cells } of rows) {
      for (const [at, { text }] of cells) {
        if (at > last) last = at;
        if (number === headRow && text.startsWith(FINDINGS_MARK)) earlier = at;
      }
    }
  }
  return earlier === -1 ? last + 1 : earlier;
}

async function textsOf(source: Package, limits: Limits): Promise<string[]> {
  return sharedTexts(source, (await workbookParts(source)).stringsPart, limits);
}

/** Copies a sheet as it is written, with a cell more in the rows that have a note. */
class Marker implements XmlHandler {
  readonly #column: number;
  readonly #texts: ReadonlyMap<number, string>;
  readonly #style: number | null;
  #out: string[] = [];
  #row = 0;
  #at = -1;
  #prefix = '';
  #waiting: string | undefined;
  /** Inside the cell of an earlier note, which is left out. */
  #dropping = false;

  constructor(column: number, texts: ReadonlyMap<number, string>, style: number | null) {
    this.#column = column;
    this.#texts = texts;
    this.#style = style;
  }

  take(): string {
    const taken = this.#out.join('');
    this.#out = [];
    return taken;
  }

  open(name: string, attributes: string, as: string): void {
    if (name === 'row') this.#openRow(attributes, as);
    else if (name === 'c') this.#openCell(attributes, as);
    else this.#copy(as);
  }

  text(_text: string, as: string): void {
    this.#copy(as);
  }

  close(name: string, as: string): void {
    if (name === 'row') {
      this.#note();
      this.#out.push(`</${this.#prefix}row>`);
    } else {
      this.#copy(as);
      if (name === 'c') this.#dropping = false;
    }
  }

  other(as: string): void {
    this.#copy(as);
  }

  #copy(as: string): void {
    if (!this.#dropping) this.#out.push(as);
  }

  #openRow(attributes: string, as: string): void {
    this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1);
    this.#at = -1;
    this.#waiting = this.#texts.get(this.#row);
    this.#prefix = /^<(\w+:)row/.exec(as)?.[1] ?? '';
    // Which columns a row spans is no longer true; it is a hint that may be left out. Every row gets its own end.
    this.#out.push(as.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '').replace(/\/>$/, '>'));
  }

  #openCell(attributes: string, as: string): void {
    const reference = attribute(attributes, 'r');
    this.#at = reference === undefined ? this.#at + 1 : columnOf(reference);
    this.#dropping = this.#at === this.#column;
    if (this.#at >= this.#column) this.#note();
    this.#copy(as);
  }

  #note(): void {
    if (this.#waiting === undefined) return;
    const [prefix, text] = [this.#prefix, xmlText(cutToCell(this.#waiting))];
    const style = this.#style === null ? '' : ` s="${this.#style}"`;
    const reference = `${columnLetter(this.#column)}${this.#row}`;
    this.#out.push(
      `<${prefix}c r="${reference}"${style} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`,
    );
    this.#waiting = undefined;
  }
}
