import type { House } from '../platform/house.ts';

/** Where an item is shown: on the page its slice made for its kind, else on that of its thread. */
export function itemPath(house: House, code: string, kind: string, itemId: string): string {
  const own = house.slices.map((slice) => slice.itemPages?.[kind]).find(Boolean);
  return own ? own.path(code, itemId) : threadPath(code, itemId);
}

export const threadPath = (code: string, itemId: string): string => `/work/places/${code}/items/${itemId}`;
