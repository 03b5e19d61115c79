import { isPlanted } from './planted.ts';
import { between, createRandom } from './random.ts';
import type { Town } from './towns.ts';

/** The day on which the council adopted the budget of a year: late in the year before, unless lateness is planted. */
export function adoptedOn(town: Town, year: number): string {
  const random = createRandom(year * 71 + 5 + town.seed * 3571);
  return dayFrom(year, isLate(town, year) ? between(random, 38, 79) : -between(random, 6, 40));
}

/** The day on which the proposal came before the council: more than two months before the year, or days where it came late. */
export function submittedOn(town: Town, year: number): string {
  const random = createRandom(year * 73 + 11 + town.seed * 3571);
  return dayFrom(year, -(isLate(town, year) ? between(random, 5, 25) : between(random, 63, 90)));
}

const isLate = (town: Town, year: number): boolean => isPlanted('late-budget', town.code, year);

const dayFrom = (year: number, days: number): string =>
  new Date(Date.UTC(year, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
