import { addDays, type Day } from '../../platform/calendar/days.ts';

/** From a day to a day, both counted; no last day means no end. */
export interface Span {
  from: Day;
  until: Day | null;
}

export const holdsOn = ({ from, until }: Span, day: Day): boolean =>
  from <= day && (until === null || until >= day);

export const meet = (one: Span, other: Span): boolean =>
  (one.until === null || one.until >= other.from) && (other.until === null || other.until >= one.from);

/**
 * The first day on which more than `seats` would sit, if one more came for the span that is wanted; null when there is
 * room on every day. It is enough to look where somebody begins: between two beginnings it only gets emptier.
 */
export function firstCrowdedDay(seats: number, taken: readonly Span[], wanted: Span): Day | null {
  const meeting = taken.filter((span) => meet(span, wanted));
  const beginnings = [wanted.from, ...meeting.map((span) => span.from).filter((from) => from > wanted.from)];
  const crowded = beginnings
    .toSorted()
    .find((day) => meeting.filter((span) => holdsOn(span, day)).length >= seats);
  return crowded ?? null;
}

/** The last day up to which, from today on, no day is without one of the spans: yesterday where today is; null for ever. */
export function coveredUntil(spans: readonly Span[], today: Day): Day | null {
  let covered = addDays(today, -1);
  for (const { from, until } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > addDays(covered, 1)) break;
    if (until === null) return null;
    if (until > covered) covered = until;
  }
  return covered;
}

/** Whether, from today on, every day of a span lies in one of the others. */
export function isWithin(span: Span, others: readonly Span[], today: Day): boolean {
  const first = span.from > today ? span.from : today;
  if (span.until !== null && span.until < first) return true;
  return !endsSooner(coveredUntil(others, first), span.until);
}

/** Whether the first ends before the second; no end is later than any day. */
export const endsSooner = (one: Day | null, other: Day | null): boolean =>
  one !== null && (other === null || one < other);
