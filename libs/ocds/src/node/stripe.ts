import { readSync } from 'node:fs';
import { LONGEST } from '../read/lines.ts';
import type { ScannedPart, Scanner } from '../scan/scanner.ts';

/** What a stripe of a file held: a part, and after it a line too long for the scanner; null stands for one too long for anybody. */
export interface ScannedStripe {
  part: ScannedPart;
  long?: Uint8Array | null;
}

const NEW_LINE = 0x0a;
const AT_A_TIME = 1 << 20;

/**
 * Scans the lines that begin in the bytes `from` to `to` of a file; the last may end behind them. So every line is in one stripe, wherever
 * the stripes are cut.
 */
export function scanStripe(scanner: Scanner, file: number, from: number, to: number): ScannedStripe {
  const { room } = scanner;
  // The byte before says whether a line begins with the stripe.
  let place = Math.max(0, from - 1);
  let held = 0;
  const read = (most: number): number => {
    const got = readSync(file, room, held, Math.min(most, room.length - 1 - held), place);
    place += got;
    held += got;
    return got;
  };
  for (;;) if (place >= to || read(to - place) === 0) break;
  const begin = from === 0 ? 0 : room.subarray(0, held).indexOf(NEW_LINE) + 1;
  const none = { part: scanner.scan(0).part };
  const isNone = held === 0 || (from > 0 && (begin === 0 || begin + from - 1 >= to));
  if (isNone) return none;
  room.copyWithin(0, begin, held);
  held -= begin;
  let isEnd = false;
  while (room[held - 1] !== NEW_LINE && !isEnd && held < room.length - 1) {
    const before = held;
    isEnd = read(AT_A_TIME) === 0;
    const end = room.subarray(before, held).indexOf(NEW_LINE);
    if (end >= 0) held = before + end + 1;
  }
  if (isEnd) room[held++] = NEW_LINE;
  const { used, part } = scanner.scan(held);
  if (used === held) return { part };
  return { part, long: restOfLine(file, room.slice(used, held), place) };
}

/** The whole of a line of which the beginning is there. */
function restOfLine(file: number, beginning: Uint8Array, from: number): Uint8Array | null {
  const parts = [beginning];
  let length = beginning.length;
  for (let place = from; ; ) {
    const bytes = Buffer.allocUnsafe(AT_A_TIME);
    const got = readSync(file, bytes, 0, AT_A_TIME, place);
    const end = bytes.subarray(0, got).indexOf(NEW_LINE);
    place += got;
    length += end < 0 ? got : end;
    if (length > LONGEST) return null;
    parts.push(bytes.subarray(0, end < 0 ? got : end));
    if (end >= 0 || got === 0) return Buffer.concat(parts);
  }
}
