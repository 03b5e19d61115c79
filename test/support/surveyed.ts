import { matchGroups, takeSurveys } from '../../app/src/diagnose/voices/survey-actions.ts';
import { closeSurvey } from '../../app/src/surveys/keep/keep-actions.ts';
import { chooseGroup, markQuestion } from '../../app/src/surveys/marks/mark-actions.ts';
import { answerOf, surveyIn } from './surveys.ts';
import type { World } from './town.ts';

/** By group: how many answered, and how many of them have no water at home. */
export type Answered = Readonly<Record<string, readonly [answered: number, without: number]>>;

interface Given {
  assessmentId: string;
  title?: string;
  answered?: Answered;
  leaf?: string;
  /** Whether nobody is asked any more; so unless told. */
  ended?: boolean;
}

/** A survey that was asked for an assessment: no water at home is a problem of one of its dimensions. */
export async function surveyedFor(
  world: World,
  placeId: string,
  {
    assessmentId,
    title = 'Water at home',
    answered = { women: [12, 7], youth: [9, 0] },
    leaf = 'x.1',
    ...more
  }: Given,
): Promise<string> {
  const { surveyId } = await surveyIn(world, placeId, { title, assessmentId, isPublic: false });
  const question = { path: 'water', mark: 'open' as const, leaf, problem: ['no'] };
  await world.act(placeId, markQuestion, { surveyId, version: 2, ...question });
  await world.act(placeId, chooseGroup, { surveyId, version: 3, path: 'group' });
  for (const [group, [all, without]] of Object.entries(answered))
    for (let at = 0; at < all; at += 1)
      await answerOf(world, placeId, surveyId, { group, water: at < without ? 'no' : 'yes' });
  if (more.ended !== false) await world.act(placeId, closeSurvey, { surveyId, version: 4 });
  return surveyId;
}

/** The same, taken in, with its women counted as the women of the assessment. */
export async function takenSurvey(
  world: World,
  placeId: string,
  given: Given & { by: { lead?: string; seat: string } },
): Promise<string> {
  const { assessmentId, by } = given;
  const surveyId = await surveyedFor(world, placeId, given);
  await takeIn(world, placeId, { assessmentId, surveyId, by });
  return surveyId;
}

/** What a survey that has ended says is taken in, and one of its groups is matched. */
export async function takeIn(
  world: World,
  placeId: string,
  {
    assessmentId,
    surveyId,
    by,
    matched = [['women', 'women']],
  }: {
    assessmentId: string;
    surveyId: string;
    by: { lead?: string; seat: string };
    matched?: [name: string, key: string][];
  },
): Promise<void> {
  await world.act(placeId, takeSurveys, { assessmentId }, by.lead);
  await world.act(placeId, matchGroups, { assessmentId, surveyId, version: 1, matched }, by.seat);
}
