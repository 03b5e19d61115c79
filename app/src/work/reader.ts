import type { Actor } from '../platform/access/action.ts';
import type { Reader } from '../platform/history/history.ts';
import type { House } from '../platform/house.ts';

/** What somebody may know of here: the kinds of item whose page they may open. */
export function readerOf(house: House, actor: Actor): Reader {
  const kinds = [...house.performing.kindPermissions].filter(([, needed]) => actor.permissions.has(needed));
  return {
    personId: actor.personId,
    permissions: actor.permissions,
    kinds: new Set(kinds.map(([kind]) => kind)),
  };
}

/** Where an item is shown: on the page its slice made for its kind, else on that of its thread. */
export function itemPath(house: House, code: string, kind: string, itemId: string): string {
  const own = house.slices.map((slice) => slice.itemPages?.[kind]).find(Boolean);
  return own ? own.path(code, itemId) : threadPath(code, itemId);
}

export const threadPath = (code: string, itemId: string): string => `/work/places/${code}/items/${itemId}`;
