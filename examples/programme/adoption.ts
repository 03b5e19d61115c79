import { isPlanted } from './planted.ts';
import { between, createRandom } from './random.ts';
import type { Town } from './towns.ts';

/** The day on which the council adopted the budget of a year: late in the year before, unless lateness is planted. */
export function adoptedOn(town: Town, year: number): string {
  const random = createRandom(year * 71 + 5 + town.seed * 3571);
  const days = isPlanted('late-budget', town.code, year) ? between(random, 38, 79) : -between(random, 6, 40);
  return new Date(Date.UTC(year, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}
