import type { Listener } from '../finding.ts';
import { type Bytes, unpacked } from '../read/bytes.ts';
import { longLineRead } from './long-line.ts';
import type { ScannedPart, Scanner } from './scanner.ts';

/**
 * Lines that a scanner went through; or bytes that nobody scanned: of a line too long for it, the last of them with its end, or because it was
 * not worth it. These are the reader's to keep.
 */
export type FilePart = ScannedLines | Uint8Array;

export interface ScannedLines {
  part: ScannedPart;
  /** All of the lines, each with its end. They hold until the next part is asked for. */
  bytes(): Uint8Array;
  /** The last line has no end: the file ended. */
  isOpen: boolean;
}

/** Enough for the scanner to be worth calling, and little enough to be still at hand when it is. */
const BATCH = 1024 * 1024;
const NEW_LINE = 0x0a;

/**
 * A file, packed by gzip or not, as its lines were scanned. `isWorthIt` is asked before each part: false where whoever reads it is in the midst of
 * a value that goes over lines, or needs no scanner at all.
 */
export async function* scannedParts(
  source: Bytes,
  scanner: Scanner,
  tell: Listener,
  isWorthIt: () => boolean = () => true,
): AsyncGenerator<FilePart> {
  const { room } = scanner;
  let held = 0;
  let isLong = false;
  let long = 0;
  for await (const bytes of unpacked(source, tell))
    for (let rest = bytes; rest.length > 0; ) {
      if (isLong) {
        const end = rest.indexOf(NEW_LINE) + 1;
        const own = end === 0 ? rest : rest.subarray(0, end);
        yield own;
        long += own.length;
        if (end === 0) break;
        longLineRead(long);
        isLong = false;
        rest = rest.subarray(end);
        continue;
      }
      if (!isWorthIt()) {
        if (held > 0) yield room.slice(0, held);
        held = 0;
        yield rest;
        break;
      }
      const taken = Math.min(rest.length, room.length - 1 - held);
      room.set(rest.subarray(0, taken), held);
      held += taken;
      rest = rest.subarray(taken);
      if (held < BATCH) break;
      const { used, part } = scanner.scan(held);
      if (used > 0) yield { part, bytes: () => room.subarray(0, used), isOpen: false };
      else if (held === room.length - 1) {
        yield room.slice(0, held);
        isLong = true;
        long = held;
        held = 0;
      }
      room.copyWithin(0, used, held);
      held -= used;
    }
  if (held === 0) return;
  if (!isWorthIt()) {
    yield room.slice(0, held);
    return;
  }
  room[held] = NEW_LINE;
  yield { part: scanner.scan(held + 1).part, bytes: () => room.subarray(0, held), isOpen: true };
}
