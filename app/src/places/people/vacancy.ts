import { addDays, type Day } from '../../platform/calendar/days.ts';

/** Since when a post with nobody on it stands empty: the day after its last holder left, or its own first day. */
export const emptySince = (post: { from: Day | null }, lastHeld: Day | undefined): Day | null =>
  lastHeld === undefined ? post.from : addDays(lastHeld, 1);
