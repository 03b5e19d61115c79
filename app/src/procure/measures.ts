import { fiscalCalendar, placeCurrency } from '../places/api.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Measure } from '../platform/measures/measure.ts';
import * as figures from './figures.ts';
import type { YearFacts } from './figures-store.ts';
import { yearFacts } from './kept-figures-store.ts';

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
  of('just-below', 'percent', 'low', figures.justBelowLimit),
  of('bids', 'count', 'high', figures.bidsPerTender),
  of('single-bid', 'percent', 'low', figures.singleBid),
  of('tender-days', 'days', 'high', figures.tenderPeriod),
  of('award-days', 'days', 'low', figures.awardPeriod),
  of('concentration', 'percent', 'low', figures.concentration),
  of('stages', 'percent', 'high', figures.stagesPublished),
  of('changed', 'percent', 'low', figures.changedAfter),
  of('delivery', 'percent', 'high', figures.deliveredInTime),
  of('amended', 'percent', 'low', figures.contractsAmended),
  of('growth', 'percent', 'low', figures.valueGrowth),
  of('flags', 'count', 'low', figures.flagsPerHundred),
];

function of(
  name: string,
  unit: Measure['unit'],
  direction: Measure['direction'],
  figureOf: ContractMeasure['figureOf'],
  gradeOf: (answers: readonly figures.ContractFigure[], last: number) => string | null = () => null,
): ContractMeasure {
  const id = `procure.${name}`;
  return {
    id,
    name,
    unit,
    direction,
    formulaVersion: 1,
    figureOf,
    async compute(tx, { from, to, asOf }) {
      const { fiscalYearStart } = await fiscalCalendar(tx);
      const currency = await placeCurrency(tx);
      const today = asOf.toISOString().slice(0, 10);
      const known = await factsIn(tx, { currency, yearStarts: fiscalYearStart, today });
      const answers = known
        .filter(({ year }) => year >= from && year <= to)
        .map(figureOf)
        .toReversed();
      return { measure: id, formulaVersion: 1, figures: answers, grade: gradeOf(answers, to) };
    },
  };
}

const counted = new WeakMap<Transaction, { key: string; years: Promise<YearFacts[]> }>();

/** Whoever asks for one measure asks for the next: all contracts are gone through once in a transaction, which sees them as they stood. */
function factsIn(tx: Transaction, asked: Parameters<typeof yearFacts>[2]): Promise<YearFacts[]> {
  const key = JSON.stringify(asked);
  const before = counted.get(tx);
  if (before?.key === key) return before.years;
  const years = yearFacts(tx.db, tx.placeId, asked);
  counted.set(tx, { key, years });
  return years;
}

/** PI-24.2 looks at the last year: A from 80 per cent, B from 70, C from 60. */
function competitiveGrade(answers: readonly figures.ContractFigure[], last: number): string | null {
  const value = answers.find(({ period }) => period === last)?.value ?? null;
  if (value === null) return null;
  return value >= 80 ? 'A' : value >= 70 ? 'B' : value >= 60 ? 'C' : 'D';
}
