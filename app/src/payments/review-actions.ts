import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { takeTurn } from './load-store.ts';
import { OUTCOMES } from './outcomes.ts';
import { paymentProblems } from './problems.ts';
import * as store from './question-store.ts';

/** Somebody looked into a question and says what came of it. What was said before stays beside it. */
export const answerQuestion = defineAction({
  name: 'payments.answer',
  records: ['payment-question.answered'],
  authority: 'place',
  input: z.strictObject({
    questionId: z.string().regex(/^[0-9a-f]{20}(-\d{1,6})?$/),
    /** How many answers whoever answers has seen. */
    version: z.number().int().min(0),
    outcome: z.enum(OUTCOMES),
    /** What came back, in minor units as digits; only where something did. */
    recovered: z
      .strictObject({ minor: z.string().regex(/^\d{1,18}$/), currency: z.string() })
      .nullable()
      .default(null),
    note: z.string().trim().min(1).max(2000),
  }),
  async run({ tx, actor, place, now }, { questionId, version, outcome, recovered, note }) {
    await takeTurn(tx);
    const question = await store.questionById(tx, questionId);
    if (!question) throw problem('request.not-found');
    const before = await store.answersTo(tx, questionId);
    const last = before.at(-1);
    expectVersion({ version: before.length }, version, {
      outcome: last?.outcome ?? '',
      note: last?.note ?? '',
    });
    const amount = recovered === null ? null : BigInt(recovered.minor);
    const isWrong = recovered !== null && (amount === 0n || recovered.currency !== place.currency);
    if (isWrong || (outcome === 'recovered') !== (recovered !== null)) {
      throw paymentProblems.problem('payments.recovered-amount', { field: 'recovered' });
    }
    await store.insertDisposition(
      tx,
      {
        questionId,
        no: before.length + 1,
        screeningId: question.screeningId,
        rule: question.rule,
        outcome,
        recovered: amount,
        note,
        personId: actor.personId,
      },
      now,
    );
    return {
      answer: { questionId, answers: before.length + 1 },
      entry: {
        act: 'payment-question.answered',
        subject: `payment-question/${questionId}@${before.length + 1}`,
        confidential: true,
        // A branch of a message has no dash in its name.
        detail: { rule: question.rule, outcome: outcome === 'passed-on' ? 'passed' : outcome },
      },
    };
  },
});
