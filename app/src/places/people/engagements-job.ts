import { z } from 'zod';
import { placeById } from '../../platform/access/store.ts';
import { addDays, daysBetween, todayIn } from '../../platform/calendar/days.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { endingBetween } from './engagements-store.ts';

/** How many days before its end an engagement is called to mind: time enough to hand over what its people do. */
const REMINDED: ReadonlySet<number> = new Set([60, 30, 14, 7, 1]);
const LONGEST = Math.max(...REMINDED);

/** Tells whoever looks after engagements that one ends, while there is still something to be done about it. */
export const remindOfEngagements = defineJob({
  name: 'places.remind-of-engagements',
  payload: z.strictObject({}),
  every: { cron: '10 4 * * *', where: 'each place' },
  async run({ house, inPlace }) {
    await inPlace(async (tx) => {
      const place = await placeById(tx);
      if (!place) return;
      const today = todayIn(place.timeZone);
      const ending = (await endingBetween(tx, today, addDays(today, LONGEST))).filter((each) =>
        REMINDED.has(daysBetween(today, each.to)),
      );
      if (ending.length === 0) return;
      const keepers = await house.people.holdersOf(tx, 'places.engage', today);
      for (const engagement of ending) {
        await notify(tx, {
          personIds: keepers.map((each) => each.personId),
          message: 'people.notice-engagement-ends',
          params: { partner: engagement.partner, to: engagement.to, place: place.name },
          path: `/work/places/${place.code}/engagements/${engagement.engagementId}`,
          itemId: engagement.engagementId,
        });
      }
    });
  },
});
