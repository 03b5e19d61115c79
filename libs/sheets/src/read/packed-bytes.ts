import { dataOffset, type ZipEntry } from './zip-directory.ts';

/** The bytes of an entry as they are packed. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = dataOffset(view, entry);
  return bytes.subarray(start, start + entry.packed);
}
