import { isUtf8 } from 'node:buffer';
import { type Listener, shown } from '../finding.ts';
import type { Json } from '../json/json.ts';
import { JsonFault } from '../json/parse.ts';
import { faultOf } from '../read/parse-piece.ts';
import { type Closely, CloseReader } from './closely.ts';
import { Pieces } from './pieces.ts';

const MARK = Buffer.of(0xef, 0xbb, 0xbf);
const [BEFORE, AFTER] = [20, 40];

/**
 * The value of bytes that came in pieces, as much of it as is wanted; null after telling why there is none, as `valueOf` of a text does.
 */
export function readClosely(
  parts: readonly Uint8Array[],
  place: { line: number; path: string },
  tell: Listener,
  closely: Closely,
): { value: Json } | null {
  if (!areUtf8(parts)) {
    tell({ code: 'ocds.encoding', ...place });
    return null;
  }
  const pieces = new Pieces(withoutMark(parts));
  try {
    return { value: new CloseReader(pieces, closely).whole() };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { text, rows, column } = pieces.around(error.at, BEFORE, AFTER);
    tell(faultOf(error, { line: place.line + rows, path: place.path, around: text, column }));
    return null;
  }
}

/** The beginning of bytes as findings show it. */
export const shownBytes = (parts: readonly Uint8Array[]): string =>
  shown(new Pieces(withoutMark(parts)).around(0, 0, 480).text);

const BLANKS = new Set(Buffer.from(' \t\r\f'));

/** Whether a line says nothing. */
export const isBlank = (parts: readonly Uint8Array[]): boolean =>
  withoutMark(parts).every((part) => part.every((byte) => BLANKS.has(byte)));

function areUtf8(parts: readonly Uint8Array[]): boolean {
  if (parts.length === 1) return isUtf8(parts[0]!);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const part of parts) decoder.decode(part, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Without the mark that some programs put before UTF-8. */
function withoutMark(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const [first = new Uint8Array(), ...rest] = parts;
  if (first.length < MARK.length && rest.length > 0)
    return withoutMark([Buffer.concat([first, rest[0]!]), ...rest.slice(1)]);
  return MARK.equals(first.subarray(0, MARK.length)) ? [first.subarray(MARK.length), ...rest] : parts;
}
