import { addDays, todayIn } from '../calendar/days.ts';
import { clockIn, momentOf } from '../calendar/moments.ts';

/** How somebody wants to be told by mail. Hours are whole and of the place's clock. */
export interface Wishes {
  /** No mail from this hour until the other; the same hour twice is no quiet time. */
  quietFrom: number;
  quietTo: number;
  /** Whether mail comes on days on which the place does not work. */
  onDaysOff: boolean;
  /** When the mail of the day is written. */
  dailyAt: number;
}

export type HowSoon = 'now' | 'daily' | 'never';

export interface PlaceCalendar {
  timeZone: string;
  isWorkingDay(day: string): boolean;
}

export const USUAL_WISHES: Wishes = { quietFrom: 19, quietTo: 7, onDaysOff: false, dailyAt: 8 };

/** A place that closes for longer has stopped working; then its people hear of it all the same. */
const LONGEST_CLOSURE_DAYS = 21;
const HOUR_MS = 3_600_000;

/** From when on a mail may go out that something at `at` gives reason to; null when none is wanted. */
export function mailMoment(at: Date, howSoon: HowSoon, wishes: Wishes, calendar: PlaceCalendar): Date | null {
  if (howSoon === 'never') return null;
  return howSoon === 'now' ? nextOpen(at, wishes, calendar) : nextDaily(at, wishes, calendar);
}

function nextOpen(at: Date, wishes: Wishes, { timeZone, isWorkingDay }: PlaceCalendar): Date {
  let moment = at;
  for (let hours = 0; hours < LONGEST_CLOSURE_DAYS * 24; hours += 1) {
    const day = todayIn(timeZone, moment);
    const isOpen = wishes.onDaysOff || isWorkingDay(day);
    if (isOpen && !isQuiet(clockIn(timeZone, moment).hour, wishes)) return moment;
    moment = nextHour(moment, timeZone);
  }
  return at;
}

function nextDaily(at: Date, wishes: Wishes, { timeZone, isWorkingDay }: PlaceCalendar): Date {
  let day = todayIn(timeZone, at);
  if (momentOf(day, timeZone, wishes.dailyAt) <= at) day = addDays(day, 1);
  for (let days = 0; days < LONGEST_CLOSURE_DAYS; days += 1) {
    if (wishes.onDaysOff || isWorkingDay(day)) break;
    day = addDays(day, 1);
  }
  return momentOf(day, timeZone, wishes.dailyAt);
}

/** The next full hour of the clock there; zones of half hours have theirs half an hour beside UTC's. */
function nextHour(at: Date, timeZone: string): Date {
  const { offsetMs } = clockIn(timeZone, at);
  const wall = at.getTime() + offsetMs;
  return new Date(Math.floor(wall / HOUR_MS + 1) * HOUR_MS - offsetMs);
}

/** Quiet from seven in the evening until seven in the morning goes over midnight. */
export function isQuiet(
  hour: number,
  { quietFrom, quietTo }: Pick<Wishes, 'quietFrom' | 'quietTo'>,
): boolean {
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}
