import { lastDayOf } from '@groundwork-gov/fiscal';
import { type DimensionId, type DimensionScore, type HeadRule, pefa2016 } from '@groundwork-gov/frameworks';
import { budgetByHead, type HeadQuestion, type Scope, type YearHeads } from '../budget/api.ts';
import { fiscalCalendar, fiscalYearBegins } from '../places/api.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Measure, MeasureAnswer, Period } from '../platform/measures/measure.ts';
import {
  aggregateFigure,
  compositionFigure,
  contingencyFigure,
  type FigureRow,
  gradeOf,
  type ReliabilityFigure,
  type YearFacts,
} from './figures.ts';
import { outlierYears } from './store.ts';

export interface ReliabilityOptions {
  /** By which heads composition is compared, where the dimension leaves a choice (2.1). */
  by?: 'function' | 'administrative' | undefined;
  /** Whether small heads are pooled; the mapping's own rule where nothing is said. */
  headRule?: HeadRule | undefined;
  /** Years to set aside, instead of those that are marked in the records. */
  outliers?: readonly number[] | undefined;
}

export interface ReliabilityAnswer extends MeasureAnswer<FigureRow> {
  figures: ReliabilityFigure[];
  grade: DimensionScore;
  reason: string;
}

export interface ReliabilityMeasure extends Measure<ReliabilityOptions, FigureRow> {
  dimension: DimensionId;
  compute(tx: Transaction, period: Period, options: ReliabilityOptions): Promise<ReliabilityAnswer>;
}

type Ask = Pick<Scope, 'side' | 'contingency' | 'interest'> & { question: HeadQuestion };

/**
 * The six PEFA dimensions that budgets and outturns answer (PEFA framework 2016, PI-1 to PI-3), each with the lines it
 * counts: 1.1 and 2.3 all expenditure; 2.1 without contingency and interest; 2.2 without contingency; 3 all revenue.
 */
export const measures: readonly ReliabilityMeasure[] = [
  measure(
    'pi-1',
    'near-100',
    { side: 'expenditure', question: 'economic', contingency: 'with', interest: 'with' },
    aggregate,
  ),
  measure(
    'pi-2.1',
    'low',
    { side: 'expenditure', question: 'function', contingency: 'without', interest: 'without' },
    composition,
  ),
  measure(
    'pi-2.2',
    'low',
    { side: 'expenditure', question: 'economic', contingency: 'without', interest: 'with' },
    composition,
  ),
  measure(
    'pi-2.3',
    'low',
    { side: 'expenditure', question: 'economic', contingency: 'with', interest: 'with' },
    contingency,
  ),
  measure(
    'pi-3.1',
    'near-100',
    { side: 'revenue', question: 'revenue', contingency: 'with', interest: 'with' },
    aggregate,
  ),
  measure(
    'pi-3.2',
    'low',
    { side: 'revenue', question: 'revenue', contingency: 'with', interest: 'with' },
    composition,
  ),
];

interface Given {
  tx: Transaction;
  period: Period;
  ask: Ask;
  facts: readonly YearFacts[];
  options: ReliabilityOptions;
}

type Compute = (given: Given) => ReliabilityFigure[] | Promise<ReliabilityFigure[]>;

function measure(
  dimension: DimensionId,
  direction: 'near-100' | 'low',
  ask: Ask,
  compute: Compute,
): ReliabilityMeasure {
  return {
    id: `pefa.${dimension}`,
    dimension,
    unit: 'percent',
    direction,
    formulaVersion: 1,
    async compute(tx, period, options) {
      const question = dimension === 'pi-2.1' && options.by ? options.by : ask.question;
      const heads = await budgetByHead(tx, { ...period, ...ask, question });
      const aside = new Set(options.outliers ?? (await outlierYears(tx)).map((mark) => mark.year));
      const facts = yearsOf(period).map((year) => ({
        year,
        heads: heads.find((each) => each.year === year) ?? null,
        outlier: aside.has(year),
      }));
      const figures = await compute({ tx, period, ask, facts, options });
      const calendar = await fiscalCalendar(tx);
      const today = period.asOf.toISOString().slice(0, 10);
      // The last years that are completed (PEFA 2016): one that goes on is neither good nor bad yet.
      const graded = figures.filter(
        ({ period: year, computable }) => computable || lastDayOf(fiscalYearBegins(calendar, year)) < today,
      );
      const { score, reason } = gradeOf(dimension, graded);
      return { measure: `pefa.${dimension}`, formulaVersion: 1, figures, grade: score, reason };
    },
  };
}

function aggregate({ ask, facts }: Given) {
  return facts.map((year) => aggregateFigure(year, ask.side));
}

function composition({ ask, facts, options }: Given) {
  return facts.map((year) => compositionFigure(year, ask.side, options.headRule ?? null));
}

async function contingency({ tx, period, ask, facts }: Given) {
  const reserves: YearHeads[] = await budgetByHead(tx, { ...period, ...ask, contingency: 'only' });
  return facts.map((year) =>
    contingencyFigure(year, reserves.find((each) => each.year === year.year) ?? null),
  );
}

function yearsOf(period: Period): number[] {
  return Array.from({ length: period.to - period.from + 1 }, (_, at) => period.from + at);
}

export const indicators = Object.values(pefa2016.indicators);
