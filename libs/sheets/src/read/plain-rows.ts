import { Refused, shown } from '../finding.ts';
import type { Limits } from '../limits.ts';
import { type DateSystem, dayOfSerial } from '../serial-day.ts';
import { folded } from './folded.ts';
import { guardedArchive } from './guard.ts';
import { odsRows, odsSheets } from './ods-rows.ts';
import { plainNumber } from './read-number.ts';
import type { Package } from './read-part.ts';
import { type RawCell, type RawRow, type SheetContext, sheetRows } from './sheet-rows.ts';
import { dayStyles, sharedTexts, workbookParts } from './workbook-parts.ts';

/** What stands in a cell: text as typed, a number as plain decimal digits (`-1234.5`), a day as ISO 8601. */
export interface PlainCell {
  /** The column, the first being 0. */
  column: number;
  kind: 'text' | 'number' | 'day' | 'boolean' | 'error';
  text: string;
  /** Present where the text is what the program that saved it stored as the result of a formula. */
  formula?: true;
}

export interface PlainRow {
  /** As the spreadsheet counts: the first row is 1. */
  number: number;
  hidden: boolean;
  cells: PlainCell[];
}

export interface NamedSheet {
  name: string;
  hidden: boolean;
}

/**
 * Which sheets: one by its name, or by its place from 1; null for the first that is not hidden; or all those that are there
 * of several names, in the workbook's order.
 */
export type Wanted = string | number | null | readonly string[];

/** For each sheet that is read, first which sheets there are and which of them it is, then its rows. */
export type PlainTold = { sheets: NamedSheet[]; sheet: string } | { rows: PlainRow[] };

/**
 * The rows of sheets of a workbook (XLSX or ODS) as they stand, blank ones left out, under the same limits as a template,
 * each sheet for itself. Of several names none need be there: then it is told which sheets there are, and no more.
 */
export async function* readPlainRows(
  bytes: Uint8Array,
  wanted: Wanted,
  limits: Limits,
): AsyncGenerator<PlainTold> {
  const source: Package = { bytes, parts: guardedArchive(bytes, limits) };
  if (source.parts.has('[content_types].xml')) yield* xlsxRows(source, wanted, limits);
  else if (source.parts.has('content.xml')) {
    const sheets = await odsSheets(source);
    const places = chosen(sheets, wanted);
    if (places.length === 0) yield { sheets, sheet: '' };
    for (const at of places) {
      yield { sheets, sheet: sheets[at]?.name ?? '' };
      for await (const rows of odsRows(source, at, limits)) yield { rows };
    }
  } else throw new Refused('file.other-format', { value: 'ZIP' });
}

async function* xlsxRows(source: Package, wanted: Wanted, limits: Limits): AsyncGenerator<PlainTold> {
  const workbook = await workbookParts(source);
  const sheets = workbook.sheets.map(({ name, hidden }) => ({ name, hidden }));
  const parts = chosen(sheets, wanted).flatMap((at) => workbook.sheets[at] ?? []);
  const [first] = parts;
  yield { sheets, sheet: first?.name ?? '' };
  if (!first) return;
  const shared = {
    texts: await sharedTexts(source, workbook.stringsPart, limits),
    dayStyles: await dayStyles(source, workbook.stylesPart),
    limits,
  };
  for (const part of parts) {
    if (part !== first) yield { sheets, sheet: part.name };
    const context: SheetContext = { ...shared, count: { cells: 0 } };
    for await (const raws of sheetRows(source, part.part, context, [])) {
      yield { rows: raws.map((raw) => plainRow(raw, workbook.dates)) };
    }
  }
}

/** The places, from 0, of the sheets that are wanted. */
function chosen(sheets: readonly NamedSheet[], wanted: Wanted): number[] {
  if (wanted === null)
    return [
      Math.max(
        0,
        sheets.findIndex(({ hidden }) => !hidden),
      ),
    ];
  if (typeof wanted === 'object') {
    const names = new Set(wanted.map(folded));
    return sheets.flatMap(({ name }, at) => (names.has(folded(name)) ? [at] : []));
  }
  const at =
    typeof wanted === 'number' ? wanted - 1 : sheets.findIndex(({ name }) => folded(name) === folded(wanted));
  if (sheets[at]) return [at];
  throw new Refused('sheet.missing', {
    value: shown(sheets.map(({ name }) => name).join(', ')),
    expected: shown(String(wanted)),
  });
}

function plainRow({ number, hidden, cells }: RawRow, dates: DateSystem): PlainRow {
  const plain: PlainCell[] = [];
  for (const [column, cell] of cells) {
    const made = plainCell(column, cell, dates);
    if (made) plain.push(made);
  }
  return { number, hidden, cells: plain };
}

function plainCell(column: number, cell: RawCell, dates: DateSystem): PlainCell | null {
  if (cell.kind === 'formula') {
    // A formula that was never worked out stands as it is, so that whoever reads it can say so.
    const result = cell.result ? plainCell(column, cell.result, dates) : null;
    return { ...(result ?? { column, kind: 'text', text: cell.text }), formula: true };
  }
  if (cell.kind === 'number') {
    const digits = plainNumber(cell.text);
    return { column, kind: digits === null ? 'text' : 'number', text: digits ?? cell.text };
  }
  if (cell.kind === 'day') {
    const day = dayOfSerial(Number(cell.text), dates);
    return { column, kind: day === null ? 'text' : 'day', text: day ?? cell.text };
  }
  return { column, kind: cell.kind, text: cell.text };
}
