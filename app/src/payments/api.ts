import type { Connections } from '../platform/db/connections.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { paidUnderCode } from './public-store.ts';

/** What was paid under one code in a published year, and the page that lists it. */
export interface PaidUnderCode {
  field: 'unit' | 'category' | 'account';
  payments: number;
  amount: bigint;
  /** Below `/places/CODE`. */
  path: string;
}

/**
 * The published payments of a year under a code that a budget has too, whole and letter by letter; empty where no
 * payments of the year are public or none has the code. A town that codes both alike gets the way from a head to what
 * was paid for it; nothing is guessed for others.
 */
export async function paymentsUnderCode(
  published: Connections['published'],
  placeId: string,
  year: number,
  code: string,
): Promise<PaidUnderCode[]> {
  const snapshot = await currentSnapshot(published, placeId, 'payments', String(year));
  if (!snapshot?.bytes) return [];
  const found = await paidUnderCode(published, placeId, snapshot.hash, code);
  return found.map((each) => ({
    ...each,
    path: `/payments/${year}/all?${each.field}=${encodeURIComponent(code)}`,
  }));
}
