/** The longest line, and the longest quoted record, that a budget file may have, in bytes or characters. */
export const lineLimit = 1024 * 1024;

const block = 128 * 1024;
const lf = 0x0a;
const cr = 0x0d;

interface Options {
  /** 2 for UTF-16, whose line end is a pair of bytes. */
  readonly unit: 1 | 2;
  /** Sees the first bytes of the file before anything is cut. */
  readonly onStart: (start: Buffer) => void;
  /** Called when a line passes the limit; throws. */
  readonly onTooLong: () => never;
}

/**
 * The same bytes in pieces that end at a line end (the last may not), so that no character and no line is cut in two.
 * Holds at most a block and one line of the file, however the source hands it out.
 */
export async function* wholeLines(
  bytes: AsyncIterable<Uint8Array>,
  options: Options,
): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  let wanted = block;
  let started = false;

  const join = (): Buffer => {
    const joined = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    if (!started) options.onStart(joined);
    started = true;
    return joined;
  };
  const assertShort = (piece: Buffer): void => {
    if (piece.length <= lineLimit) return;
    const first = piece.indexOf(lf);
    if (first < 0 || first > lineLimit) options.onTooLong();
  };

  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += block) {
      // Copied, since a source may use its buffer again.
      held.push(Buffer.from(chunk.subarray(from, from + block)));
      size += held.at(-1)?.length ?? 0;
      if (size < wanted) continue;

      const joined = join();
      const end = endOfLastLine(joined, options.unit);
      if (end === 0) {
        if (size > lineLimit) options.onTooLong();
        held = [joined];
        wanted = size + block;
        continue;
      }
      const piece = joined.subarray(0, end);
      assertShort(piece);
      yield piece;
      held = [joined.subarray(end)];
      size = joined.length - end;
      wanted = block;
    }
  }
  if (size === 0 && started) return;
  const rest = join();
  assertShort(rest);
  if (rest.length > 0) yield rest;
}

function endOfLastLine(piece: Buffer, unit: 1 | 2): number {
  if (unit === 2) {
    for (let at = piece.length; at > 0; ) {
      at = piece.lastIndexOf('\n\0', at - 1, 'latin1');
      if (at < 0) return 0;
      if (at % 2 === 0) return at + 2;
    }
    return 0;
  }
  const newline = piece.lastIndexOf(lf);
  if (newline >= 0) return newline + 1;
  // Old Macintosh files end lines with CR alone. A CR as last byte may be half of a CRLF.
  return piece.lastIndexOf(cr, piece.length - 2) + 1;
}
