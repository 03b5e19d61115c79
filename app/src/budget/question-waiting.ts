import { addWorkingDays, workingCalendar } from '../places/api.ts';
import type { DeskReading, Waiting } from '../platform/slice.ts';
import { ANSWER } from './question-actions.ts';
import { countWaiting } from './question-store.ts';

/** Within so many working days somebody should have been answered: what many laws on information give an office. */
const ANSWER_DAYS = 10;

/** Questions that wait for an answer, with the day by which the oldest should have one. */
export async function questionsWaiting({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!actor.permissions.has(ANSWER)) return [];
  const { n, oldest } = await countWaiting(tx);
  if (Number(n) === 0 || !oldest) return [];
  const due = addWorkingDays(await workingCalendar(tx), oldest, ANSWER_DAYS);
  return [
    {
      message: 'question.waiting',
      params: { count: Number(n) },
      path: `/work/places/${place.code}/questions`,
      due,
    },
  ];
}
