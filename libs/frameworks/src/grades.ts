/**
 * The score of one dimension. D* is D for want of information. NA: not applicable. NU: not used.
 * Source: PEFA framework 2016, "scoring methodology".
 */
export type DimensionScore = 'A' | 'B' | 'C' | 'D' | 'D*' | 'NA' | 'NU';

/** The score of an indicator. It never carries a star. */
export type Grade = 'A' | 'B+' | 'B' | 'C+' | 'C' | 'D+' | 'D';

/** The four rows of a scoring table. */
export type Row = 'A' | 'B' | 'C' | 'D';

/** Grades from the worst to the best. */
export const gradesUpwards: readonly Grade[] = ['D', 'D+', 'C', 'C+', 'B', 'B+', 'A'];

const rowsUpwards: readonly Row[] = ['D', 'C', 'B', 'A'];

/** Below zero when `a` is worse than `b`. */
export function compareRows(a: Row, b: Row): number {
  return rowsUpwards.indexOf(a) - rowsUpwards.indexOf(b);
}

/** The scores that take part in an indicator, worst first: NA and NU drop out, and D* counts as D. */
export function rowsThatCount(scores: readonly DimensionScore[]): Row[] {
  return scores
    .flatMap((score): Row[] => (score === 'NA' || score === 'NU' ? [] : [score === 'D*' ? 'D' : score]))
    .sort(compareRows);
}
