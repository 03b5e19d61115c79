import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { Refused } from '../finding.ts';
import { megabytes } from './guard.ts';
import { packedBytes } from './packed-bytes.ts';
import type { ZipEntry } from './zip-directory.ts';

const CHUNK = 64 * 1024;

/** The bytes of a part, unpacked piece by piece; one byte more than declared, or another checksum, and it is refused. */
export async function* inflated(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let checksum = 0;
  try {
    for await (const piece of pieces(packedBytes(bytes, entry), entry)) {
      size += piece.length;
      checksum = crc32(piece, checksum);
      if (size > entry.size)
        throw new Refused('file.inflates', { value: megabytes(size), expected: megabytes(entry.size) });
      yield piece;
    }
  } catch (error) {
    // What zlib says of broken data names nothing that helps.
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? new Refused('file.broken')
      : error;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw new Refused('file.broken');
}

async function* pieces(packed: Uint8Array, entry: ZipEntry): AsyncIterable<Uint8Array> {
  if (entry.method !== 8) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
    return;
  }
  const unpacking = createInflateRaw({ chunkSize: CHUNK });
  yield* pipeline(Readable.from([packed]), unpacking, () => undefined) as AsyncIterable<Uint8Array>;
}
