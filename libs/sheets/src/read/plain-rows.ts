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

/** First which sheets there are and which of them is read, then its rows. */
export type PlainTold = { sheets: NamedSheet[]; sheet: string } | { rows: PlainRow[] };

/**
 * The rows of one sheet of a workbook (XLSX or ODS) as they stand, blank ones left out, under the same limits as a template.
 * `wanted` is its name, or its place from 1; null is the first that is not hidden.
 */
export async function* readPlainRows(
  bytes: Uint8Array,
  wanted: string | number | null,
  limits: Limits,
): AsyncGenerator<PlainTold> {
  const source: Package = { bytes, parts: guardedArchive(bytes, limits) };
  if (source.parts.has('[content_types].xml')) yield* xlsxRows(source, wanted, limits);
  else if (source.parts.has('content.xml')) {
    const sheets = await odsSheets(source);
    const at = chosen(sheets, wanted);
    yield { sheets, sheet: sheets[at]?.name ?? '' };
    for await (const rows of odsRows(source, at, limits)) yield { rows };
  } else throw new Refused('file.other-format', { value: 'ZIP' });
}

async function* xlsxRows(
  source: Package,
  wanted: string | number | null,
  limits: Limits,
): AsyncGenerator<PlainTold> {
  const workbook = await workbookParts(source);
  const sheets = workbook.sheets.map(({ name, hidden }) => ({ name, hidden }));
  const part = workbook.sheets[chosen(sheets, wanted)];
  if (!part) throw new Refused('sheet.missing');
  yield { sheets, sheet: part.name };
  const context: SheetContext = {
    texts: await sharedTexts(source, workbook.stringsPart, limits),
    dayStyles: await dayStyles(source, workbook.stylesPart),
    limits,
    count: { cells: 0 },
  };
  for await (const raws of sheetRows(source, part.part, context, [])) {
    yield { rows: raws.map((raw) => plainRow(raw, workbook.dates)) };
  }
}

function chosen(sheets: readonly NamedSheet[], wanted: string | number | null): number {
  if (wanted === null)
    return Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    );
  const at =
    typeof wanted === 'number' ? wanted - 1 : sheets.findIndex(({ name }) => folded(name) === folded(wanted));
  if (sheets[at]) return at;
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
