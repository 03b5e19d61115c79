import type { Dimension } from './framework.ts';
import type { DimensionScore, Row } from './grades.ts';
import { compareRows } from './grades.ts';
import type { Ratio } from './outturn.ts';
import { isComputable } from './outturn.ts';
import type { DimensionId } from './pefa-2016.ts';
import { pefa2016 } from './pefa-2016.ts';
import { FrameworksError } from './problems.ts';
import { rowOf } from './row-of.ts';

/** The figure of one year. `value` null: not computable. `outlier`: an assessor set the year aside, for a stated reason. */
export interface YearValue {
  readonly year: number;
  readonly value: Ratio | null;
  readonly outlier: boolean;
}

/** The row a year would score alone (null: not computable), and whether it counted. */
export interface YearRow {
  readonly year: number;
  readonly row: Row | null;
  readonly counted: boolean;
}

/** How the score came about; for the reader, and stable for messages. */
export type GradeReason =
  | 'pefa.met-in-two-of-three-years'
  | 'pefa.met-in-both-remaining-years'
  | 'pefa.mean-of-three-years'
  | 'pefa.fewer-than-three-years'
  | 'pefa.years-not-consecutive'
  | 'pefa.two-years-set-aside'
  | 'pefa.year-not-computable';

export interface YearsGrade {
  readonly score: DimensionScore;
  readonly years: readonly YearRow[];
  readonly reason: GradeReason;
}

/**
 * Scores a dimension over the last three of the years given, in whatever order they come.
 *
 * A row is met in at least two of the three years. The framework tolerates one unusual year, so a year marked as outlier, or not
 * computable (a late or absent budget), uses that tolerance up: both other years must then meet the row. Two such years: D*.
 * Source: PEFA framework 2016, PI-1 to PI-3.
 *
 * @throws FrameworksError `frameworks.dimension-unknown`, `frameworks.year-twice`
 */
export function gradeYears(dimensionId: DimensionId, years: readonly YearValue[]): YearsGrade {
  const dimension: Dimension | undefined = pefa2016.dimensions[dimensionId];
  if (!dimension) {
    throw new FrameworksError('frameworks.dimension-unknown', {
      given: dimensionId,
      known: Object.keys(pefa2016.dimensions),
    });
  }
  const lastThree = years.toSorted((a, b) => a.year - b.year).slice(-3);
  const scored = lastThree.map(({ year, value, outlier }, at) => {
    if (lastThree[at - 1]?.year === year) throw new FrameworksError('frameworks.year-twice', { year });
    const row = isComputable(value) ? rowOf(value, dimension.rows) : null;
    // The mean of 2.3 is over the three years and leaves none out, so an outlier mark does not change it.
    return { year, row, counted: row !== null && !(outlier && dimension.rule === 'two-of-three-years') };
  });
  const [first, , last] = scored;
  if (!first || !last) return { score: 'D*', years: scored, reason: 'pefa.fewer-than-three-years' };
  if (last.year - first.year !== 2)
    return { score: 'D*', years: scored, reason: 'pefa.years-not-consecutive' };
  return dimension.rule === 'mean-of-three-years'
    ? gradeMean(dimension, lastThree, scored)
    : gradeTwoOfThree(scored);
}

function gradeTwoOfThree(years: readonly YearRow[]): YearsGrade {
  const worstFirst = years
    .flatMap(({ row, counted }) => (row !== null && counted ? [row] : []))
    .sort(compareRows);
  const [worst, second] = worstFirst;
  if (worst === undefined || second === undefined)
    return { score: 'D*', years, reason: 'pefa.two-years-set-aside' };
  // Rows contain each other, so what the second-best of three years (or the worse of two) reaches, two years reach.
  return worstFirst.length === 3
    ? { score: second, years, reason: 'pefa.met-in-two-of-three-years' }
    : { score: worst, years, reason: 'pefa.met-in-both-remaining-years' };
}

function gradeMean(dimension: Dimension, given: readonly YearValue[], years: readonly YearRow[]): YearsGrade {
  const values = given.flatMap(({ value }) => (isComputable(value) ? [value] : []));
  if (values.length < given.length) return { score: 'D*', years, reason: 'pefa.year-not-computable' };
  const sum = values.reduce((a, b) => ({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }));
  const mean = { numerator: sum.numerator, denominator: sum.denominator * BigInt(values.length) };
  return { score: rowOf(mean, dimension.rows), years, reason: 'pefa.mean-of-three-years' };
}
