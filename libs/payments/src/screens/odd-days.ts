import { dayNumber, noDay, noMinute, weekdayOf } from '../payments.ts';
import { lacking, notComputed, type Screening, type View } from './screen.ts';
import { rateQuestions, subjectsOf } from './subjects.ts';

/** When offices are open. */
export interface Calendar {
  /** Days of the week without work, 0 for Sunday to 6 for Saturday: [0, 6], or [5, 6] where Friday and Saturday are free. */
  readonly weekend: readonly number[];
  /** ISO days. */
  readonly holidays: readonly string[];
  /** Minutes since midnight between which payments are entered; null where that is not known. */
  readonly opens: number | null;
  readonly closes: number | null;
}

const fewest = 20;

/**
 * Suppliers and units whose payments are entered on days or at hours without work more often than those of others. A bank that
 * pays out on Saturdays does so for everybody and makes nobody unusual.
 *
 * Formula: payments on a weekend day or holiday of the given calendar, or (where the file has times and the calendar hours) outside
 * hours, of all payments of the subject with a day; p against the others (`againstPeers`). Subjects need 20 such payments. Source: ISA 240,
 * A45 (journal entries at unusual times); specs, section 3. The calendar has to be given: weekends differ from country to country.
 */
export function oddDays(view: View, calendar: Calendar | undefined): Screening {
  if (!calendar) return notComputed('odd-days', { needs: 'settings.calendar', missing: null, of: null });
  const { payments } = view;
  const dated = view.rows.filter((row) => payments.day[row] !== noDay);
  if (dated.length === 0) return notComputed('odd-days', ...lacking(view, 'day'));
  const holidays = new Set(calendar.holidays.map(dayNumber));
  const { opens, closes } = calendar;
  const isClosed = (day: number): boolean => calendar.weekend.includes(weekdayOf(day)) || holidays.has(day);
  const isLate = (minute: number): boolean =>
    opens !== null && closes !== null && minute !== noMinute && (minute < opens || minute >= closes);
  const isHit = (row: number): boolean =>
    isClosed(payments.day[row] ?? 0) || isLate(payments.minute[row] ?? noMinute);

  const { suppliers, units } = subjectsOf(view, dated, fewest);
  const rate = {
    rule: 'odd-days',
    ask: 'odd-days',
    isHit,
    values: (_: unknown, hits: readonly number[]) => ({ odd: hits.length }),
  } as const;
  const bySupplier = rateQuestions(view, suppliers, rate);
  const byUnit = rateQuestions(view, units, rate);
  const weekdays = [0, 0, 0, 0, 0, 0, 0];
  let odd = 0;
  for (const row of dated) {
    const day = weekdayOf(payments.day[row] ?? 0);
    weekdays[day] = (weekdays[day] ?? 0) + 1;
    if (isHit(row)) odd += 1;
  }
  return {
    rule: 'odd-days',
    questions: [...bySupplier.questions, ...byUnit.questions],
    tests: [...bySupplier.tests, ...byUnit.tests],
    figures: { weekdays, odd, share: odd / dated.length },
    lacks: [...lacking(view, 'day'), ...(opens === null ? [] : lacking(view, 'time'))],
    computed: true,
  };
}
