import { isAscii } from 'node:buffer';
import { createDecoder, readRecords, sixteenBit } from '@groundwork-gov/fiscal';
import type { PaymentMapping } from './payment-mapping.ts';

/** Rows of text cells with the lines on which they begin. `broken` where quotation marks do not match. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly broken: 'fiscal.quotes-broken' | 'fiscal.quotes-never-closed' | undefined;
}

/**
 * The one place where this library turns bytes into rows. `detect` is settled from the beginning of the file for 16-bit text and the
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
  const isWide =
    file.encoding === 'utf-16le' || (file.encoding === 'detect' && sixteenBit(start) === 'utf-16le');
  const delimiter =
    file.delimiter === 'detect' ? delimiterOf(start.toString(isWide ? 'utf16le' : 'latin1')) : file.delimiter;
  const isDetected = file.encoding === 'detect' && !isWide;
  const given = file.encoding === 'detect' ? 'utf-8' : file.encoding;
  const records = readRecords(name, isDetected ? asUtf8(name, all) : all, {
    encoding: isWide ? 'utf-16le' : given,
    delimiter,
  });
  for await (const { rows, lineOf, broken } of records) {
    yield rows.map((cells, at) => ({ cells, line: lineOf(at), broken: broken.get(at) }));
  }
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
