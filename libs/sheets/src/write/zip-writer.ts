import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of the archive; its text is asked for when its turn comes. */
export interface ZipPart {
  path: string;
  text: Iterable<string> | AsyncIterable<string>;
}

/** A part that is taken over as it is packed in another archive. */
export interface PackedPart {
  path: string;
  packed: Uint8Array;
  deflated: boolean;
  checksum: number;
  size: number;
}

interface Written {
  path: Buffer;
  deflated: boolean;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

const CHUNK = 64 * 1024;
/** Sizes follow the data (bit 3), and names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
const STORED = 0;
const VERSION = 20;
/** The first of January 1980: the same table gives the same bytes, and nobody learns when it was made. */
const DATE = 0x0021;
const LONGEST = 0xffffffff;

/** A ZIP archive (APPNOTE 6.3.10) as a stream: no part is ever held whole. */
export async function* zipped(
  parts: Iterable<ZipPart | PackedPart> | AsyncIterable<ZipPart | PackedPart>,
): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const part of parts) {
    const path = Buffer.from(part.path, 'utf8');
    const isPacked = 'packed' in part;
    const entry: Written = isPacked
      ? { path, deflated: part.deflated, checksum: part.checksum, packed: 0, size: part.size, offset }
      : { path, deflated: true, checksum: 0, packed: 0, size: 0, offset };
    const head = localHeader(entry);
    yield head;
    for await (const packed of isPacked ? [part.packed] : deflated(part.text, entry)) {
      entry.packed += packed.length;
      yield packed;
    }
    const tail = dataDescriptor(entry);
    yield tail;
    offset += head.length + entry.packed + tail.length;
    if (offset > LONGEST || entry.size > LONGEST) throw new RangeError('a workbook holds at most 4 GiB');
    written.push(entry);
  }
  const directory = Buffer.concat(written.map(centralHeader));
  yield directory;
  yield endOfDirectory(written.length, directory.length, offset);
}

async function* deflated(text: ZipPart['text'], entry: Written): AsyncGenerator<Uint8Array> {
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const chunk of gathered(text)) {
      const bytes = Buffer.from(chunk, 'utf8');
      entry.checksum = crc32(bytes, entry.checksum);
      entry.size += bytes.length;
      yield bytes;
    }
  }
  // The error of the source reaches whoever reads: pipeline destroys the stream with it.
  const stream = pipeline(measured(), createDeflateRaw({ level: 5, chunkSize: CHUNK }), () => undefined);
  yield* stream as AsyncIterable<Uint8Array>;
}

async function* gathered(text: ZipPart['text']): AsyncGenerator<string> {
  let pending: string[] = [];
  let length = 0;
  for await (const piece of text) {
    pending.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield pending.join('');
    pending = [];
    length = 0;
  }
  if (length > 0) yield pending.join('');
}

function localHeader({ path, deflated: isDeflated }: Written): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(isDeflated ? DEFLATED : STORED, 8);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt16LE(path.length, 26);
  return Buffer.concat([head, path]);
}

function dataDescriptor(entry: Written): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(entry.checksum, 4);
  tail.writeUInt32LE(entry.packed, 8);
  tail.writeUInt32LE(entry.size, 12);
  return tail;
}

function centralHeader(entry: Written): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(entry.deflated ? DEFLATED : STORED, 10);
  head.writeUInt16LE(DATE, 14);
  head.writeUInt32LE(entry.checksum, 16);
  head.writeUInt32LE(entry.packed, 20);
  head.writeUInt32LE(entry.size, 24);
  head.writeUInt16LE(entry.path.length, 28);
  head.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([head, entry.path]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
