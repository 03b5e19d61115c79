import type { Measure } from '../platform/measures/measure.ts';
import {
  approvalGrade,
  budgetAdopted,
  budgetSubmitted,
  submissionGrade,
} from './adoption/adoption-figures.ts';
import * as figures from './record-figures.ts';
import { yearRecords } from './record-years.ts';

type RecordMeasureUnit = Extract<Measure['unit'], 'percent' | 'days' | 'count'>;

/** A measure of what a place has published of a year: a page shows it as the registry computes it. */
export interface RecordMeasure extends Measure<unknown, figures.RecordRow> {
  unit: RecordMeasureUnit;
  /** What its page calls it: the id without the slice, or, of a measure that a dimension of PEFA names, what it is about. */
  name: string;
  side: 'expenditure' | 'revenue';
  figureOf(record: figures.YearRecord): figures.RecordFigure;
}

type GradeOf = (
  answers: readonly figures.RecordFigure[],
  records: readonly figures.YearRecord[],
  today: string,
) => string | null;

/** In the order in which a page tells them. */
export const recordMeasures: readonly RecordMeasure[] = [
  of('own-revenue', 'revenue', 'percent', 'high', figures.ownRevenueShare),
  of('transfers', 'revenue', 'percent', 'high', figures.transfersOutturn, figures.shortfallGrade),
  of('grants', 'revenue', 'percent', 'low', figures.grantsComposition, figures.compositionGrade),
  of('transfers-timing', 'revenue', 'percent', 'low', figures.transfersTiming),
  of('execution', 'expenditure', 'percent', 'near-100', figures.executionRate),
  of('published', 'expenditure', 'days', 'low', figures.budgetPublished),
  of('in-year', 'expenditure', 'days', 'low', figures.inYearReports, lastTiming),
  of('documents', 'expenditure', 'count', 'high', figures.documentsInTime),
  ofDimension('pi-17.3', 'submitted', budgetSubmitted, submissionGrade),
  ofDimension('pi-18.3', 'adopted', budgetAdopted, approvalGrade),
  of('arrears', 'expenditure', 'percent', 'low', figures.arrears),
];

function of(
  name: string,
  side: RecordMeasure['side'],
  unit: RecordMeasureUnit,
  direction: RecordMeasure['direction'],
  figureOf: RecordMeasure['figureOf'],
  gradeOf: GradeOf = () => null,
  id = `budget.${name}`,
): RecordMeasure {
  return {
    id,
    name,
    side,
    unit,
    direction,
    formulaVersion: 1,
    figureOf,
    async compute(tx, { from, to, asOf }) {
      const known = await yearRecords(tx.db, tx.placeId, asOf);
      const records = known.filter(({ year }) => year >= from && year <= to).toReversed();
      const answers = records.map(figureOf);
      return {
        measure: id,
        formulaVersion: 1,
        figures: answers,
        grade: gradeOf(answers, records, asOf.toISOString().slice(0, 10)),
      };
    },
  };
}

/** One that a dimension of PEFA names, so that an assessment proposes its score. */
function ofDimension(
  dimension: string,
  name: string,
  figureOf: RecordMeasure['figureOf'],
  gradeOf: (records: readonly figures.YearRecord[], today: string) => string | null,
): RecordMeasure {
  const grade: GradeOf = (_, records, today) => gradeOf(records, today);
  return of(name, 'expenditure', 'days', 'low', figureOf, grade, `pefa.${dimension}`);
}

/** PI-28 looks at the last year that is over. */
function lastTiming(
  _: unknown,
  records: readonly figures.YearRecord[],
  today: string,
): ReturnType<typeof figures.timingGrade> {
  const last = records.findLast(({ ends }) => ends !== null && ends < today);
  return last ? figures.timingGrade(last) : null;
}
