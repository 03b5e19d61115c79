import { fiscalCalendar, placeCurrency } from '../places/api.ts';
import type { Measure } from '../platform/measures/measure.ts';
import * as figures from './figures.ts';
import { type YearFacts, yearFacts } from './figures-store.ts';

/** A measure of what a place has published of its contracts: a page shows it as the registry computes it. */
export interface ContractMeasure extends Measure<unknown, figures.ContractRow> {
  /** What its page calls it: the id without the slice. */
  name: string;
  figureOf(facts: YearFacts): figures.ContractFigure;
}

/** In the order in which a page tells them. */
export const contractMeasures: readonly ContractMeasure[] = [
  of('competitive-value', 'percent', 'high', figures.competitiveValue, competitiveGrade),
  of('competitive-number', 'percent', 'high', figures.competitiveNumber),
  of('bids', 'count', 'high', figures.bidsPerTender),
  of('single-bid', 'percent', 'low', figures.singleBid),
  of('tender-days', 'days', 'high', figures.tenderPeriod),
  of('award-days', 'days', 'low', figures.awardPeriod),
  of('concentration', 'percent', 'low', figures.concentration),
  of('stages', 'percent', 'high', figures.stagesPublished),
  of('changed', 'percent', 'low', figures.changedAfter),
  of('flags', 'count', 'low', figures.flagsPerHundred),
];

function of(
  name: string,
  unit: Measure['unit'],
  direction: Measure['direction'],
  figureOf: ContractMeasure['figureOf'],
  gradeOf: (answers: readonly figures.ContractFigure[]) => string | null = () => null,
): ContractMeasure {
  const id = `procure.${name}`;
  return {
    id,
    name,
    unit,
    direction,
    formulaVersion: 1,
    figureOf,
    async compute(tx, { from, to }) {
      const { fiscalYearStart } = await fiscalCalendar(tx);
      const currency = await placeCurrency(tx);
      const known = await yearFacts(tx.db, tx.placeId, { currency, yearStarts: fiscalYearStart });
      const answers = known
        .filter(({ year }) => year >= from && year <= to)
        .map(figureOf)
        .toReversed();
      return { measure: id, formulaVersion: 1, figures: answers, grade: gradeOf(answers) };
    },
  };
}

/** PI-24.2 looks at the last year: A from 80 per cent, B from 70, C from 60. */
function competitiveGrade(answers: readonly figures.ContractFigure[]): string | null {
  const last = answers.at(-1)?.value;
  if (last === undefined || last === null) return null;
  return last >= 80 ? 'A' : last >= 70 ? 'B' : last >= 60 ? 'C' : 'D';
}
