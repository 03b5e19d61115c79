import { HASH_BYTES, LARGEST_ENTRY } from './hash.ts';
import { TlogError } from './problems.ts';

/** Hashes of a full tile, and entries of a full bundle. */
export const TILE_WIDTH = 256;
const LARGEST_BUNDLE = TILE_WIDTH * (2 + LARGEST_ENTRY);

/** A level of hashes, or the entries themselves. */
export type Level = number | 'entries';

export interface TileAddress {
  level: Level;
  index: bigint;
  /** 1 to 256; less than 256 is a partial tile. */
  width: number;
}

interface TileBytes {
  bytes: Buffer;
  width: number;
}

/** Where the files of a log come from: a folder, a web server, a table. Paths are those of C2SP tlog-tiles. */
export interface TileSource {
  /** The bytes of a file, or null where there is none. A file of more than `largest` bytes is an error. */
  read(path: string, largest: number): Promise<Uint8Array | null>;
  /** The sizes of the checkpoints that are kept as `checkpoint.<size>`, where the source can tell. */
  keptSizes?(): Promise<bigint[]>;
}

/** `tile/0/x001/234/067.p/12`: the index in groups of three digits, all but the last with an x before. */
export function tilePath({ level, index, width }: TileAddress): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** How many hashes (or entries) a tile holds in a tree of this size; 0 where it does not exist. */
export function tileWidth(level: Level, index: bigint, size: bigint): number {
  const there = (level === 'entries' ? size : size >> BigInt(8 * level)) - index * BigInt(TILE_WIDTH);
  return there <= 0n ? 0 : there < TILE_WIDTH ? Number(there) : TILE_WIDTH;
}

/** The hashes of a tile. */
export async function readTile(source: TileSource, tile: TileAddress): Promise<Buffer> {
  const { bytes, width } = await readFile(source, tile, TILE_WIDTH * HASH_BYTES);
  const expected = width * HASH_BYTES;
  if (bytes.length !== expected)
    throw new TlogError('tile.wrong-length', { path: tilePath(tile), expected, given: bytes.length });
  return bytes.subarray(0, tile.width * HASH_BYTES);
}

/** The bytes of a bundle, for `entriesOf`. */
export const readBundle = (source: TileSource, { index, width }: Omit<TileAddress, 'level'>) =>
  readFile(source, { level: 'entries', index, width }, LARGEST_BUNDLE);

/** A partial tile may have given way to the full one, which begins with the same. Answers which it was. */
async function readFile(source: TileSource, tile: TileAddress, largest: number): Promise<TileBytes> {
  for (const width of new Set([tile.width, TILE_WIDTH])) {
    const bytes = await source.read(tilePath({ ...tile, width }), largest);
    if (bytes) return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), width };
  }
  throw new TlogError('tile.missing', { path: tilePath(tile) });
}

/**
 * The entries of a bundle, each after its length as a big-endian uint16. Where the bytes end too early or go on too
 * long, `bundle.malformed` comes after the entries that are whole.
 */
export function* entriesOf(bundle: Buffer, width: number): Generator<Buffer> {
  let at = 0;
  for (let entry = 0; entry < width; entry++) {
    const from = at + 2;
    at = from <= bundle.length ? from + bundle.readUInt16BE(at) : from;
    if (at > bundle.length) throw new TlogError('bundle.malformed', { expected: width, whole: entry });
    yield bundle.subarray(from, at);
  }
  if (at < bundle.length) throw new TlogError('bundle.malformed', { expected: width, whole: width });
}

/** An entry as it stands in a bundle: after its length. */
export function bundled(entry: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(2 + entry.length);
  bytes.writeUInt16BE(entry.length);
  bytes.set(entry, 2);
  return bytes;
}
