import { Refused, shown } from '../finding.ts';
import type { Limits } from '../limits.ts';
import { packedBytes } from './packed-bytes.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

const MIB = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a workbook by name, after everything about the file that shows without unpacking was checked. */
export function guardedParts(bytes: Uint8Array, limits: Limits): Map<string, ZipEntry> {
  const parts = guardedArchive(bytes, limits);
  if (!parts.has('[content_types].xml'))
    throw new Refused('file.other-format', { value: otherFormat(parts) });
  return parts;
}

/** The same of an archive of any kind. */
export function guardedArchive(bytes: Uint8Array, limits: Limits): Map<string, ZipEntry> {
  if (bytes.length > limits.fileBytes) {
    throw new Refused('file.too-large', {
      value: megabytes(bytes.length),
      expected: megabytes(limits.fileBytes),
    });
  }
  refuseOtherKinds(bytes);
  const parts = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of zipDirectory(bytes, limits.parts)) {
    // A name in upper case is the same part (ECMA-376 part 2, 6.2.2.3).
    const name = entry.name.toLowerCase();
    if (parts.has(name) || isUnsafeName(entry.name))
      throw new Refused('file.unsafe-archive', { value: shown(entry.name) });
    refuseInflating(entry, limits);
    total += entry.size;
    refuseWhatRuns(name);
    if (entry.method === STORED && isZip(packedBytes(bytes, entry))) {
      throw new Refused('file.unsafe-archive', { value: shown(entry.name) });
    }
    parts.set(name, entry);
  }
  if (total > limits.totalBytes)
    throw new Refused('file.inflates', { value: megabytes(total), expected: megabytes(limits.totalBytes) });
  return parts;
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (isZip(bytes)) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // The old container: a workbook of Excel 97, or the envelope of an encrypted one ([MS-OFFCRYPTO] 2.3).
    throw new Refused(holdsUtf16(bytes, 'EncryptedPackage') ? 'file.encrypted' : 'file.old-excel');
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refused('file.other-format', { value: 'PDF' });
  throw new Refused(looksLikeText(bytes) ? 'file.is-text' : 'file.not-a-workbook');
}

function isUnsafeName(name: string): boolean {
  return (
    name === '' ||
    name.length > 250 ||
    /[\\\p{Cc}:]|^\/|\/\/|(^|\/)\.\.?(\/|$)|\uFFFD/u.test(name) ||
    /\.(zip|xlsx|xlsm|xlsb|docx|pptx|jar|gz|7z|rar)$/i.test(name)
  );
}

function refuseInflating(entry: ZipEntry, limits: Limits): void {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refused('file.broken');
  if (entry.method === STORED && entry.packed !== entry.size) throw new Refused('file.broken');
  const inflates = entry.size > MIB && entry.size > entry.packed * limits.ratio;
  if (entry.size > limits.partBytes || inflates) {
    throw new Refused('file.inflates', {
      value: megabytes(entry.size),
      expected: megabytes(limits.partBytes),
    });
  }
}

function refuseWhatRuns(name: string): void {
  if (/(^|\/)(vbaproject|vbadata)|(^|\/)(activex|macrosheets|dialogsheets|intlmacrosheets)\//.test(name)) {
    throw new Refused('file.macros', { value: shown(name) });
  }
  if (
    /(^|\/)(externallinks|querytables|webextensions|customdata|model)\/|(^|\/)connections\.xml$/.test(name)
  ) {
    throw new Refused('file.external-data', { value: shown(name) });
  }
  if (/(^|\/)(embeddings|oleobjects)\//.test(name))
    throw new Refused('file.embedded', { value: shown(name) });
}

function otherFormat(parts: ReadonlyMap<string, ZipEntry>): string {
  if (parts.has('content.xml')) return 'OpenDocument';
  return 'ZIP';
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const holdsUtf16 = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));

/** A file of comma-separated values that was renamed, most often. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return (
    start.length > 0 && start.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
  );
}

export const megabytes = (bytes: number): string => `${(bytes / MIB).toFixed(1)} MB`;
