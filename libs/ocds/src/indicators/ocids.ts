import { hashOf } from '../hash.ts';

const FREE = 0;

/**
 * Which ocids were seen, by 64 bits of hash each and not by the ocid itself: sixteen bytes of memory, where a set of texts takes a hundred. Of a
 * hundred million ocids two are taken for one once in some three thousand files.
 */
export class Ocids {
  #table = new Uint32Array(2 * 1024);
  #count = 0;

  /** Whether it was seen before; from now on it was. */
  add(ocid: string): boolean {
    const [low, high] = hashOf(ocid);
    const wasSeen = this.#put(low, high);
    if (!wasSeen && ++this.#count * 4 > this.#table.length) this.#grow();
    return wasSeen;
  }

  #put(low: number, high: number): boolean {
    const table = this.#table;
    const last = table.length / 2 - 1;
    for (let place = (low ^ high) & last; ; place = (place + 1) & last) {
      if (table[2 * place] === FREE) {
        table[2 * place] = low;
        table[2 * place + 1] = high;
        return false;
      }
      if (table[2 * place] === low && table[2 * place + 1] === high) return true;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== FREE) this.#put(before[at]!, before[at + 1]!);
  }
}
