import type { JsonObject } from '../json/json.ts';

/** So much is parsed at once: what comes of it is gone before the next comes, and letters that take twice the room are few. */
const AT_ONCE = 16 * 1024;
const NEW_LINE = 0x0a;

/** What the scanner wrote of lines, each with a comma after it, parsed as it is asked for in their order. */
export class ScannedReleases {
  readonly #json: Buffer;
  #place = 0;
  #parsed: JsonObject[] = [];
  #taken = 0;

  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.#json = Buffer.from(buffer, byteOffset, length);
  }

  /** Whether the next is at hand. */
  get isAtHand(): boolean {
    return this.#taken < this.#parsed.length;
  }

  next(): JsonObject {
    if (!this.isAtHand) this.#parse();
    return this.#parsed[this.#taken++]!;
  }

  #parse(): void {
    const from = this.#place;
    const end = this.#json.indexOf(NEW_LINE, Math.min(from + AT_ONCE, this.#json.length - 1));
    this.#place = end + 1;
    this.#parsed = JSON.parse(`[${this.#json.toString('utf8', from, end - 1)}]`) as JsonObject[];
    this.#taken = 0;
  }
}
