import type { Listener } from '../finding.ts';
import type { Bytes } from './bytes.ts';

/** Where a text of the file begins. */
export interface Piece {
  text: string;
  line: number;
}

/** What one text may be long: the longest an engine can hold as one is a little more than twice this. */
export const LONGEST = 256 * 1024 * 1024;

const NEW_LINE = 0x0a;

/** Cuts bytes into lines. Blank lines are passed over; one too long, or not in UTF-8, is told of and passed over. */
export async function* linesOf(source: Bytes, tell: Listener, longest = LONGEST): AsyncGenerator<Piece> {
  const reader = new PieceReader(tell, longest);
  const join = new LineJoin(longest);
  let line = 1;
  for await (const part of source) {
    let from = 0;
    for (;;) {
      const to = part.indexOf(NEW_LINE, from);
      if (to < 0) break;
      join.add(part.subarray(from, to));
      const piece = reader.read(join.take(), line++);
      if (piece) yield piece;
      from = to + 1;
    }
    join.add(part.subarray(from));
  }
  const piece = reader.read(join.take(), line);
  if (piece) yield piece;
}

/** Collects the bytes of one line. A line of many parts is joined once, at its end. */
class LineJoin {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(longest = LONGEST) {
    this.#longest = longest;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length <= this.#longest) this.#parts.push(part);
    else this.#parts = [];
  }

  /** The line, and the next begins; null where it was too long to be kept. */
  take(): Uint8Array | null {
    const [parts, length] = [this.#parts, this.#length];
    this.#parts = [];
    this.#length = 0;
    if (length > this.#longest) return null;
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }
}

/** Reads lines as text. One that was too long (null) or is not in UTF-8 is told of. */
class PieceReader {
  readonly #tell: Listener;
  readonly #longest: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });

  constructor(tell: Listener, longest = LONGEST) {
    this.#tell = tell;
    this.#longest = longest;
  }

  read(bytes: Uint8Array | null, line: number): Piece | null {
    if (bytes === null) {
      this.#tell({ code: 'ocds.too-long', line, path: '', expected: `at most ${this.#longest} bytes` });
      return null;
    }
    const text = decoded(this.#decoder, bytes);
    if (text === null) this.#tell({ code: 'ocds.encoding', line, path: '' });
    return text === null || /^[ \t\r\f]*$/.test(text) ? null : { text, line };
  }
}

/** UTF-8 as text, without the mark some programs put before it; null where it is something else. */
export function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
