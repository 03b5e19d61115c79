import { dayNumber, dayText, noDay } from '../payments.ts';
import { lacking, notComputed, type Question, type Screening, sumOf, type View } from './screen.ts';
import { rateQuestions, subjectsOf } from './subjects.ts';

const fewest = 50;

/**
 * Units that pay far more often in the last month of the budget year than other units do.
 *
 * Formula: for every budget year whose twelve months all have payments, payments of its last month of those of the year; p against the
 * other units in the same year (`againstPeers`; units need 50 payments). The figures give the last month's share of the money,
 * against 1/12 if every month were alike, and the last week against the average week. Source: Liebman and
 * Mahoney, AER 107 (2017): five times the average week in US federal procurement; specs, section 3.
 *
 * @param yearEnd `MM-DD`, the last day of the budget year.
 */
export function yearEndRush(view: View, yearEnd: string): Screening {
  const { payments } = view;
  const dated = view.rows.filter((row) => payments.day[row] !== noDay);
  const years = completeYears(payments.day, dated, yearEnd);
  if (years.length === 0) {
    return notComputed('year-end-rush', { needs: 'years', missing: 1, of: 1 }, ...lacking(view, 'day'));
  }
  const questions: Question[] = [];
  const tests: number[] = [];
  const figures = years.map(({ end, first, lastMonth, last }) => {
    const inYear = dated.filter(
      (row) => (payments.day[row] ?? 0) >= first && (payments.day[row] ?? 0) <= last,
    );
    const { units } = subjectsOf(view, inYear, fewest);
    const found = rateQuestions(view, units, {
      rule: 'year-end-rush',
      ask: 'year-end-rush',
      isHit: (row) => (payments.day[row] ?? 0) >= lastMonth,
      values: (_, hits) => ({ last: hits.length, end, amount: sumOf(payments, hits) }),
      key: [end],
    });
    questions.push(...found.questions);
    tests.push(...found.tests);
    const total = Number(sumOf(payments, inYear));
    const share = (from: number): number =>
      Number(
        sumOf(
          payments,
          inYear.filter((row) => (payments.day[row] ?? 0) >= from),
        ),
      ) / total;
    return {
      end,
      payments: inYear.length,
      lastMonthShare: total === 0 ? null : share(lastMonth),
      lastWeekRatio: total === 0 ? null : (share(last - 6) * (last - first + 1)) / 7,
    };
  });
  return {
    rule: 'year-end-rush',
    questions,
    tests,
    figures: { years: figures },
    lacks: [...lacking(view, 'day'), ...lacking(view, 'unit')],
    computed: true,
  };
}

interface BudgetYear {
  /** Its last day. */
  readonly end: string;
  readonly first: number;
  readonly lastMonth: number;
  readonly last: number;
}

/** Budget years in which every month has payments: in others the last month would be compared with months nobody loaded. */
function completeYears(days: Int32Array, rows: Uint32Array, yearEnd: string): BudgetYear[] {
  const seen = new Set<number>();
  for (const row of rows) seen.add(days[row] ?? 0);
  let [from, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of seen) {
    from = Math.min(from, day);
    until = Math.max(until, day);
  }
  if (from > until) return [];
  const found: BudgetYear[] = [];
  for (let year = yearOf(from); year <= yearOf(until) + 1; year++) {
    // Months end where the year does: a year that ends on 5 April has months from the 6th to the 5th.
    const ends = Array.from({ length: 13 }, (_, months) => monthsBefore(year, yearEnd, 12 - months));
    const [before = 0] = ends;
    const last = ends[12] ?? 0;
    const has = new Set<number>();
    for (const day of seen) {
      if (day > before && day <= last) has.add(ends.findIndex((end) => day <= end));
    }
    if (has.size === 12) {
      found.push({ end: dayText(last) ?? '', first: before + 1, lastMonth: (ends[11] ?? 0) + 1, last });
    }
  }
  return found;
}

const yearOf = (day: number): number => Number((dayText(day) ?? '').slice(0, 4));

function monthsBefore(year: number, yearEnd: string, months: number): number {
  const month = Number(yearEnd.slice(0, 2));
  const day = Number(yearEnd.slice(3));
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).toISOString().slice(0, 10);
  const isMonthEnd = day >= 28 && day >= new Date(Date.UTC(2023, month, 0)).getUTCDate();
  return dayNumber(lastOfMonth) - (isMonthEnd ? 0 : Math.max(0, Number(lastOfMonth.slice(8)) - day));
}
