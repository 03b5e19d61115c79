import { z } from 'zod';
import { budgetYears } from '../budget/api.ts';
import { defineAction } from '../platform/access/action.ts';
import { withdraw } from '../platform/publication/publication.ts';
import { diagnoseProblems } from './problems.ts';
import { publishReliability } from './publish.ts';
import * as store from './store.ts';

export const publishDiagnosis = defineAction({
  name: 'diagnose.publish',
  records: ['diagnosis.published', 'place.published'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({}),
  async run(context) {
    return { answer: await publishReliability(context) };
  },
});

export const withdrawDiagnosis = defineAction({
  name: 'diagnose.withdraw',
  records: ['diagnosis.withdrawn'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  async run(context, input) {
    const { hash } = await withdraw(context, {
      kind: 'budget-reliability',
      key: 'latest',
      reason: input.reason,
      act: 'diagnosis.withdrawn',
      subject: 'diagnosis/budget-reliability',
    });
    return { answer: { hash } };
  },
});

const year = z.number().int().min(1900).max(2200);

/** PEFA lets one unusual year of three stand aside; which one, and why, a person says, and it stays on record. */
export const markOutlier = defineAction({
  name: 'diagnose.mark-outlier',
  records: ['outlier-year.marked'],
  authority: 'place',
  input: z.strictObject({ year, reason: z.string().trim().min(1).max(500) }),
  async run(context, input) {
    await store.takeTurn(context.tx);
    if (!(await budgetYears(context.tx)).includes(input.year)) {
      throw diagnoseProblems.problem('diagnose.year-unknown', { year: String(input.year) });
    }
    if ((await store.outlierYears(context.tx)).some((mark) => mark.year === input.year)) {
      throw diagnoseProblems.problem('diagnose.already-marked', { year: String(input.year) });
    }
    await store.insertOutlier(context.tx, { ...input, personId: context.actor.personId, at: context.now });
    return {
      answer: { year: input.year },
      entry: {
        act: 'outlier-year.marked',
        subject: `year/${input.year}`,
        detail: { year: String(input.year), reason: input.reason },
      },
    };
  },
});

export const liftOutlier = defineAction({
  name: 'diagnose.lift-outlier',
  records: ['outlier-year.lifted'],
  authority: 'place',
  input: z.strictObject({ year }),
  async run(context, input) {
    if (!(await store.liftOutlier(context.tx, input.year, context.now))) {
      throw diagnoseProblems.problem('diagnose.not-marked', { year: String(input.year) });
    }
    return {
      answer: { year: input.year },
      entry: {
        act: 'outlier-year.lifted',
        subject: `year/${input.year}`,
        detail: { year: String(input.year) },
      },
    };
  },
});
