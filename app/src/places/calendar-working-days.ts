import { addDays, type Day, weekdayOf } from '../platform/calendar/days.ts';

/** When a place works: which days of the week (Monday is 1), and the days on which it does not all the same. */
export interface WorkingCalendar {
  workingDays: ReadonlySet<number>;
  holidays: ReadonlySet<Day>;
}

/** Ten years of working days: a longer count is a mistake, and would keep the program busy. */
const MOST = 3660;

export const isWorkingDay = ({ workingDays, holidays }: WorkingCalendar, day: Day): boolean =>
  workingDays.has(weekdayOf(day)) && !holidays.has(day);

/**
 * The day that is so many working days after `from`, or before it when `count` is negative. `from` itself does not
 * count, as in most procedure laws (dies a quo non computatur). With 0 it is `from`, or the next working day.
 * @throws RangeError for a count beyond ten years or a calendar in which nobody ever works
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Day, count: number): Day {
  if (!Number.isInteger(count) || Math.abs(count) > MOST)
    throw new RangeError(`expected at most ${MOST} working days`);
  if (calendar.workingDays.size === 0) throw new RangeError('expected a week with a working day');
  if (count === 0) return isWorkingDay(calendar, from) ? from : addWorkingDays(calendar, from, 1);
  const step = count > 0 ? 1 : -1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  // Taken from nought rather than negated: no working days are 0 either way round, and never -0.
  if (to < from) return 0 - workingDaysBetween(calendar, addDays(to, -1), addDays(from, -1));
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}
