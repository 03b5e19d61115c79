const most = 2 ** 24;

/**
 * Counts keys met before, in 8 bytes a key. A key is remembered as 64 bits of hash, so that among five million different keys the
 * chance of one false repeat is below one in a million. Beyond twelve million keys nothing more is remembered and repeats of
 * later keys go uncounted.
 */
export function createSeenKeys(): { readonly note: (key: string) => void; readonly repeats: () => number } {
  let slots = new Uint32Array(2 * 4096);
  let used = 0;
  let repeats = 0;

  const grow = (): void => {
    const wider = new Uint32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += 2) {
      const low = slots[at] ?? 0;
      const high = slots[at + 1] ?? 0;
      if (low !== 0 || high !== 0) place(wider, high, low);
    }
    slots = wider;
  };

  return {
    note(key) {
      let a = 0xdeadbeef;
      let b = 0x41c6ce57;
      for (let at = 0; at < key.length; at++) {
        const unit = key.charCodeAt(at);
        a = Math.imul(a ^ unit, 0x9e3779b1);
        b = Math.imul(b ^ unit, 0x5f356495);
      }
      // The finishing steps of Murmur3 (public domain), so that near keys do not lie together.
      a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
      b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
      const low = (a >>> 0) | 1;
      if (used >= most * 0.75) return;
      if (place(slots, b >>> 0, low >>> 0)) used += 1;
      else repeats += 1;
      if (used > slots.length * 0.375 && slots.length < 2 * most) grow();
    },
    repeats: () => repeats,
  };
}

/** Puts a key into the table; false if it is there already. `low` is never 0, so an empty slot is two zeros. */
function place(table: Uint32Array, high: number, low: number): boolean {
  const mask = table.length / 2 - 1;
  for (let at = low & mask; ; at = (at + 1) & mask) {
    const low0 = table[2 * at];
    const high0 = table[2 * at + 1];
    if (low0 === low && high0 === high) return false;
    if (low0 === 0 && high0 === 0) {
      table[2 * at] = low;
      table[2 * at + 1] = high;
      return true;
    }
  }
}
