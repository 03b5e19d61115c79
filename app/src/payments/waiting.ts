import type { Transaction } from '../platform/db/transaction.ts';
import type { Findable } from '../platform/search/search.ts';
import type { DeskReading, Waiting } from '../platform/slice.ts';
import { digestOf } from './ledger.ts';
import { filesOf, standingLoads } from './load-store.ts';
import { countQueued, latestScreening } from './question-store.ts';

/** Questions for who answers them; a ledger that nobody has screened as it stands, for who screens. */
export async function paymentsWaiting({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  const mayReview = actor.permissions.has('payments.review');
  const mayScreen = actor.permissions.has('payments.screen');
  if (!mayReview && !mayScreen) return [];
  const path = `/work/places/${place.code}/payments/questions`;
  const waiting: Waiting[] = [];
  const queued = mayReview ? await countQueued(tx) : 0;
  if (queued > 0) waiting.push({ message: 'payments.waiting-questions', params: { count: queued }, path });
  if (mayScreen) {
    const standing = await standingLoads(tx);
    const last = standing.length > 0 ? await latestScreening(tx) : undefined;
    if (standing.length > 0 && last?.ledgerDigest !== digestOf(standing)) {
      waiting.push({ message: 'payments.waiting-screen', params: {}, path });
    }
  }
  return waiting;
}

/** Files are found by their names; payments by the list's own search. */
export async function findableFiles(tx: Transaction): Promise<Findable[]> {
  return (await filesOf(tx)).map(({ fileId, name }) => findableFile(fileId, name));
}

export const findableFile = (itemId: string, name: string): Findable => ({
  itemId,
  kind: 'payment-file',
  title: name,
  permission: 'payments.read',
});
