import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { RESIDENT } from '../../platform/access/resident.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { hashOfReference, REFERENCE } from '../../platform/http/reference.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Pair } from '../filling/answer-fields.ts';
import { askedBy, faultsOf } from '../filling/go-on.ts';
import { momentIn } from '../filling/moment.ts';
import { entryOf, isOpen } from '../hold.ts';
import { knownForm } from '../known-form.ts';
import { surveyProblems } from '../problems.ts';
import { type Survey, surveyById, surveyByLink } from '../survey-store.ts';
import { hasPaper, insertAnswer, type Way } from './answer-store.ts';

/**
 * What waits on a phone was written by somebody: whoever else signs in there meanwhile does not send it. None: it was filled in on a page of
 * whoever sends it.
 */
export const writtenBy = z.uuid().nullable().optional();

export function refuseAnother({ actor }: Pick<ActContext, 'actor'>, by: string | null = null): void {
  if (by !== null && by !== actor.personId) throw surveyProblems.problem('surveys.of-another');
}

/** What was answered, as the fields of a form say it. */
export const answerPairs = z.array(z.tuple([z.string().max(1000), z.string().max(100_000)])).max(5000);

const answered = {
  /** Made where the form was opened: the same set of answers has the same, however often it comes. */
  answerId: z.uuid(),
  form: z.number().int().positive(),
  language: z.string().max(100),
  pairs: answerPairs,
};

/** Whoever has the link answers. Nobody is asked who they are; what they are given takes their answers back. */
export const answerSurvey = defineAction({
  name: 'surveys.answer',
  records: ['survey.answered'],
  authority: 'place',
  open: true,
  input: z.strictObject({
    link: z.string().regex(REFERENCE),
    reference: z.string().regex(REFERENCE),
    ...answered,
  }),
  async run(context, { link, reference, ...given }) {
    const survey = await surveyByLink(context.tx, link);
    if (!survey?.isPublic) throw problem('request.not-found');
    if (!isOpen(survey, todayIn(context.place.timeZone, context.now)))
      throw surveyProblems.problem('surveys.not-open', { title: survey.title });
    const referenceHash = hashOfReference(reference);
    return keepAnswer(context, survey, { ...given, way: 'link', paperNo: null, referenceHash });
  },
});

/**
 * An interviewer brings in what somebody said, or what stands on a paper. An interview that was made without a net may come after
 * the last day.
 */
export const collectAnswer = defineAction({
  name: 'surveys.collect',
  records: ['survey.answered'],
  authority: 'place',
  input: z.strictObject({
    surveyId: z.uuid(),
    paperNo: z.string().trim().min(1).max(40).nullable(),
    by: writtenBy,
    ...answered,
  }),
  async run(context, { surveyId, paperNo, by, ...given }) {
    refuseAnother(context, by);
    const survey = await surveyById(context.tx, surveyId);
    if (!survey) throw problem('request.not-found');
    const today = todayIn(context.place.timeZone, context.now);
    if (survey.opensOn === null || survey.opensOn > today)
      throw surveyProblems.problem('surveys.not-open', { title: survey.title });
    if (paperNo !== null && (await hasPaper(context.tx, surveyId, paperNo)))
      throw surveyProblems.problem('surveys.paper-before', { paper: paperNo, field: 'paper' });
    const way = paperNo === null ? 'interview' : 'paper';
    return keepAnswer(context, survey, { ...given, way, paperNo, referenceHash: null });
  },
});

interface Given {
  answerId: string;
  form: number;
  language: string;
  pairs: readonly Pair[];
  way: Way;
  paperNo: string | null;
  referenceHash: string | null;
}

async function keepAnswer(context: ActContext, survey: Survey, given: Given) {
  const { tx, actor, now } = context;
  const { values, instanceName } = await whatCounts(context, survey.surveyId, given);
  const isNew = await insertAnswer(tx, survey.surveyId, {
    answerId: given.answerId,
    formNo: given.form,
    way: given.way,
    language: given.language,
    paperNo: given.paperNo,
    referenceHash: given.referenceHash,
    name: instanceName.slice(0, 200),
    answers: values,
    personId: actor.personId === RESIDENT.personId ? null : actor.personId,
    sentAt: now,
  });
  if (!isNew) throw surveyProblems.problem('surveys.sent-before');
  return {
    answer: { answerId: given.answerId },
    entry: entryOf(survey, 'survey.answered', { way: given.way }),
  };
}

/** Answers by the version of the form they name; refused as long as anything in them is to be mended. */
export async function whatCounts(
  { tx, place, now }: Pick<ActContext, 'tx' | 'place' | 'now'>,
  surveyId: string,
  { form: no, language, pairs }: Pick<Given, 'form' | 'language' | 'pairs'>,
) {
  const form = await knownForm(tx, surveyId, no);
  const known = form.languages.includes(language) ? language : form.defaultLanguage;
  const { submission } = askedBy(form, pairs, momentIn(place.timeZone, now, known)).asked;
  const faults = faultsOf(form, submission.faults);
  if (faults.length > 0) throw surveyProblems.problem('surveys.answers-faulty', { count: faults.length });
  return submission;
}
