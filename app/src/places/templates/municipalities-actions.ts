import { defineAction } from '../../platform/access/action.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { placesProblems } from '../problems.ts';
import { addMunicipalities } from './municipalities-job.ts';
import { planMunicipalities } from './municipalities-plan.ts';
import { presentPlaces } from './municipalities-store.ts';
import { ownWorkbook, refuseUnlessAgreed, takingInput } from './taking.ts';
import { markTaken } from './workbooks-store.ts';

/** The municipalities of a workbook are to be added: checked as a whole here, and done after the answer. */
export const importMunicipalities = defineAction({
  name: 'places.import-municipalities',
  records: ['municipalities.import-begun'],
  authority: 'place',
  input: takingInput,
  async run(context, taking) {
    const { tx, actor } = context;
    const workbook = await ownWorkbook(context, 'municipalities', taking.workbookId);
    const plan = planMunicipalities(workbook.reading, await presentPlaces(tx));
    refuseUnlessAgreed(plan, taking);
    const jobId = await enqueue(
      tx,
      addMunicipalities,
      { workbookId: workbook.workbookId, identityId: actor.identityId, rows: plan.added.length },
      { personId: actor.personId },
    );
    if (!(await markTaken(tx, workbook.workbookId, context.now, jobId)))
      throw placesProblems.problem('sheet.taken');
    return {
      answer: { jobId, count: plan.added.length },
      entry: {
        act: 'municipalities.import-begun',
        subject: `workbook/${workbook.workbookId}`,
        detail: { count: plan.added.length },
      },
    };
  },
});
