import type { FileCode } from '@groundwork-gov/sheets';
import { type NamedSheet, Refused, readRows } from '@groundwork-gov/sheets';
import Papa from 'papaparse';
import type { LooksLikeFile } from '../file-catalogue.ts';
import { FiscalError } from '../fiscal-error.ts';
import type { Encoding } from '../table/encodings.ts';
import { knownBinary } from '../table/looks-like.ts';
import { isBlank, readTable, type TableFormat } from '../table/open-table.ts';
import { type Guess, guess } from './guess.ts';
import { sniffEncoding } from './sniff-encoding.ts';
import { findHeader } from './sniff-header.ts';
import { type Marks, sniffMarks } from './sniff-marks.ts';

/** What a file seems to be, from its beginning. Nothing of it is taken for certain: whoever reads says what holds. */
export interface TableSniff extends Marks {
  readonly kind: Guess<'csv' | 'xlsx' | 'ods'>;
  readonly encoding: Guess<Encoding>;
  readonly delimiter: Guess<string>;
  /** The line (of a sheet: the row) of the header. */
  readonly header: Guess<number | 'none'>;
  /** The names of the header as they stand. */
  readonly names: readonly string[];
  /** The first rows below it, for a person to look at. */
  readonly rows: readonly (readonly string[])[];
  /** Of a workbook: its sheets, and which of them was looked at. */
  readonly sheets: readonly NamedSheet[];
  readonly sheet: string | null;
}

const sampleBytes = 256 * 1024;
const sampleRows = 400;

/**
 * Proposes how a file is to be read, from its first 256 KB; of a workbook, which must be whole, from the first rows of a sheet.
 *
 * @throws FiscalError `fiscal.file-empty`; `fiscal.file-binary` for XLS, PDF and what else is no table, with advice;
 * `fiscal.workbook-refused`
 */
export async function sniffTable(
  name: string,
  bytes: Uint8Array,
  options: { sheet?: string | number } = {},
): Promise<TableSniff> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleBytes));
  const looksLike = knownBinary(start);
  if (looksLike === 'xlsx' || looksLike === 'ods' || looksLike === 'zip')
    return sniffWorkbook(name, bytes, looksLike, options);
  if (looksLike) throw new FiscalError('fiscal.file-binary', { name, line: 1, looksLike });

  const encoding = sniffEncoding(start);
  const isWhole = bytes.length <= sampleBytes;
  const sample = isWhole ? start : cutAtLine(start, encoding.value);
  const text = decodedLoosely(sample, encoding.value);
  if (!/[^;,\t|"\s\ufeff]/.test(text)) throw new FiscalError('fiscal.file-empty', { name });
  const delimiter = sniffDelimiter(text);
  const format = { kind: 'csv', encoding: encoding.value, delimiter: delimiter.value } as const;
  const sampled = await firstRows(name, sample, format);
  return {
    kind: guess('csv', 0.95, 'signature', ''),
    encoding,
    delimiter,
    ...looked(name, sampled),
    sheets: [],
    sheet: null,
  };
}

async function sniffWorkbook(
  name: string,
  bytes: Uint8Array,
  looksLike: LooksLikeFile,
  options: { sheet?: string | number },
): Promise<TableSniff> {
  let sheets: readonly NamedSheet[] = [];
  let sheet = '';
  const rows: string[][] = [];
  const lines: number[] = [];
  try {
    const reading = readRows(bytes, {
      ...options,
      onSheets: (all, chosen) => {
        sheets = all;
        sheet = chosen;
      },
    });
    for await (const batch of reading) {
      for (const { number, cells } of batch) {
        const row: string[] = [];
        for (const { column, text } of cells) row[column] = text;
        rows.push(Array.from(row, (cell) => cell ?? ''));
        lines.push(number);
      }
      if (rows.length >= sampleRows) break;
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, value = '', expected = '' } = error.finding;
    throw new FiscalError('fiscal.workbook-refused', { name, reason: code as FileCode, value, expected });
  }
  const isOds = looksLike === 'ods';
  const found = looked(name, { rows, lineOf: (index) => lines[index] ?? 0 });
  return {
    kind: guess(isOds ? 'ods' : 'xlsx', 1, 'signature', looksLike),
    encoding: guess('utf-8', 1, 'usual'),
    delimiter: guess(',', 1, 'usual'),
    ...found,
    sheets,
    sheet,
  };
}

interface Sampled {
  rows: readonly (readonly string[])[];
  lineOf: (index: number) => number;
}

async function firstRows(name: string, sample: Buffer, format: TableFormat): Promise<Sampled> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const once = (async function* () {
    yield sample;
  })();
  for await (const piece of readTable({ name, bytes: once }, format)) {
    for (let at = 0; at < piece.rows.length && rows.length < sampleRows; at++) {
      const row = piece.rows[at] ?? [];
      if (/^sep=/i.test(row[0] ?? '') && row.length <= 2) continue;
      rows.push(row);
      lines.push(piece.lineOf(at));
    }
    if (rows.length >= sampleRows) break;
  }
  return { rows, lineOf: (index) => lines[index] ?? 0 };
}

function looked(name: string, { rows, lineOf }: Sampled) {
  if (rows.every(isBlank)) throw new FiscalError('fiscal.file-empty', { name });
  const headed = findHeader(rows, lineOf);
  const below = rows.slice(headed.at + 1).filter((row) => !isBlank(row));
  const header: Guess<number | 'none'> = {
    value: headed.at < 0 ? 'none' : lineOf(headed.at),
    certainty: headed.certainty,
    because: headed.because,
  };
  return {
    header,
    names: headed.at < 0 ? [] : (rows[headed.at] ?? []).map((cell) => cell.trim()),
    rows: below.slice(0, 100),
    ...sniffMarks(below.flat()),
  };
}

/** The delimiter that divides most lines into the same number of cells, and into more than one. */
function sniffDelimiter(text: string): Guess<string> {
  const scored = [';', ',', '\t', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
      delimiter,
      newline: '\n',
      preview: 200,
    });
    const widths = new Map<number, number>();
    const rows = data.filter((row) => !isBlank(row));
    for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    const [width, count] = [...widths].toSorted(([, a], [, b]) => b - a)[0] ?? [1, 0];
    const share = rows.length === 0 ? 0 : count / rows.length;
    return { delimiter, width, share, score: width > 1 ? share * Math.log2(width) : 0 };
  });
  const [best, next] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.score === 0) return guess(',', 0.3, 'usual');
  const isClear = !next || best.score > next.score * 1.5;
  const seen = `${best.width} × ${Math.round(best.share * 100)} %`;
  return guess(best.delimiter, Math.min(isClear ? 0.97 : 0.6, best.share), 'same-columns', seen);
}

function decodedLoosely(sample: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-16be')
    return Buffer.from(sample)
      .subarray(0, sample.length & ~1)
      .swap16()
      .toString('utf16le');
  if (encoding === 'utf-16le') return sample.toString('utf16le');
  return sample.toString(encoding === 'utf-8' ? 'utf8' : 'latin1');
}

/** Up to the last line end, so that no line of the sample is cut. */
function cutAtLine(sample: Buffer, encoding: Encoding): Buffer {
  const mark = encoding === 'utf-16le' ? '\n\0' : encoding === 'utf-16be' ? '\0\n' : '\n';
  const at = sample.lastIndexOf(mark, undefined, 'latin1');
  return at < 0 ? sample : sample.subarray(0, at + mark.length);
}
