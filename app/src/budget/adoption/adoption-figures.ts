import { pefaFramework, stepOfFigures } from '@groundwork-gov/frameworks';
import { addMonths, daysBetween } from '../../platform/calendar/days.ts';
import {
  byLaw,
  counted,
  type Lack,
  lacking,
  type RecordFigure,
  row,
  type YearRecord,
} from '../record-figures.ts';

type Kept = 'submittedOn' | 'adoptedOn';
type Grade = 'A' | 'B' | 'C' | 'D';

/** From the first day of the year to the day on which its budget came before the council (PEFA, PI-17.3); below zero is before it. */
export const budgetSubmitted = (record: YearRecord): RecordFigure =>
  dayOf(record, 'submittedOn', 'submitted', 'no-submission-day', record.proposalDue);

/** From the first day of the year to the day on which the council adopted its budget (PEFA, PI-18.3); below zero is before it. */
export const budgetAdopted = (record: YearRecord): RecordFigure =>
  dayOf(record, 'adoptedOn', 'adopted', 'no-adoption-day', record.approvalDue);

function dayOf(record: YearRecord, kept: Kept, what: string, lack: Lack, due: string | null): RecordFigure {
  const { year, begins, adoption, expenditure, revenue } = record;
  if (expenditure === null && revenue === null) return lacking(year, 'no-budget');
  const until = adoption?.[kept] ?? null;
  if (until === null) return lacking(year, lack);
  if (begins === null) return lacking(year, 'no-fiscal-year');
  const days = daysBetween(begins, until);
  return counted(record, days, [
    row({ what, from: begins, until, days }),
    ...byLaw(`${what}-due`, due, until),
  ]);
}

type Records = readonly Pick<YearRecord, 'year' | 'begins' | 'ends' | 'adoption'>[];

/** PI-17.3: in how many of the last three completed years the budget came two months before the year, and one. */
export function submissionGrade(records: Records, today: string): Grade | null {
  const years = lastThreeOver(records, today, 'submittedOn');
  if (!years) return null;
  const ahead = (months: number) =>
    years.filter(({ begins, day }) => day <= addMonths(begins, -months)).length;
  return byRows('pi-17.3', { 'years-with-two-months': ahead(2), 'years-with-one-month': ahead(1) });
}

/** PI-18.3: in how many of the last three completed years the council had adopted when the year began, and a month later. */
export function approvalGrade(records: Records, today: string): Grade | null {
  const years = lastThreeOver(records, today, 'adoptedOn');
  if (!years) return null;
  return byRows('pi-18.3', {
    'years-before-start': years.filter(({ begins, day }) => day < begins).length,
    'years-within-one-month': years.filter(({ begins, day }) => day < addMonths(begins, 1)).length,
  });
}

/** The last three years that are over; null unless they follow each other and all their days are known. */
function lastThreeOver(records: Records, today: string, kept: Kept) {
  const over = records.filter(({ ends }) => ends !== null && ends < today).slice(-3);
  const known = over.flatMap(({ begins, adoption }) => {
    const day = adoption?.[kept] ?? null;
    return begins === null || day === null ? [] : [{ begins, day }];
  });
  return known.length === 3 && (over[2]?.year ?? 0) - (over[0]?.year ?? 0) === 2 ? known : null;
}

/** By the rows that the framework's own dimension states: they stand in one place. */
function byRows(dimension: string, counts: Readonly<Record<string, number>>): Grade | null {
  const numeric = pefaFramework.nodes.find(({ id }) => id === dimension)?.numeric;
  if (!numeric) throw new Error(`PEFA states no limits for ${dimension}`);
  const figures = Object.entries(counts).map(([id, n]) => [id, { numerator: BigInt(n), denominator: 1n }]);
  return stepOfFigures(numeric, Object.fromEntries(figures)).step as Grade | null;
}
