const SLOTS = 4096;
/** Longer ones seldom come again. */
const LONGEST = 40;

/** Texts that come again and again, such as names and codes: each is made once, and known by its bytes. */
export class ShortTexts {
  readonly #known: (string | undefined)[] = Array.from({ length: SLOTS });

  /** The text of these bytes; undefined where it is not short, or not in ASCII. */
  of(bytes: Uint8Array, from: number, to: number): string | undefined {
    if (to - from > LONGEST) return undefined;
    let hash = to - from;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte >= 0x80) return undefined;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    const known = this.#known[slot];
    if (known?.length === to - from && isText(known, bytes, from)) return known;
    return (this.#known[slot] = String.fromCharCode(...bytes.subarray(from, to)));
  }
}

function isText(text: string, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
