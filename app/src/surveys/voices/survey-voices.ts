import { todayIn } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { everyAnswer } from '../answers/answer-store.ts';
import { isOpen } from '../hold.ts';
import { newestForm } from '../known-form.ts';
import { marksOf } from '../marks/mark-store.ts';
import { markedQuestions } from '../marks/readable.ts';
import { type Survey, surveysOfAssessment } from '../survey-store.ts';
import { type CountedVoices, VoiceCounter } from './count-voices.ts';

/** Why a survey that was asked for an assessment says nothing of it. */
export type Unheard = 'not-ended' | 'not-joined' | 'too-few';

/** What everybody may know of what a survey says of an assessment: nothing that its published results would hide. */
export interface SurveyVoices extends CountedVoices {
  surveyId: string;
  title: string;
  /** The version of the form by which it was counted. */
  form: number;
}

export interface HeardSurveys {
  told: SurveyVoices[];
  unheard: { surveyId: string; title: string; why: Unheard }[];
}

/**
 * What surveys of an assessment say of its dimensions. Whoever answered a question that the desk joined to one speaks of it, and
 * tells of a problem where they chose what means one; somebody who answers several such questions speaks once. Open questions alone
 * are counted, and only once nobody is asked any more: the difference between two counts would tell what the last one said.
 */
export async function surveyVoices(
  tx: Transaction,
  { timeZone }: { timeZone: string },
  assessmentId: string,
  now: Date,
): Promise<HeardSurveys> {
  const heard: HeardSurveys = { told: [], unheard: [] };
  for (const survey of await surveysOfAssessment(tx, assessmentId)) {
    const { surveyId, title } = survey;
    const voices = isEnded(survey, todayIn(timeZone, now)) ? await voicesOf(tx, survey) : 'not-ended';
    if (typeof voices === 'string') heard.unheard.push({ surveyId, title, why: voices });
    else heard.told.push(voices);
  }
  return heard;
}

const isEnded = (survey: Survey, today: string): boolean =>
  survey.opensOn !== null && survey.opensOn <= today && !isOpen(survey, today);

async function voicesOf(tx: Transaction, survey: Survey): Promise<SurveyVoices | Unheard> {
  const { no, form } = await newestForm(tx, survey.surveyId);
  const questions = markedQuestions(form, await marksOf(tx, survey.surveyId));
  const counter = new VoiceCounter(form, questions, survey.groupPath);
  if (!counter.isJoined) return 'not-joined';
  for await (const batch of everyAnswer(tx, survey.surveyId))
    for (const { answers } of batch) if (answers) counter.add(answers);
  const counted = counter.done();
  return counted ? { surveyId: survey.surveyId, title: survey.title, form: no, ...counted } : 'too-few';
}
