import { hashOf } from '../hash.ts';

const KEY = 2;

/** Of the releases of one process there are few. */
const AT_FIRST = 16;

/** A row of numbers for each text, known by its hash: memory grows with texts up to a limit, and holds none of them. */
export class Rows {
  readonly #width: number;
  readonly #most: number;
  #table: Uint32Array;
  #count = 0;

  /** @param width how many numbers a row has, of 32 bits each, nought at first */
  constructor(width: number, most: number) {
    this.#width = KEY + width;
    this.#most = most;
    this.#table = new Uint32Array(AT_FIRST * this.#width);
  }

  /** The row of a text; null where there are as many as may be. It holds until the next is asked for. */
  of(text: string): Uint32Array | null {
    if (2 * this.#count >= this.#size) this.#grow();
    const [low, high] = hashOf(text);
    const at = this.#placeOf(low, high);
    if (this.#table[at] === 0) {
      if (this.#count >= this.#most) return null;
      this.#count++;
      this.#table[at] = low;
      this.#table[at + 1] = high;
    }
    return this.#table.subarray(at + KEY, at + this.#width);
  }

  get #size(): number {
    return this.#table.length / this.#width;
  }

  #placeOf(low: number, high: number): number {
    const last = this.#size - 1;
    for (let row = (low ^ high) & last; ; row = (row + 1) & last) {
      const at = row * this.#width;
      if (this.#table[at] === 0 || (this.#table[at] === low && this.#table[at + 1] === high)) return at;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Uint32Array(2 * before.length);
    for (let at = 0; at < before.length; at += this.#width)
      if (before[at] !== 0)
        this.#table.set(before.subarray(at, at + this.#width), this.#placeOf(before[at]!, before[at + 1]!));
  }
}
