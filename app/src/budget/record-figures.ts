import { roundRatio } from '@groundwork-gov/money';
import { daysBetween } from '../platform/calendar/days.ts';
import type { Phase } from './phases.ts';

/** Why a figure cannot be computed: a code of the messages, and what its sentence needs. */
export interface Lack {
  code:
    | 'no-budget'
    | 'no-outturn'
    | 'no-rule'
    | 'nothing-planned'
    | 'nothing-received'
    | 'no-fiscal-year'
    | 'no-in-year-report'
    | 'no-invoice-days';
}

export type RecordFigure =
  | { year: number; per1000: bigint; numerator: bigint; denominator: bigint; lack: null }
  | { year: number; days: number; from: string; to: string; lack: null }
  | { year: number; lack: Lack };

/** What the public record holds of one side of a year. */
export interface SideRecord {
  totals: Partial<Record<Phase, bigint>>;
  /** Sums of the lines that a rule of the mapping speaks of; absent where the mapping has no such rule. */
  own?: Partial<Record<Phase, bigint>>;
  transfers?: Partial<Record<Phase, bigint>>;
}

export interface YearRecord {
  year: number;
  /** The day on which the year begins; null where the municipality has not published its calendar. */
  begins: string | null;
  revenue: SideRecord | null;
  expenditure: SideRecord | null;
  /** When the plan for spending was first public. */
  firstPublic: string | null;
  /** Publications of what was spent up to a day within the year, in the order of those days. */
  inYear: readonly { asOf: string; published: string; spent: bigint }[];
}

/** Tenths of a per cent, rounded once, from exact amounts. */
const share = (year: number, numerator: bigint, denominator: bigint): RecordFigure => ({
  year,
  per1000: roundRatio(numerator * 1000n, denominator),
  numerator,
  denominator,
  lack: null,
});

const lacking = (year: number, code: Lack['code']): RecordFigure => ({ year, lack: { code } });

/** Revenue that the municipality raised itself, of all that it received. */
function ownRevenueShare({ year, revenue }: YearRecord): RecordFigure {
  if (!revenue) return lacking(year, 'no-budget');
  const all = revenue.totals.executed;
  if (all === undefined) return lacking(year, 'no-outturn');
  if (!revenue.own) return lacking(year, 'no-rule');
  if (all <= 0n) return lacking(year, 'nothing-received');
  return share(year, revenue.own.executed ?? 0n, all);
}

/** What higher levels of government gave, of what the budget expected of them (PEFA subnational, HLG-1.1). */
function transfersOutturn({ year, revenue }: YearRecord): RecordFigure {
  if (!revenue) return lacking(year, 'no-budget');
  if (revenue.totals.executed === undefined) return lacking(year, 'no-outturn');
  if (!revenue.transfers) return lacking(year, 'no-rule');
  const planned = revenue.transfers.original ?? 0n;
  if (planned <= 0n) return lacking(year, 'nothing-planned');
  return share(year, revenue.transfers.executed ?? 0n, planned);
}

/** What was spent, of the plan as it stood after changes, or as first approved where changes are not published. */
function executionRate({ year, expenditure }: YearRecord): RecordFigure {
  if (!expenditure) return lacking(year, 'no-budget');
  const { executed, amended, original } = expenditure.totals;
  if (executed === undefined) return lacking(year, 'no-outturn');
  const planned = amended ?? original ?? 0n;
  if (planned <= 0n) return lacking(year, 'nothing-planned');
  return share(year, executed, planned);
}

/** From the first day of the year to the day on which residents could first read its plan; below zero is before it. */
function budgetPublished({ year, begins, firstPublic }: YearRecord): RecordFigure {
  if (firstPublic === null) return lacking(year, 'no-budget');
  if (begins === null) return lacking(year, 'no-fiscal-year');
  return { year, days: daysBetween(begins, firstPublic), from: begins, to: firstPublic, lack: null };
}

/** The longest that residents waited for a report within the year, from the day it speaks of (compare PEFA, PI-28.2). */
function inYearReports({ year, inYear }: YearRecord): RecordFigure {
  const waits = inYear.map((each) => ({ ...each, days: daysBetween(each.asOf, each.published) }));
  const longest = waits.toSorted((a, b) => b.days - a.days)[0];
  if (!longest) return lacking(year, 'no-in-year-report');
  return { year, days: longest.days, from: longest.asOf, to: longest.published, lack: null };
}

/** What was owed and unpaid thirty days after a claim (PEFA, PI-22.1). Budgets do not say it. */
function arrears({ year }: YearRecord): RecordFigure {
  return lacking(year, 'no-invoice-days');
}

/** In the order in which a page tells them. */
export const recordMeasures = {
  'own-revenue': ownRevenueShare,
  transfers: transfersOutturn,
  execution: executionRate,
  published: budgetPublished,
  'in-year': inYearReports,
  arrears,
} as const satisfies Record<string, (year: YearRecord) => RecordFigure>;

export type RecordMeasure = keyof typeof recordMeasures;
export const recordMeasureNames = Object.keys(recordMeasures) as RecordMeasure[];
