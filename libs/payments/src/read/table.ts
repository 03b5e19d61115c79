import { isAscii } from 'node:buffer';
import {
  createDecoder,
  type Encoding,
  FiscalError,
  knownBinary,
  readRecords,
  readTable as readRows,
  sixteenBit,
  type TableFormat,
  type TableRows,
} from '@groundwork-gov/fiscal';
import type { PaymentMapping } from './payment-mapping.ts';

/** Rows of text cells with the lines on which they begin. `broken` where quotation marks do not match. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly broken: 'fiscal.quotes-broken' | 'fiscal.quotes-never-closed' | undefined;
}

/**
 * The one place where this library turns bytes into rows, of text or of a sheet. `detect` is settled from the beginning of the file for 16-bit text and the
 * delimiter, and at the first character beyond ASCII for UTF-8 or Windows-1252; from there on the file has to keep to it.
 *
 * @throws FiscalError
 */
export async function* readTable(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  file: PaymentMapping['file'],
): AsyncGenerator<TableRow[]> {
  const { start, all } = await peek(bytes);
  const kind = kindOf(name, start, file.kind ?? 'detect');
  const records =
    kind === 'csv' ? textRows(name, start, all, file) : readRows({ name, bytes: all }, sheetOf(kind, file));
  for await (const { rows, lineOf, broken } of records) {
    yield rows.map((cells, at) => ({ cells, line: lineOf(at), broken: broken.get(at) }));
  }
}

type Kind = 'csv' | 'xlsx' | 'ods';

/** @throws FiscalError `fiscal.file-binary`, which says what to do with XLS, PDF and the like */
function kindOf(name: string, start: Buffer, stated: 'detect' | Kind): Kind {
  if (stated !== 'detect') return stated;
  const looksLike = knownBinary(start);
  if (looksLike === null) return 'csv';
  if (looksLike === 'xlsx' || looksLike === 'ods') return looksLike;
  // A workbook whose parts come in another order; the reader of workbooks looks at all of it.
  if (looksLike === 'zip') return 'xlsx';
  throw new FiscalError('fiscal.file-binary', { name, line: 1, looksLike });
}

const sheetOf = (kind: 'xlsx' | 'ods', { sheet, decimal }: PaymentMapping['file']): TableFormat => ({
  kind,
  sheet,
  decimal: decimal === ',' ? ',' : '.',
});

function textRows(
  name: string,
  start: Buffer,
  all: AsyncIterable<Uint8Array>,
  file: PaymentMapping['file'],
): AsyncGenerator<TableRows> {
  const found = sixteenBit(start);
  const wide = file.encoding === 'detect' ? found : wideOf(file.encoding);
  const delimiter = file.delimiter === 'detect' ? delimiterOf(textOf(start, wide)) : file.delimiter;
  const isDetected = file.encoding === 'detect' && wide === null;
  const given = file.encoding === 'detect' ? 'utf-8' : file.encoding;
  return readRecords(name, isDetected ? asUtf8(name, all) : all, {
    encoding: wide ?? given,
    delimiter,
  });
}

const wideOf = (encoding: Encoding) => (encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : null);

/** The beginning as text in which marks between columns can be counted; its letters need not be right. */
function textOf(start: Buffer, wide: 'utf-16le' | 'utf-16be' | null): string {
  if (wide === null) return start.toString('latin1');
  const even = Buffer.from(start.subarray(0, start.length & ~1));
  return (wide === 'utf-16be' ? even.swap16() : even).toString('utf16le');
}

async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ start: Buffer; all: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < 16_384) {
    const next = await source.next();
    if (next.done) break;
    held.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* held;
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { start: Buffer.concat(held), all: all() };
}

/** UTF-8 whichever of UTF-8 and Windows-1252 the bytes are in. */
async function* asUtf8(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decode: ReturnType<typeof createDecoder> | null = null;
  let isPlain = true;
  for await (const chunk of bytes) {
    if (isPlain && !isAscii(chunk)) {
      isPlain = false;
      if (!startsAsUtf8(chunk)) decode = createDecoder('windows-1252', name);
    }
    yield decode ? Buffer.from(decode(Buffer.from(chunk), 2), 'utf8') : chunk;
  }
}

/** Whether the first character beyond ASCII is one of UTF-8. One cut off by the end of the chunk counts as one. */
function startsAsUtf8(chunk: Uint8Array): boolean {
  const at = chunk.findIndex((byte) => byte > 127);
  const lead = chunk[at] ?? 0;
  const more =
    lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
  if (more === 0) return false;
  return chunk.subarray(at + 1, at + 1 + more).every((byte) => (byte & 0xc0) === 0x80);
}

const candidates = [',', ';', '\t', '|'] as const;

/** The mark that divides the first lines most, and the same number of times. */
function delimiterOf(start: string): string {
  const lines = start
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const scored = candidates.map((mark) => {
    const counts = lines.slice(0, Math.max(1, lines.length - 1)).map((line) => line.split(mark).length - 1);
    const most = Math.max(0, ...counts);
    return { mark, score: most * counts.filter((count) => count === most).length };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.mark ?? ',';
}
