import { isAscii, isUtf8 } from 'node:buffer';
import { FiscalError } from '../fiscal-error.ts';
import { type Encoding, tableOf } from './encodings.ts';
import { hasUtf8Mark, sixteenBit } from './looks-like.ts';

// Windows-1252 differs from Latin-1 in these 32 places (WHATWG Encoding, index-windows-1252). Node's own decoder is not used: some
// 20.x and 22.x releases read windows-1252 as Latin-1.
const windows =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Turns pieces of whole lines into text. `line` is the physical line on which the piece begins. */
export type Decode = (piece: Buffer, line: number) => string;

/**
 * A decoder that refuses what is plainly written in another encoding than the mapping says, since Latin-1 reads any
 * bytes and would store "AÃ±o" without a murmur.
 *
 * @throws FiscalError (while decoding) `fiscal.encoding-wrong`, `fiscal.file-binary`
 */
export function createDecoder(encoding: Encoding, name: string): Decode {
  const refuse = (line: number, looksLike: string): never => {
    throw new FiscalError('fiscal.encoding-wrong', { name, line, expected: encoding, looksLike });
  };
  const refuseZeros = (piece: Buffer, line: number): void => {
    const at = piece.indexOf(0);
    if (at < 0) return;
    const looksLike = line === 1 ? sixteenBit(piece) : null;
    if (looksLike !== null) refuse(1, looksLike);
    throw new FiscalError('fiscal.file-binary', {
      name,
      line: line + linesBefore(piece, at),
      looksLike: 'unknown',
    });
  };

  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    // What is written the other way round was turned before (`swapped`), and then looks turned itself.
    const other = encoding === 'utf-16le' ? 'utf-16be' : 'utf-16le';
    return (piece, line) => {
      if (line === 1 && sixteenBit(piece) === 'utf-16be') refuse(1, other);
      if (line === 1 && !piece.includes(0)) refuse(1, eightBit(piece));
      const text = piece.toString('utf16le');
      if (piece.length % 2 === 1 || /\p{Surrogate}/u.test(text)) refuse(line, 'unknown');
      return text;
    };
  }
  if (encoding === 'utf-8') {
    return (piece, line) => {
      if (line === 1 && piece[0] !== undefined && piece[0] >= 0xfe)
        refuse(1, sixteenBit(piece) ?? eightBit(piece));
      refuseZeros(piece, line);
      if (!isUtf8(piece)) refuse(line + linesBefore(piece, firstNotUtf8(piece)), eightBit(piece));
      return piece.toString('utf8');
    };
  }
  let settled = false;
  const byTable = tableOf(encoding);
  const decoder = byTable === undefined ? null : new TextDecoder(byTable, { fatal: true });
  return (piece, line) => {
    if (line === 1 && hasUtf8Mark(piece)) refuse(1, 'utf-8');
    refuseZeros(piece, line);
    if (!settled && !isAscii(piece)) {
      if (isUtf8(piece))
        refuse(
          line +
            linesBefore(
              piece,
              piece.findIndex((byte) => byte > 127),
            ),
          'utf-8',
        );
      settled = true;
    }
    if (decoder) {
      try {
        return decoder.decode(piece);
      } catch {
        return refuse(line, 'unknown');
      }
    }
    const text = piece.toString('latin1');
    const special = text.search(/[\x80-\x9f]/);
    if (special < 0) return text;
    if (encoding === 'latin-1') refuse(line + linesBefore(piece, special), 'windows-1252');
    return text.replace(/[\x80-\x9f]/g, (character) => windows.charAt(character.charCodeAt(0) - 0x80));
  };
}

function linesBefore(piece: Buffer, offset: number): number {
  return (
    piece
      .subarray(0, offset)
      .toString('latin1')
      .split(/\r\n|\n|\r/).length - 1
  );
}

/** The offset at which the first line that is not UTF-8 begins. */
function firstNotUtf8(piece: Buffer): number {
  let from = 0;
  while (from < piece.length) {
    const newline = piece.indexOf(0x0a, from);
    const to = newline < 0 ? piece.length : newline + 1;
    if (!isUtf8(piece.subarray(from, to))) return from;
    from = to;
  }
  return from;
}

function eightBit(piece: Buffer): string {
  if (isUtf8(piece)) return 'utf-8';
  return piece.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'latin-1';
}
