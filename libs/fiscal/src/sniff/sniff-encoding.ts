import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../table/encodings.ts';
import { hasUtf8Mark, sixteenBit } from '../table/looks-like.ts';
import { type Guess, guess } from './guess.ts';

/** Proposes how a text file is written, from its first bytes. */
export function sniffEncoding(start: Buffer): Guess<Encoding> {
  if (hasUtf8Mark(start)) return guess('utf-8', 1, 'byte-mark');
  const wide = sixteenBit(start);
  if (wide) return guess(wide, 0.95, start[0] === 0xff || start[0] === 0xfe ? 'byte-mark' : 'zero-bytes');
  if (isAscii(start)) return guess('utf-8', 0.9, 'only-ascii');
  // A character of UTF-8 may be cut where the sample ends.
  for (let cut = 0; cut < 4; cut++) {
    if (isUtf8(start.subarray(0, start.length - cut))) return guess('utf-8', 0.98, 'valid-utf-8');
  }
  return byScript(start);
}

function byScript(start: Buffer): Guess<Encoding> {
  let high = 0;
  let letters = 0;
  let special = 0;
  for (const byte of start) {
    if (byte >= 0x80) high += 1;
    if (byte >= 0x80 && byte < 0xa0) special += 1;
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters += 1;
  }
  // In Latin scripts most letters have no accent; where most have high bytes the script is another one.
  if (high > letters) {
    const arabic = shareOf(start, 'windows-1256', /\p{Script=Arabic}/gu);
    if (arabic > 0.95) return guess('windows-1256', 0.7, 'script', 'Arabic');
    const cyrillic = shareOf(start, 'windows-1251', /\p{Script=Cyrillic}/gu);
    if (cyrillic > 0.9) return guess('windows-1251', 0.7, 'script', 'Cyrillic');
  }
  return special > 0
    ? guess('windows-1252', 0.8, 'high-bytes', '80–9F')
    : guess('latin-1', 0.8, 'high-bytes', 'A0–FF');
}

/** Among the letters beyond ASCII, how many belong to a script. */
function shareOf(start: Buffer, encoding: string, script: RegExp): number {
  const beyond = new TextDecoder(encoding).decode(start).replace(/[\p{ASCII}\P{L}]/gu, '');
  return beyond === '' ? 0 : (beyond.match(script) ?? []).length / beyond.length;
}
