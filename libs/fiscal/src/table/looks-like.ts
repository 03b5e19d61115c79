import type { LooksLikeFile } from '../file-catalogue.ts';

const signatures: readonly (readonly [string, LooksLikeFile])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'xls'],
  ['255044462d', 'pdf'],
  ['1f8b08', 'gzip'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
];

/** The kind of file that begins so, or null where it may be text. Signatures from the formats' own specifications. */
export function knownBinary(start: Buffer): LooksLikeFile | null {
  const hex = start.subarray(0, 8).toString('hex');
  const found = signatures.find(([signature]) => hex.startsWith(signature))?.[1] ?? null;
  if (found !== 'zip') return found;
  const names = start.toString('latin1');
  if (names.includes('opendocument.spreadsheet')) return 'ods';
  return /xl\/|\[Content_Types\]\.xml/.test(names) ? 'xlsx' : 'zip';
}

/** The 16-bit encoding that a text seems to be in, by its mark or by where its zero bytes lie; null where it is none. */
export function sixteenBit(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const most = sample.length / 2;
  if (odd > most * 0.3 && even < most * 0.05) return 'utf-16le';
  if (even > most * 0.3 && odd < most * 0.05) return 'utf-16be';
  return null;
}

export const hasUtf8Mark = (start: Buffer): boolean =>
  start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
