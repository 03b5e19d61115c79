import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { keepingAdministrators } from '../people/powers.ts';
import { placesProblems } from '../problems.ts';
import { agreed, carryOut } from './people-carry-out.ts';
import { takePeople } from './people-job.ts';
import { ownWorkbook, takingInput } from './taking.ts';
import { markTaken } from './workbooks-store.ts';

/** Rows that are written while somebody waits for the answer; more are written after it. */
const AT_ONCE = 1000;

/** What waits in a workbook of people is done, now or by work that goes on: all of it in one transaction, or nothing. */
export const importPeople = defineAction({
  name: 'places.import-people',
  records: ['people.imported', 'people.import-begun'],
  authority: 'place',
  stepUp: true,
  input: takingInput.extend({
    /** Whoever waits for the end anyway, as a command does. */
    atOnce: z.boolean().default(false),
  }),
  run: (context, { atOnce, ...taking }) =>
    keepingAdministrators(context, async () => {
      const { tx, actor, now } = context;
      const workbook = await ownWorkbook(context, 'people', taking.workbookId);
      if (workbook.takenAt !== null) throw placesProblems.problem('sheet.taken');
      const what = await agreed(context, workbook, taking);
      const rows = what.plan.good;
      const jobId =
        rows > AT_ONCE && !atOnce
          ? await enqueue(
              tx,
              takePeople,
              { ...taking, identityId: actor.identityId, rows },
              { personId: actor.personId },
            )
          : null;
      if (!(await markTaken(tx, workbook.workbookId, now, jobId)))
        throw placesProblems.problem('sheet.taken');
      if (jobId === null) return carryOut(context, what);
      return {
        answer: { bodies: 0, posts: 0, people: 0, filled: 0 },
        entry: {
          act: 'people.import-begun',
          subject: `workbook/${workbook.workbookId}`,
          confidential: true,
          detail: { count: rows },
        },
      };
    }),
});
