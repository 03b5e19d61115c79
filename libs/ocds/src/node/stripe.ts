import { readSync } from 'node:fs';
import type { ScannedPart, Scanner } from '../scan/scanner.ts';

/** What a stripe of a file held. */
export interface ScannedStripe {
  part: ScannedPart;
  /** Where in the file its lines begin and end. In a stripe in which no line begins nothing is. */
  from: number;
  to: number;
  /** The last line has no end: the file ended. */
  isOpen: boolean;
  /** After the lines comes one too long for the scanner, which nobody read. */
  isLong: boolean;
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
  const first = Math.max(0, from - 1);
  let place = first;
  let held = 0;
  const read = (most: number): number => {
    const got = readSync(file, room, held, Math.min(most, room.length - 1 - held), place);
    place += got;
    held += got;
    return got;
  };
  for (;;) if (place >= to || read(to - place) === 0) break;
  const begin = from === 0 ? 0 : room.subarray(0, held).indexOf(NEW_LINE) + 1;
  const isNone = held === 0 || (from > 0 && (begin === 0 || begin + from - 1 >= to));
  if (isNone) return { part: scanner.scan(0).part, from, to: from, isOpen: false, isLong: false };
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
  const length = isEnd ? used - 1 : used;
  return {
    part,
    from: first + begin,
    to: first + begin + length,
    isOpen: isEnd,
    isLong: used < held,
  };
}
