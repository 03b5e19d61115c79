import type { Payments } from './payments.ts';

/** A number for each row; rows with equal numbers are equal in what was numbered. */
export interface Ids {
  readonly ids: Uint32Array;
  /** One more than the largest number. */
  readonly count: number;
}

/** Numbers each different pair, exactly (no collisions) and in the order in which it first comes. */
export function pairIds(a: Uint32Array, b: Uint32Array): Ids {
  const { length } = a;
  let size = 16;
  while (size < length * 2) size *= 2;
  // Open addressing: each slot holds the first row of its pair, plus one.
  const slots = new Uint32Array(size);
  const ids = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const x = a[row] ?? 0;
    const y = b[row] ?? 0;
    let hash = Math.imul(x ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(y ^ (x >>> 15), 0xc2b2ae35);
    hash ^= hash >>> 16;
    let at = Math.imul(hash, 0x27d4eb2f) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    for (;;) {
      const held = slots[at] ?? 0;
      if (held === 0) {
        slots[at] = row + 1;
        ids[row] = count++;
        break;
      }
      if (a[held - 1] === x && b[held - 1] === y) {
        ids[row] = ids[held - 1] ?? 0;
        break;
      }
      at = (at + 1) & (size - 1);
    }
  }
  return { ids, count };
}

/** Rows are equal when they are equal in every part. */
export function idsOf(parts: readonly Uint32Array[], length: number): Ids {
  let all: Ids = { ids: new Uint32Array(length), count: 1 };
  for (const part of parts) all = pairIds(all.ids, part);
  return all;
}

/** Amounts as numbers of a kind; a 64-bit amount is a pair of 32 bits. */
export function amountIds(amount: BigInt64Array): Uint32Array {
  const low = new Uint32Array(amount.length);
  const high = new Uint32Array(amount.length);
  const halves = new Uint32Array(amount.buffer, amount.byteOffset, amount.length * 2);
  for (let row = 0; row < amount.length; row++) {
    low[row] = halves[row * 2] ?? 0;
    high[row] = halves[row * 2 + 1] ?? 0;
  }
  return pairIds(low, high).ids;
}

export const dayIds = (payments: Payments): Uint32Array => Uint32Array.from(payments.day, (day) => day >>> 0);

/** Row numbers, those of one group after each other, each group in the order of its rows. */
export interface Groups {
  readonly rows: Uint32Array;
  /** Group g is `rows[starts[g]]` up to before `rows[starts[g + 1]]`. */
  readonly starts: Uint32Array;
}

/** Rows put together by number, in time proportional to the rows. */
export function groupRows({ ids, count }: Ids, among: Uint32Array): Groups {
  const starts = new Uint32Array(count + 1);
  for (const row of among) {
    const next = (ids[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const at = starts.slice(0, count);
  const rows = new Uint32Array(among.length);
  for (const row of among) {
    const id = ids[row] ?? 0;
    const place = at[id] ?? 0;
    rows[place] = row;
    at[id] = place + 1;
  }
  return { rows, starts };
}

/** Each group of at least this many rows. */
export function* groupsOf({ rows, starts }: Groups, least = 1): Generator<Uint32Array> {
  for (let id = 0; id + 1 < starts.length; id++) {
    const from = starts[id] ?? 0;
    const to = starts[id + 1] ?? 0;
    if (to - from >= least) yield rows.subarray(from, to);
  }
}
