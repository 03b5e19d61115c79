import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signedAssessment } from '../../../../test/support/assessments.ts';
import { surveyIn } from '../../../../test/support/surveys.ts';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { markQuestion } from './mark-actions.ts';

let world: World;
let town: string;
let assessmentId: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  ({ assessmentId } = await signedAssessment(world, town, { hear: false }));
});
after(() => world?.close());

const page = async (surveyId: string, cookies: string): Promise<string> => {
  const path = `/work/places/ALFA/surveys/${surveyId}/questions/mark?path=water`;
  return (await (await world.fetch(path, { cookies })).text()).replace(/[\u2066-\u2069]/g, '');
};

test('a question is joined to a dimension of the assessment by its name, and to no other', async () => {
  const { surveyId } = await surveyIn(world, town, { assessmentId });
  const cookies = await world.signIn(
    await world.appoint(town, ['places.read', 'surveys.read', 'surveys.keep', 'diagnose.read']),
  );
  assert.match(await page(surveyId, cookies), /<option value="x\.1">Words 11 Words 13<\/option>/);
  const mark = { surveyId, version: 2, path: 'water', mark: 'open' as const, problem: ['no'] };
  await assert.rejects(
    world.act(town, markQuestion, { ...mark, leaf: 'pi-1.1' }),
    (error: unknown) => error instanceof Problem && error.code === 'surveys.leaf-unknown',
  );
  const typed = { version: '2', path: 'water', mark: 'open', leaf: 'x.1', problem: 'no' };
  const sent = await world.fetch(`/work/places/ALFA/surveys/${surveyId}/questions/mark`, {
    ...form(typed),
    cookies,
  });
  assert.equal(sent.status, 303);
  assert.match(await page(surveyId, cookies), /<option value="x\.1" selected/);
  const list = await (
    await world.fetch(`/work/places/ALFA/surveys/${surveyId}/questions`, { cookies })
  ).text();
  assert.match(list, /<bdi>Words 11 Words 13<\/bdi>/);
  // Whoever may not see assessments learns no name of theirs, and keeps what was chosen.
  const without = await world.signIn(
    await world.appoint(town, ['places.read', 'surveys.read', 'surveys.keep']),
  );
  const shown = await page(surveyId, without);
  assert.match(shown, /<option value="x\.1" selected(="")?>x\.1<\/option>/);
  assert.doesNotMatch(shown, /Words 11/);
});

test('a survey that is asked for no assessment speaks of no dimension', async () => {
  const { surveyId } = await surveyIn(world, town);
  const cookies = await world.signIn(
    await world.appoint(town, ['places.read', 'surveys.read', 'surveys.keep']),
  );
  assert.match(await page(surveyId, cookies), /asked for no assessment/);
  const mark = { surveyId, version: 2, path: 'water', mark: 'open' as const, problem: ['no'], leaf: 'x.1' };
  await assert.rejects(
    world.act(town, markQuestion, mark),
    (error: unknown) => error instanceof Problem && error.code === 'surveys.leaf-unknown',
  );
});
