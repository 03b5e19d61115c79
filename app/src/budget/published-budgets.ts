import type { Connections } from '../platform/db/connections.ts';
import { currentSnapshots } from '../platform/publication/store.ts';
import type { Side } from './phases.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';

/** A budget as residents see it now, with the address of its content. */
export interface StandingBudget {
  hash: string;
  document: BudgetDocument;
}

/** What a place has published and not taken back, newest year first: both sides, or one of them. */
export async function standingBudgets(
  published: Connections['published'],
  placeId: string,
  side?: Side,
): Promise<StandingBudget[]> {
  const snapshots = await currentSnapshots(published, placeId, 'budget');
  return snapshots
    .flatMap(({ key, hash, bytes }) =>
      bytes && (side === undefined || key.endsWith(`/${side}`))
        ? [{ hash, document: readBudgetDocument(bytes) }]
        : [],
    )
    .toSorted((a, b) => b.document.year - a.document.year);
}
