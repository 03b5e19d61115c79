import type { DimensionScore, Grade } from './grades.ts';
import { rowsThatCount } from './grades.ts';
import { weakestOf } from './score/rules.ts';

/**
 * Method M1 (WL): the lowest dimension score, with a plus if another dimension is higher.
 * For indicators whose dimensions hold each other up: a good one cannot make up for a weak one.
 * Source: PEFA framework 2016, "scoring methodology".
 *
 * @returns null when every dimension is NA or NU.
 */
export function weakestLink(scores: readonly DimensionScore[]): Grade | null {
  const [worst, ...others] = rowsThatCount(scores);
  // With A the worst nothing is higher, so there is no A+.
  return worst === undefined ? null : (weakestOf([worst, ...others], true) as Grade);
}
