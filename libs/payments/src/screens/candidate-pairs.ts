import type { Payments } from '../payments.ts';
import { amountSignature } from './alike.ts';

/** Payments compared with those that come before them under the same key, at most. More share a key only where numbers are no numbers. */
const mostUnderKey = 64;

/**
 * Gives every pair whose amounts have the same digits (but for zeros and order) and whose invoice numbers are equal or one edit
 * apart, no more than so many days apart, once.
 *
 * Two texts one edit apart become equal when one letter is left out of each or of one; so each payment is filed under its invoice number
 * and under that number without each of its letters, always with its digits of the amount, and only payments under one key are compared
 * (Garcia, SymSpell, 2012). The keys are 32-bit hashes and sorted, 8 bytes each: some nine a payment.
 */
export function candidatePairs(
  payments: Payments,
  rows: Uint32Array,
  invoiceKeys: readonly string[],
  mostDays: number,
  visit: (a: number, b: number) => void,
): { readonly skipped: number } {
  const { ids } = payments.texts.invoice;
  const places = 2 ** Math.ceil(Math.log2(Math.max(2, rows.length)));
  const bits = Math.min(2 ** 32, 2 ** 53 / places);
  let count = 0;
  for (const row of rows) count += keyLength(invoiceKeys[ids[row] ?? 0]) + 1;
  const filed = new Float64Array(count);
  let at = 0;
  const byDay = rows.toSorted((a, b) => (payments.day[a] ?? 0) - (payments.day[b] ?? 0) || a - b);
  byDay.forEach((row, place) => {
    const key = invoiceKeys[ids[row] ?? 0] ?? '';
    const start = amountSignature(payments.amount[row] ?? 0n);
    const file = (hash: number): void => {
      filed[at++] = ((hash >>> 0) % bits) * places + place;
    };
    file(hashOf(key, start));
    for (let left = 0; left < keyLength(key); left++) file(hashWithout(key, left, start));
  });
  filed.sort();

  // A pair can share several keys; it is visited under the first.
  const seen = new Set<number>();
  let skipped = 0;
  let from = 0;
  for (let here = 1; here < filed.length; here++) {
    const key = Math.floor((filed[here] ?? 0) / places);
    while (Math.floor((filed[from] ?? 0) / places) !== key) from += 1;
    if (here - from > mostUnderKey) {
      from = here - mostUnderKey;
      skipped += 1;
    }
    const place = (filed[here] ?? 0) % places;
    const row = byDay[place] ?? 0;
    for (let before = from; before < here; before++) {
      const otherPlace = (filed[before] ?? 0) % places;
      const other = byDay[otherPlace] ?? 0;
      if (otherPlace === place || (payments.day[row] ?? 0) - (payments.day[other] ?? 0) > mostDays) continue;
      const pair = otherPlace * places + place;
      if (seen.has(pair)) continue;
      seen.add(pair);
      visit(other, row);
    }
  }
  return { skipped };
}

/** Numbers longer than this are filed by their first letters. */
const keyLength = (key: string | undefined): number => Math.min(24, key?.length ?? 0);

// FNV-1a, with a last mix, since its low bits alone tell short texts apart badly.
function hashOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

function hashWithout(text: string, left: number, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    if (at !== left) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed(hash);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}
