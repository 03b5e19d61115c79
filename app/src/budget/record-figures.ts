import { compositionVariance } from '@groundwork-gov/frameworks';
import { percentOf } from '@groundwork-gov/money';
import { addDays, daysBetween } from '../platform/calendar/days.ts';
import type { Figure } from '../platform/measures/measure.ts';
import type { Phase } from './phases.ts';
import type { AdoptionTold, WithinYear } from './snapshot.ts';

/** Why a figure cannot be computed: the code of a message. */
export type Lack =
  | 'no-budget'
  | 'no-outturn'
  | 'year-open'
  | 'no-rule'
  | 'nothing-planned'
  | 'nothing-received'
  | 'no-fiscal-year'
  | 'no-in-year-report'
  | 'no-quarters'
  | 'no-invoice-days'
  | 'no-submission-day'
  | 'no-adoption-day';

/** What a figure was made of: an amount under a head up to a day, or two days and what lies between them. */
export interface RecordRow {
  what: string;
  code: string;
  from: string | null;
  until: string | null;
  planned: bigint | null;
  amount: bigint | null;
  days: number | null;
}

/** Of a figure in days the first row is the one that decides. */
export type RecordFigure = Figure<RecordRow>;

/** What the public record holds of one side of a year. */
export interface SideRecord {
  /** The budget, as an item of the thread. */
  item: string;
  /** The day up to which the outturn is known, where the year is not complete. */
  upTo: string | null;
  totals: Partial<Record<Phase, bigint>>;
  /** Sums of the lines that a rule of the mapping speaks of; absent where the mapping has no such rule. */
  own?: Partial<Record<Phase, bigint>>;
  transfers?: Partial<Record<Phase, bigint>>;
  /** Grants for a stated purpose, each by itself. */
  earmarked?: readonly { code: string; label: string; budget: bigint; outturn: bigint }[];
  withinYear: WithinYear | null;
}

export interface YearRecord {
  year: number;
  /** The first and last day of the year; null where the municipality has not published its calendar. */
  begins: string | null;
  ends: string | null;
  revenue: SideRecord | null;
  expenditure: SideRecord | null;
  /** When the plan for spending was first public, and what was spent in all of the year. */
  firstPublic: string | null;
  outturnPublic: string | null;
  /** When the budget came before the council and was adopted, as its newest publication says. */
  adoption: Pick<AdoptionTold, 'submittedOn' | 'adoptedOn'> | null;
  /** Publications of what was spent up to a day within the year, in the order of those days. */
  inYear: readonly { asOf: string; published: string; spent: bigint }[];
  /** The day by which the law wants the budget approved, and after how many days a report within the year is due; null where none is published. */
  approvalDue: string | null;
  /** The same for its coming before the council. */
  proposalDue: string | null;
  reportWithin: number | null;
}

const blank: RecordFigure = {
  period: 0,
  value: null,
  numerator: null,
  denominator: null,
  coverage: 0,
  computable: false,
  missing: [],
  rows: [],
  inputs: [],
};

export const row = (given: Partial<RecordRow>): RecordRow => ({
  what: '',
  code: '',
  from: null,
  until: null,
  planned: null,
  amount: null,
  days: null,
  ...given,
});

export const lacking = (year: number, code: Lack, details: Record<string, string> = {}): RecordFigure => ({
  ...blank,
  period: year,
  missing: [{ code, details: { year, ...details } }],
});

function share(
  year: number,
  side: SideRecord,
  numerator: bigint,
  denominator: bigint,
  rows: RecordRow[] = [],
): RecordFigure {
  return {
    ...blank,
    period: year,
    value: percentOf(numerator, denominator),
    numerator,
    denominator,
    coverage: 1,
    computable: true,
    rows,
    inputs: [side.item],
  };
}

export const counted = (
  { year, expenditure }: YearRecord,
  value: number,
  rows: readonly RecordRow[],
): RecordFigure => ({
  ...blank,
  period: year,
  value,
  coverage: 1,
  computable: true,
  rows: [...rows],
  inputs: expenditure ? [expenditure.item] : [],
});

type Known = { side: SideRecord; outturn: bigint } | { lack: RecordFigure };

/** What happened in all of a year: what is known of a part of it would pass for more or less than it is. */
function outturnOf(year: number, side: SideRecord | null): Known {
  if (!side) return { lack: lacking(year, 'no-budget') };
  if (side.upTo !== null) return { lack: lacking(year, 'year-open', { upTo: side.upTo }) };
  const outturn = side.totals.executed;
  return outturn === undefined ? { lack: lacking(year, 'no-outturn') } : { side, outturn };
}

/** Revenue that the municipality raised itself, of all that it received. */
export function ownRevenueShare({ year, revenue }: YearRecord): RecordFigure {
  const known = outturnOf(year, revenue);
  if ('lack' in known) return known.lack;
  const { side, outturn } = known;
  if (!side.own) return lacking(year, 'no-rule');
  if (outturn <= 0n) return lacking(year, 'nothing-received');
  return share(year, side, side.own.executed ?? 0n, outturn);
}

