import { z } from 'zod';
import { placeById } from '../platform/access/store.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { waitingFor } from './home.ts';
import { recountVisit, visitors } from './visit-store.ts';

/** Counts in the night what waits for each visitor of a place, so that the page of all their places is of today. */
export const recountWaiting = defineJob({
  name: 'work.recount-waiting',
  payload: z.strictObject({}),
  every: { cron: '40 3 * * *', where: 'each place' },
  async run({ house, inPlace, signal }) {
    for (const identityId of await inPlace((tx) => visitors(tx))) {
      signal.throwIfAborted();
      await inPlace(async (tx) => {
        const place = await placeById(tx);
        const actor = await house.performing.actorOf(tx, identityId, new Date());
        if (!place) return;
        const waits = actor ? await waitingFor({ house, tx, place, actor }, todayIn(place.timeZone), []) : [];
        await recountVisit(tx, identityId, waits);
      });
    }
  },
});
