import { averagingTable } from './averaging-table.ts';
import type { DimensionScore, Grade } from './grades.ts';
import { rowsThatCount } from './grades.ts';
import { FrameworksError } from './problems.ts';
import { lookUp } from './score/rules.ts';

/**
 * Method M2 (AV): the grade that the framework's table gives for these dimension scores, in whatever order.
 * For indicators whose dimensions can do well apart from each other. Never across indicators: PEFA defines no overall score.
 *
 * @returns null when every dimension is NA or NU; the dimension's own score when one is left.
 * @throws FrameworksError `frameworks.too-many-dimensions` beyond four.
 */
export function averaged(scores: readonly DimensionScore[]): Grade | null {
  const [worst, ...others] = rowsThatCount(scores);
  if (worst === undefined) return null;
  const grade = lookUp(averagingTable.cells, [worst, ...others]);
  if (grade === undefined)
    throw new FrameworksError('frameworks.too-many-dimensions', { given: others.length + 1 });
  return grade;
}
