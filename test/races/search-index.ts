import { readPlace } from '../../app/src/platform/db/transaction.ts';
import { slices } from '../../app/src/slices.ts';
import type { Races } from './town.ts';

/** A comment is found by the title that its item had when it was written, until the index is made anew. */
const said = ({ kind, title, permission }: { kind: string; title: string; permission: string }): string =>
  kind === 'comment' ? `comment for ${permission}` : `${kind} “${title}” for ${permission}`;

/** Where the index of a place is not what making it anew would give. */
export async function indexApart({ admin, world }: Races, placeId: string): Promise<string[]> {
  const { kindPermissions } = world.house.performing;
  return readPlace(admin, placeId, async (tx) => {
    const wanted = new Map<string, string>();
    for (const slice of slices)
      for (const each of (await slice.searchable?.(tx, kindPermissions)) ?? [])
        wanted.set(each.itemId, said(each));
    const entries = await tx.db
      .selectFrom('live.search_entry')
      .select(['item_id as itemId', 'kind', 'title', 'permission'])
      .where('place_id', '=', placeId)
      .execute();
    const kept = new Map(entries.map((each) => [each.itemId, said(each)]));
    return [...new Set([...wanted.keys(), ...kept.keys()])]
      .filter((itemId) => wanted.get(itemId) !== kept.get(itemId))
      .map(
        (itemId) =>
          `${itemId}: ${kept.get(itemId) ?? 'nothing'} instead of ${wanted.get(itemId) ?? 'nothing'}`,
      );
  });
}