/** What higher levels of government gave, of what the budget expected of them (PEFA subnational, HLG-1.1). */
export function transfersOutturn({ year, revenue }: YearRecord): RecordFigure {
  const known = outturnOf(year, revenue);
  if ('lack' in known) return known.lack;
  const { side } = known;
  if (!side.transfers) return lacking(year, 'no-rule');
  const planned = side.transfers.original ?? 0n;
  if (planned <= 0n) return lacking(year, 'nothing-planned');
  return share(year, side, side.transfers.executed ?? 0n, planned);
}

/**
 * How far earmarked grants parted from what was expected of each, apart from all of them being more or less
 * (PEFA subnational, HLG-1.2; the variance of PI-2).
 */
export function grantsComposition({ year, revenue }: YearRecord): RecordFigure {
  const known = outturnOf(year, revenue);
  if ('lack' in known) return known.lack;
  const { side } = known;
  if (!side.earmarked) return lacking(year, 'no-rule');
  const variance = compositionVariance(side.earmarked);
  if (!variance) return lacking(year, 'nothing-planned');
  const rows = side.earmarked.map(({ code, label, budget, outturn }) =>
    row({ what: label, code, planned: budget, amount: outturn }),
  );
  return share(year, side, variance.absoluteDeviation, variance.adjustedTotal, rows);
}

/** HLG-1.2 over the last three years: at most 5 in each, in all but one, at most 10 in all but one. Limits of PEFA, unconfirmed. */
export function compositionGrade(figures: readonly RecordFigure[]): 'A' | 'B' | 'C' | 'D' | null {
  const last = lastThree(figures);
  if (!last) return null;
  const above = (percent: bigint) =>
    last.filter(({ numerator, denominator }) => (numerator ?? 0n) * 100n > (denominator ?? 0n) * percent)
      .length;
  if (above(5n) === 0) return 'A';
  if (above(5n) === 1) return 'B';
  return above(10n) <= 1 ? 'C' : 'D';
}

/**
 * How late transfers came, against an even spread over four quarters (PEFA subnational, HLG-1.3, where no timetable is agreed): the sum
 * of what was behind at the end of each of the first three quarters, of what came in the year. 100 is all of it one quarter late.
 */
export function transfersTiming({ year, begins, revenue }: YearRecord): RecordFigure {
  const known = outturnOf(year, revenue);
  if ('lack' in known) return known.lack;
  const { side } = known;
  if (!side.transfers) return lacking(year, 'no-rule');
  const total = side.transfers.executed ?? 0n;
  if (total <= 0n) return lacking(year, 'nothing-received');
  const first = side.withinYear?.begins ?? begins;
  if (first === null) return lacking(year, 'no-fiscal-year');
  const quarters = [3, 6, 9].map((months) => quarterEnd(first, months));
  const states = quarters.map((day) => side.withinYear?.states.find(({ until }) => until === day));
  const rows: RecordRow[] = [];
  // In quarters of the total, so that nothing is rounded before the end.
  let behind = 0n;
  for (const [at, state] of states.entries()) {
    const came = state?.under.transfers;
    if (state === undefined || came === undefined)
      return lacking(year, 'no-quarters', { until: quarters[at] ?? '' });
    const due = BigInt(at + 1) * total;
    const late = due - 4n * BigInt(came);
    if (late > 0n) behind += late;
    rows.push(row({ from: first, until: state.until, planned: due / 4n, amount: BigInt(came) }));
  }
  return share(year, side, behind, 4n * total, rows);
}

/** The last day of so many months from the first of a year. */
function quarterEnd(begins: string, months: number): string {
  const [year = 0, month = 1, day = 1] = begins.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day - 1)).toISOString().slice(0, 10);
}

/**
 * What was spent, of the plan as it stood after changes, or as first approved where changes are not published. Its rows are the same by
 * function and quarter, where reports within the year are published.
 */
export function executionRate({ year, expenditure }: YearRecord): RecordFigure {
  const known = outturnOf(year, expenditure);
  if ('lack' in known) return known.lack;
  const { side, outturn } = known;
  const planned = side.totals.amended ?? side.totals.original ?? 0n;
  if (planned <= 0n) return lacking(year, 'nothing-planned');
  return share(year, side, outturn, planned, side.withinYear ? rowsOf(side.withinYear) : []);
}

/** What each head had spent on each day for which that is known. */
function rowsOf({ begins, heads, states }: WithinYear): RecordRow[] {
  return states.flatMap(({ until, heads: sums }) =>
    heads.map(({ code, label, planned }) =>
      row({
        what: label,
        code,
        from: begins,
        until,
        planned: BigInt(planned),
        amount: BigInt(sums[code] ?? 0),
      }),
    ),
  );
}

