import { inPlace } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { indexItems } from './search.ts';
import { dropAll } from './store.ts';

/** Makes the index of one place anew out of what its slices have; readers see the old one until it is done. */
export async function rebuildIndex(house: House, placeId: string): Promise<number> {
  return inPlace(house.pool, placeId, async (tx) => {
    await dropAll(tx);
    let count = 0;
    for (const slice of house.slices) {
      const items = (await slice.searchable?.(tx, house.performing.kindPermissions)) ?? [];
      await indexItems(tx, items);
      count += items.length;
    }
    return count;
  });
}
