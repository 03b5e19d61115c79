import type { Actor } from '../access/action.ts';
import type { House } from '../house.ts';
import type { Reader } from './history.ts';

/** What somebody may know of here: the kinds of item whose page they may open. */
export function readerOf(house: House, actor: Actor): Reader {
  const kinds = [...house.performing.kindPermissions].filter(([, needed]) => actor.permissions.has(needed));
  return {
    personId: actor.personId,
    permissions: actor.permissions,
    kinds: new Set(kinds.map(([kind]) => kind)),
  };
}
