import Papa from 'papaparse';
import { FiscalError } from '../fiscal-error.ts';
import { createDecoder } from './decode.ts';
import type { Encoding } from './encodings.ts';
import { knownBinary } from './looks-like.ts';
import { lineLimit, wholeLines } from './whole-lines.ts';

export type QuoteFault = 'fiscal.quotes-broken' | 'fiscal.quotes-never-closed';

/** Some rows of a file in their order, blank ones included. Cells are text; blank ones at the end may be missing. */
export interface TableRows {
  readonly rows: readonly (readonly string[])[];
  /** Where the row at this index begins: the physical line of a text file, the row of a sheet, both from 1. */
  readonly lineOf: (index: number) => number;
  /** Rows, by their index, whose quotation marks do not pair. */
  readonly broken: ReadonlyMap<number, QuoteFault>;
}

/** How a text file is divided into cells. */
export interface CsvFormat {
  readonly kind: 'csv';
  readonly encoding: Encoding;
  /** One character. */
  readonly delimiter: string;
}

interface Parsed {
  data: string[][];
  errors: { code: string; row: number }[];
  meta: { cursor: number };
}

/**
 * The records of a CSV file (RFC 4180, with any delimiter and any line ends), a few thousand at a time. A cell may hold line ends
 * when quoted; they are given as LF.
 *
 * @throws FiscalError `fiscal.file-binary`, `fiscal.encoding-wrong`, `fiscal.line-too-long`
 */
export async function* readRecords(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  file: Omit<CsvFormat, 'kind'>,
): AsyncGenerator<TableRows> {
  const parser = new Papa.Parser({ delimiter: file.delimiter, newline: '\n' });
  const decode = createDecoder(file.encoding, name);
  // A record that is not over at the end of a piece waits here for the next one.
  let rest = '';
  let line = 1;

  const refuseLong = (): never => {
    throw new FiscalError('fiscal.line-too-long', { name, line, limit: lineLimit });
  };
  const take = (text: string, isLast: boolean): TableRows => {
    const parsed: Parsed = parser.parse(text, 0, !isLast);
    const { data: rows, errors } = parsed;
    rest = isLast ? '' : text.slice(parsed.meta.cursor);
    if (rest.length > lineLimit) {
      line += linesIn(text.slice(0, parsed.meta.cursor));
      refuseLong();
    }

    const lines = text.includes('"') ? physicalLines(rows, line) : null;
    const first = line;
    line = lines?.at(-1) ?? line + rows.length;
    return {
      rows,
      lineOf: (index) => lines?.[index] ?? first + index,
      broken: brokenIn(errors, rows.length),
    };
  };

  const isWide = file.encoding === 'utf-16le' || file.encoding === 'utf-16be';
  const pieces = wholeLines(file.encoding === 'utf-16be' ? swapped(bytes) : bytes, {
    unit: isWide ? 2 : 1,
    onStart: (start) => {
      const looksLike = knownBinary(start);
      if (looksLike) throw new FiscalError('fiscal.file-binary', { name, line: 1, looksLike });
      // Before a file of zeros is taken for one long line.
      if (!isWide && start.subarray(0, 4096).includes(0)) decode(start.subarray(0, 4096), 1);
    },
    onTooLong: refuseLong,
  });
  let isFirst = true;
  for await (const piece of pieces) {
    let text = decode(piece, line + linesIn(rest));
    if (isFirst && text.startsWith('\ufeff')) text = text.slice(1);
    isFirst = false;
    yield take(rest + withLineFeeds(text), false);
  }
  if (rest !== '') yield take(rest, true);
}

/** The bytes of every pair in the other order, which makes little-endian text of big-endian. A lone last byte stays. */
async function* swapped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let odd: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const whole = Buffer.concat([odd, chunk]);
    const even = whole.length - (whole.length % 2);
    odd = Buffer.from(whole.subarray(even));
    yield whole.subarray(0, even).swap16();
  }
  if (odd.length > 0) yield odd;
}

/** Twice as fast as one regular expression, and this sees every byte. */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Where each record begins, and after them where the next one will. */
function physicalLines(rows: readonly (readonly string[])[], first: number): number[] {
  const lines = [first];
  let line = first;
  for (const row of rows) {
    line += 1;
    for (const cell of row) if (cell.includes('\n')) line += linesIn(cell);
    lines.push(line);
  }
  return lines;
}

function brokenIn(errors: Parsed['errors'], count: number): Map<number, QuoteFault> {
  const broken = new Map<number, QuoteFault>();
  for (const { code, row } of errors) {
    // A record cut by the end of the piece comes again, whole, with the next one.
    if (row >= count) continue;
    broken.set(row, code === 'MissingQuotes' ? 'fiscal.quotes-never-closed' : 'fiscal.quotes-broken');
  }
  return broken;
}
