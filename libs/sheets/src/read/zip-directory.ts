import { Refused } from '../finding.ts';

/** An entry as the directory of the archive declares it. */
export interface ZipEntry {
  name: string;
  method: number;
  flags: number;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
  /** Its record in the directory, for copying the entry as it is. */
  record: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** Reads the directory at the end of a ZIP archive (APPNOTE 6.3.10). Refuses what does not add up, and ZIP64: no workbook within the limits needs it. */
export function zipDirectory(bytes: Uint8Array, mostParts: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count > mostParts)
    throw new Refused('file.unsafe-archive', { value: `${count}`, expected: `${mostParts}` });
  if (start + size > end) throw new Refused('file.broken');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new Refused('file.broken');
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw new Refused('file.broken');
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      record: bytes.subarray(at, at + length),
    };
    if (entry.flags & ENCRYPTED) throw new Refused('file.encrypted');
    entries.push(entry);
    at += length;
  }
  refuseOverlaps(view, entries, start);
  return entries;
}

/** Where the data of an entry begins, past its own header. */
export function dataOffset(view: DataView, entry: ZipEntry): number {
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL)
    throw new Refused('file.broken');
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refused('file.broken');
}

/** Entries that share their data are how a small file unpacks to petabytes (Fifield, A better zip bomb, 2019). */
function refuseOverlaps(view: DataView, entries: readonly ZipEntry[], end: number): void {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]?.offset ?? end;
    if (dataOffset(view, entry) + entry.packed > next)
      throw new Refused('file.unsafe-archive', { value: entry.name });
  });
}
