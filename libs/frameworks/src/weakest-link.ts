import type { DimensionScore, Grade } from './grades.ts';
import { rowsThatCount } from './grades.ts';

/**
 * Method M1 (WL): the lowest dimension score, with a plus if another dimension is higher.
 * For indicators whose dimensions hold each other up: a good one cannot make up for a weak one.
 * Source: PEFA framework 2016, "scoring methodology".
 *
 * @returns null when every dimension is NA or NU.
 */
export function weakestLink(scores: readonly DimensionScore[]): Grade | null {
  const rows = rowsThatCount(scores);
  const worst = rows[0];
  if (worst === undefined || worst === 'A') return worst ?? null;
  return rows.at(-1) === worst ? worst : `${worst}+`;
}
