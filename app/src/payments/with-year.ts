import type { PublicContext } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot, type PublicSnapshot } from '../platform/publication/store.ts';
import { type PaymentsDocument, readPaymentsDocument } from './snapshot.ts';

type At = Pick<PublicContext<{ year: number }, unknown>, 'house' | 'place' | 'params'>;

export const snapshotOf = ({ house, place, params }: At): Promise<PublicSnapshot | undefined> =>
  currentSnapshot(house.connections.published, place.placeId, 'payments', String(params.year));

/** The published payments of the year that the address names. */
export async function publishedYear(
  at: At,
): Promise<{ document: PaymentsDocument; snapshot: PublicSnapshot }> {
  const snapshot = await snapshotOf(at);
  if (!snapshot?.bytes) throw problem('request.not-found');
  return { document: readPaymentsDocument(snapshot.bytes), snapshot };
}
