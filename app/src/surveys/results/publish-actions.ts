import { z } from 'zod';
import { ensureProfilePublished } from '../../places/api.ts';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { StaleProblem } from '../../platform/access/expect-version.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { contentAddress, encode } from '../../platform/db/codec.ts';
import { publish, withdraw } from '../../platform/publication/publication.ts';
import { countAnswers } from '../answers/answer-store.ts';
import { holdSurvey, isOpen } from '../hold.ts';
import { surveyProblems } from '../problems.ts';
import { type Survey, setPublished } from '../survey-store.ts';
import { countSurvey } from './count-survey.ts';
import { FORMAT, KIND, publicTally, type ResultsDocument, resultsDocument } from './document.ts';
import { LEAST } from './masking.ts';

/** What would become public today, with its address: whoever publishes it has seen this and nothing else. */
export async function publishable(
  { tx, place }: Pick<ActContext, 'tx' | 'place'>,
  survey: Survey,
): Promise<{ document: ResultsDocument; content: string }> {
  const counted = await countSurvey(tx, survey, survey.groupPath, ({ mark }) => mark === 'open');
  const counts = await countAnswers(tx);
  const erased = counts.find(({ surveyId, state }) => surveyId === survey.surveyId && state === 'erased');
  const document = resultsDocument.parse({
    format: 'groundwork.survey-results@1',
    place: { code: place.code, name: place.name, isExample: place.isExample },
    survey: survey.surveyId,
    title: survey.title,
    purpose: survey.purpose,
    askedBy: survey.askedBy,
    from: survey.opensOn,
    to: survey.closedAt ? todayIn(place.timeZone, survey.closedAt) : survey.closesOn,
    form: counted.no,
    answers: counted.tally.answers,
    takenBack: Number(erased?.count ?? 0),
    least: LEAST,
    groupQuestion: counted.group?.path ?? null,
    ...publicTally(counted.tally),
  });
  return { document, content: contentAddress(Buffer.from(encode(document as never))) };
}

/**
 * Results become public once nobody is asked any more: published again and again while answers come, the difference between two
 * states would tell what the last one said.
 */
export const publishResults = defineAction({
  name: 'surveys.publish-results',
  records: ['survey-results.published', 'place.published'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({ surveyId: z.uuid(), content: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
  async run(context, { surveyId, content }) {
    const { tx, place, now } = context;
    const held = await holdSurvey(context, surveyId);
    if (isOpen(held, todayIn(place.timeZone, now)))
      throw surveyProblems.problem('surveys.still-open', { title: held.title });
    const found = await publishable(context, held);
    if (found.document.answers < LEAST)
      throw surveyProblems.problem('surveys.nothing-to-tell', { least: LEAST });
    if (found.content !== content) throw new StaleProblem(held.version, {});
    await ensureProfilePublished(context);
    const { hash } = await publish(context, {
      kind: KIND,
      key: surveyId,
      format: FORMAT,
      act: 'survey-results.published',
      subject: `survey/${surveyId}`,
      item: surveyId,
      detail: { title: held.title },
      document: found.document as never,
    });
    await setPublished(tx, surveyId, hash);
    return { answer: { surveyId, hash } };
  },
});

export const withdrawResults = defineAction({
  name: 'surveys.withdraw-results',
  records: ['survey-results.withdrawn'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ surveyId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  async run(context, { surveyId, reason }) {
    const held = await holdSurvey(context, surveyId);
    const { hash } = await withdraw(context, {
      kind: KIND,
      key: surveyId,
      reason,
      act: 'survey-results.withdrawn',
      subject: `survey/${surveyId}`,
      item: surveyId,
      detail: { title: held.title },
    });
    await setPublished(context.tx, surveyId, null);
    return { answer: { hash } };
  },
});
