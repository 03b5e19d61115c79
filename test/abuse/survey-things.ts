import { changeAnswer } from '../../app/src/surveys/answers/change-actions.ts';
import { closeSurvey } from '../../app/src/surveys/keep/keep-actions.ts';
import { chooseGroup, markQuestion } from '../../app/src/surveys/marks/mark-actions.ts';
import { publishResults } from '../../app/src/surveys/results/publish-actions.ts';
import { answerOf, contentToPublish, surveyIn } from '../support/surveys.ts';
import type { World } from '../support/town.ts';
import type { Values } from './routes.ts';

/** A survey that was closed, asked for an assessment where one is given, with answers of nobody but this town; one set of them is in conflict. */
export async function surveyOf(
  world: World,
  placeId: string,
  code: string,
  assessmentId: string | null = null,
): Promise<Values> {
  const { surveyId, link } = await surveyIn(world, placeId, { title: `Survey of ${code}`, assessmentId });
  const answers: string[] = [];
  for (let at = 0; at < 6; at += 1)
    answers.push(
      await answerOf(world, placeId, surveyId, { group: 'women', hours: '3', wish: `Wish of ${code}` }),
    );
  const [answer = ''] = answers;
  for (const hours of ['4', '5'])
    await world.act(placeId, changeAnswer, {
      surveyId,
      answerId: answer,
      base: 1,
      language: 'English (en)',
      pairs: [
        ['q.group', 'women'],
        ['q.water', 'yes'],
        ['q.hours', hours],
        ['q.area', 'hill'],
        ['q.street', 'mill'],
        ['q.wish', `Wish of ${code}`],
      ],
    });
  const speaks = { path: 'water', mark: 'open' as const, leaf: 'x.1', problem: ['no'] };
  await world.act(placeId, markQuestion, { surveyId, version: 2, ...speaks });
  await world.act(placeId, chooseGroup, { surveyId, version: 3, path: 'group' });
  await world.act(placeId, closeSurvey, { surveyId, version: 4 });
  return { survey: surveyId, link, answer };
}

/** Its results become public. */
export async function publishSurveyOf(world: World, placeId: string): Promise<void> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select survey_id as id from live.survey where place_id = $1 and closed_at is not null limit 1',
    [placeId],
  );
  const surveyId = rows[0]?.id ?? '';
  const content = await contentToPublish(world, placeId, surveyId);
  await world.act(placeId, publishResults, { surveyId, content });
}
