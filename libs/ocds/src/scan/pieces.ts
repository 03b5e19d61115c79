/** No byte: after the last. */
export const END = -1;

const [NEW_LINE, CONTINUES] = [0x0a, 0x80];

/** Bytes that were read in pieces, gone through once without being joined: joined, a long line would take twice its room. */
export class Pieces {
  readonly #parts: readonly Uint8Array[];
  #next = 0;
  #before = 0;
  /** The piece at hand, and how far we are in it. */
  part: Uint8Array = new Uint8Array();
  at = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  /** Of all bytes, how many are behind us. */
  get place(): number {
    return this.#before + this.at;
  }

  /** The byte at hand. */
  get byte(): number {
    return this.at < this.part.length || this.turn() ? this.part[this.at]! : END;
  }

  /** Goes on to the piece that holds the byte at hand; false where there is none. */
  turn(): boolean {
    while (this.at >= this.part.length) {
      const next = this.#parts[this.#next];
      if (!next) return false;
      this.at -= this.part.length;
      this.#before += this.part.length;
      this.part = next;
      this.#next++;
    }
    return true;
  }

  /** The byte so far ahead. */
  ahead(by: number): number {
    let at = this.at + by;
    if (at < this.part.length) return this.part[at]!;
    at -= this.part.length;
    for (let next = this.#next; next < this.#parts.length; next++) {
      const part = this.#parts[next]!;
      if (at < part.length) return part[at]!;
      at -= part.length;
    }
    return END;
  }

  /** What stands between two places, as text. */
  text(from: number, to: number): string {
    if (from >= this.#before && to <= this.#before + this.part.length)
      return utf8(this.part.subarray(from - this.#before, to - this.#before));
    return utf8(Buffer.concat(this.#between(from, to)));
  }

  #between(from: number, to: number): Uint8Array[] {
    const found: Uint8Array[] = [];
    let begin = 0;
    for (const part of this.#parts) {
      const end = begin + part.length;
      if (end > from && begin < to) found.push(part.subarray(Math.max(0, from - begin), to - begin));
      begin = end;
    }
    return found;
  }

  /** What stands around a place, counted as the letters of a text are: so many before it and after it, and its row and column. */
  around(place: number, before: number, after: number): { text: string; rows: number; column: number } {
    const rest = this.#between(0, place);
    let [rows, letters] = [0, 0];
    for (const part of rest) {
      for (let at = part.indexOf(NEW_LINE); at >= 0; at = part.indexOf(NEW_LINE, at + 1)) rows++;
      const last = part.lastIndexOf(NEW_LINE);
      letters = (last < 0 ? letters : 0) + lettersIn(part.subarray(last + 1));
    }
    const [head, tail] = [
      this.#between(Math.max(0, place - 4 * before), place),
      this.#between(place, place + 4 * after),
    ].map((parts) => utf8(wholeLetters(Buffer.concat(parts))));
    return { text: head!.slice(-before) + tail!.slice(0, after), rows, column: letters + 1 };
  }
}

const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();

const isWithin = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === CONTINUES;

/** Without the parts of letters that were cut at either end. */
function wholeLetters(bytes: Uint8Array): Uint8Array {
  let [from, to] = [0, bytes.length];
  while (isWithin(bytes[from])) from++;
  let last = to - 1;
  while (last > from && isWithin(bytes[last])) last--;
  const first = bytes[last] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  if (last + length > to) to = last;
  return bytes.subarray(from, to);
}

/** As a text counts them (UTF-16): what takes four bytes are two. */
function lettersIn(bytes: Uint8Array): number {
  let letters = 0;
  for (const byte of bytes) letters += isWithin(byte) ? 0 : byte >= 0xf0 ? 2 : 1;
  return letters;
}
