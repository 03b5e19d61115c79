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
  const line = new Line(tell, longest);
  for await (const part of source) {
    let from = 0;
    for (;;) {
      const to = part.indexOf(NEW_LINE, from);
      if (to < 0) break;
      line.add(part.subarray(from, to));
      const piece = line.end();
      if (piece) yield piece;
      from = to + 1;
    }
    line.add(part.subarray(from));
  }
  const piece = line.end();
  if (piece) yield piece;
}

/** Collects the bytes of one line. A line of many parts is joined once, at its end. */
class Line {
  readonly #tell: Listener;
  readonly #longest: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #parts: Uint8Array[] = [];
  #length = 0;
  #number = 1;

  constructor(tell: Listener, longest: number) {
    this.#tell = tell;
    this.#longest = longest;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length <= this.#longest) this.#parts.push(part);
    else this.#parts = [];
  }

  end(): Piece | null {
    const [parts, length, line] = [this.#parts, this.#length, this.#number];
    this.#parts = [];
    this.#length = 0;
    this.#number++;
    if (length > this.#longest) {
      this.#tell({ code: 'ocds.too-long', line, path: '', expected: `at most ${this.#longest} bytes` });
      return null;
    }
    const text = decoded(this.#decoder, parts.length === 1 ? parts[0]! : Buffer.concat(parts));
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
