import { addDays, type Day } from '../../platform/calendar/days.ts';

/** From how many days before its end somebody should see to what its people do. */
export const SOON_DAYS = 60;

export type EngagementState = 'to-come' | 'running' | 'ends-soon' | 'over';

export function engagementState(
  { from, to, endedOn }: { from: Day; to: Day; endedOn: Day | null },
  today: Day,
): EngagementState {
  if (to < today || (endedOn !== null && endedOn <= today)) return 'over';
  if (from > today) return 'to-come';
  const last = endedOn === null ? to : addDays(endedOn, -1);
  return last <= addDays(today, SOON_DAYS) ? 'ends-soon' : 'running';
}
