import { addWorkingDays, workingCalendar } from '../../places/api.ts';
import type { DeskReading, Waiting } from '../../platform/slice.ts';
import { REPLYING } from './reply-actions.ts';
import { countWaiting } from './reply-store.ts';

/** Within so many working days a reply should have been read: what many laws on information give an office. */
const READ_DAYS = 10;

/** Replies that nobody has read, with the day by which the oldest should be. */
export async function repliesWaiting({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!actor.permissions.has(REPLYING)) return [];
  const { n, oldest } = await countWaiting(tx);
  if (Number(n) === 0 || !oldest) return [];
  const due = addWorkingDays(await workingCalendar(tx), oldest, READ_DAYS);
  return [
    {
      message: 'reply.waiting',
      params: { count: Number(n) },
      path: `/work/places/${place.code}/procurement/replies`,
      due,
    },
  ];
}