/** From the first day of the year to the day on which residents could first read its plan; below zero is before it. */
export function budgetPublished(record: YearRecord): RecordFigure {
  const { year, begins, firstPublic, approvalDue } = record;
  if (firstPublic === null) return lacking(year, 'no-budget');
  if (begins === null) return lacking(year, 'no-fiscal-year');
  const days = daysBetween(begins, firstPublic);
  return counted(record, days, [
    row({ what: 'plan', from: begins, until: firstPublic, days }),
    ...byLaw('plan-due', approvalDue, firstPublic),
  ]);
}

/** What the law wants, set beside what was. */
export const byLaw = (what: string, due: string | null, until: string): RecordRow[] =>
  due === null ? [] : [row({ what, from: due, until, days: daysBetween(due, until) })];

/** The longest that residents waited for a report within the year, from the day it speaks of (PEFA, PI-28.2). */
export function inYearReports(record: YearRecord): RecordFigure {
  const rows = record.inYear
    .map(({ asOf, published, spent }) =>
      row({
        what: 'in-year',
        from: asOf,
        until: published,
        amount: spent,
        days: daysBetween(asOf, published),
      }),
    )
    .toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0));
  const [last] = rows;
  if (!last?.from || !last.until || last.days === null) return lacking(record.year, 'no-in-year-report');
  const due = record.reportWithin === null ? null : addDays(last.from, record.reportWithin);
  return counted(record, last.days, [...rows, ...byLaw('in-year-due', due, last.until)]);
}

const LONGEST_MONTH = 31;
const LONGEST_QUARTER = 92;
/** Days after which a report is late: two weeks for monthly ones, four or eight for quarterly ones (PEFA 2016, PI-28.2). */
const WEEKS = { two: 14, four: 28, eight: 56 };

/** The score of PI-28.2 for a year that is over: how often there were reports, and how soon. Limits of PEFA. */
export function timingGrade({ begins, ends, inYear }: YearRecord): 'A' | 'B' | 'C' | 'D' | null {
  if (begins === null || ends === null) return null;
  const days = [begins, ...inYear.map(({ asOf }) => asOf), ends];
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  const gap = Math.max(...gaps);
  const wait = Math.max(...inYear.map(({ asOf, published }) => daysBetween(asOf, published)));
  if (inYear.length === 0 || gap > LONGEST_QUARTER) return 'D';
  if (gap <= LONGEST_MONTH && wait <= WEEKS.two) return 'A';
  if (wait <= WEEKS.four) return 'B';
  return wait <= WEEKS.eight ? 'C' : 'D';
}

const MONTH = 31;
const HALF_YEAR = 184;

/**
 * Of three documents that residents should be able to read (PEFA, PI-9.1, of which records show no more), how many were public in time: the
 * approved budget by the first day of its year, a report within the year a month after the day it speaks of, what was spent in all of the
 * year half a year after its end.
 */
export function documentsInTime(record: YearRecord): RecordFigure {
  const { year, begins, ends, firstPublic, outturnPublic, inYear } = record;
  if (begins === null || ends === null) return lacking(year, 'no-fiscal-year');
  const upTo = record.expenditure?.upTo ?? null;
  if (outturnPublic === null && upTo !== null) return lacking(year, 'year-open', { upTo });
  const soonest = inYear.toSorted(
    (a, b) => daysBetween(a.asOf, a.published) - daysBetween(b.asOf, b.published),
  )[0];
  const documents = [
    { what: 'plan', from: begins, until: firstPublic, within: 0 },
    { what: 'in-year', from: soonest?.asOf ?? null, until: soonest?.published ?? null, within: MONTH },
    { what: 'outturn', from: ends, until: outturnPublic, within: HALF_YEAR },
  ];
  const rows = documents.map(({ what, from, until }) =>
    row({ what, from, until, days: from === null || until === null ? null : daysBetween(from, until) }),
  );
  const inTime = rows.filter(({ days }, at) => days !== null && days <= (documents[at]?.within ?? 0)).length;
  return counted(record, inTime, rows);
}

/** What was owed and unpaid thirty days after a claim (PEFA, PI-22.1). Neither budgets nor payments here say when a bill came. */
export const arrears = ({ year }: YearRecord): RecordFigure => lacking(year, 'no-invoice-days');

/** The last three years that are known, if they follow each other. */
function lastThree(figures: readonly RecordFigure[]): readonly RecordFigure[] | null {
  const last = figures.filter(({ value }) => value !== null).slice(-3);
  return last.length === 3 && (last[2]?.period ?? 0) - (last[0]?.period ?? 0) === 2 ? last : null;
}

/** HLG-1.1 over the last three years that are known: how many fell short by more than 5, 10 or 15 per cent. Limits of PEFA, unconfirmed. */
export function shortfallGrade(figures: readonly RecordFigure[]): 'A' | 'B' | 'C' | 'D' | null {
  const last = lastThree(figures);
  if (!last) return null;
  const shortBy = (percent: bigint) =>
    last.filter(
      ({ numerator, denominator }) => (numerator ?? 0n) * 100n < (denominator ?? 0n) * (100n - percent),
    ).length;
  if (shortBy(5n) <= 1) return 'A';
  if (shortBy(10n) <= 1) return 'B';
  return shortBy(15n) <= 1 ? 'C' : 'D';
}
