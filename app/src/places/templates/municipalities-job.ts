import { z } from 'zod';
import { perform } from '../../platform/access/perform.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import type { NewMunicipality } from './municipalities-plan.ts';
import { planMunicipalities } from './municipalities-plan.ts';
import { presentPlaces } from './municipalities-store.ts';
import { addMunicipality } from './municipality-from-row.ts';
import { requestOf } from './request-of.ts';
import { workbookById } from './workbooks-store.ts';

/**
 * Adds the municipalities of a workbook one by one: each is a place of its own, closed to all others, and joins in a
 * transaction of its own. A second try passes over those that are there.
 */
export const addMunicipalities = defineJob({
  name: 'places.add-municipalities',
  payload: z.strictObject({
    workbookId: z.uuid(),
    /** In whose name, as the programme knows them. */
    identityId: z.string().min(1),
    rows: z.number().int().min(1),
  }),
  permission: 'places.add',
  async run({ house, inPlace, progress, signal }, { workbookId, identityId, rows }) {
    const { workbook, present } = await inPlace(async (tx) => ({
      workbook: await workbookById(tx, 'municipalities', workbookId),
      present: await presentPlaces(tx),
    }));
    if (!workbook) return;
    const { added } = planMunicipalities(workbook.reading, present);
    let done = rows - added.length;
    for (const { row, ...facts } of added) {
      signal.throwIfAborted();
      await perform(
        house.performing,
        addMunicipality,
        {
          placeId: house.programmeId,
          identityId,
          requestId: requestOf(workbookId, row),
          input: facts satisfies Omit<NewMunicipality, 'row'>,
        },
        house.programmeId,
      );
      done += 1;
      await progress(Math.max(done, 0), rows);
    }
  },
});
