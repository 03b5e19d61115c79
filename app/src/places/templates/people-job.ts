import { z } from 'zod';
import { perform } from '../../platform/access/perform.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { carryOutPeople } from './people-carry-out.ts';
import { requestOf } from './request-of.ts';
import { takingInput } from './taking.ts';

/** Takes in a large workbook of people, in the name of whoever agreed to it; a second try changes nothing more. */
export const takePeople = defineJob({
  name: 'places.take-people',
  payload: takingInput.extend({
    /** In whose name. */
    identityId: z.string().min(1),
    rows: z.number().int().min(1),
  }),
  permission: 'places.keep-people',
  async run({ house, placeId, progress, signal }, { identityId, rows, ...taking }) {
    signal.throwIfAborted();
    await progress(0, rows);
    await perform(
      house.performing,
      carryOutPeople,
      { placeId, identityId, requestId: requestOf(taking.workbookId, 0), input: taking },
      house.programmeId,
    );
    house.pages.dropPlace(placeId);
    await progress(rows, rows);
  },
});
