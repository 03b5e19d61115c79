import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { placeByCode } from './store.ts';

/** The place that a command is about, by its code however it is typed. */
export async function placeNamed(house: House, code: string) {
  const place = await placeByCode(house.connections, code.toUpperCase());
  if (!place) throw problem('place.unknown', { place: code });
  return place;
}
