import Papa from 'papaparse';
import type { BudgetMapping } from './budget-mapping.ts';
import { createDecoder } from './decode.ts';
import { FiscalError } from './fiscal-error.ts';
import { knownBinary } from './looks-like.ts';
import { lineLimit, wholeLines } from './whole-lines.ts';

type QuoteFault = 'fiscal.quotes-broken' | 'fiscal.quotes-never-closed';

/** Some records of the file in their order, blank ones included. */
export interface Records {
  readonly rows: readonly (readonly string[])[];
  /** The physical line on which the record at this index begins. */
  readonly lineOf: (index: number) => number;
  readonly broken: ReadonlyMap<number, QuoteFault>;
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
  file: BudgetMapping['file'],
): AsyncGenerator<Records> {
  const parser = new Papa.Parser({ delimiter: file.delimiter, newline: '\n' });
  const decode = createDecoder(file.encoding, name);
  // A record that is not over at the end of a piece waits here for the next one.
  let rest = '';
  let line = 1;

  const refuseLong = (): never => {
    throw new FiscalError('fiscal.line-too-long', { name, line, limit: lineLimit });
  };
  const take = (text: string, isLast: boolean): Records => {
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

  const pieces = wholeLines(bytes, {
    unit: file.encoding === 'utf-16le' ? 2 : 1,
    onStart: (start) => {
      const looksLike = knownBinary(start);
      if (looksLike) throw new FiscalError('fiscal.file-binary', { name, line: 1, looksLike });
      // Before a file of zeros is taken for one long line.
      if (file.encoding !== 'utf-16le' && start.subarray(0, 4096).includes(0))
        decode(start.subarray(0, 4096), 1);
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
