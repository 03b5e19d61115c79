import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { localizedText } from '../platform/i18n/localized.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import * as store from './calendar-store.ts';
import { settingsEntry } from './municipality-actions.ts';
import { day } from './municipality-input.ts';

/** Public holidays, one or a whole list; a day that is there takes the name that comes. */
export const setHolidays = defineAction({
  name: 'places.set-holidays',
  records: ['holidays.set'],
  authority: 'place',
  input: z.strictObject({
    days: z
      .array(z.strictObject({ day, name: localizedText(120) }))
      .min(1)
      .max(400)
      .refine((days) => new Set(days.map((each) => each.day)).size === days.length, 'expected each day once'),
  }),
  async run(context, input) {
    await store.saveHolidays(context.tx, input.days);
    return { answer: {}, entry: settingsEntry(context, 'holidays.set', { count: input.days.length }) };
  },
});

export const removeHoliday = defineAction({
  name: 'places.remove-holiday',
  records: ['holiday.removed'],
  authority: 'place',
  input: z.strictObject({ day }),
  async run(context, input) {
    if (!(await store.removeHoliday(context.tx, input.day))) throw problem('version.stale');
    return { answer: {}, entry: settingsEntry(context, 'holiday.removed', { day: input.day }) };
  },
});
