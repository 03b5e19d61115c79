import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FEWEST_TOLD } from '@groundwork-gov/frameworks';
import * as fc from 'fast-check';
import {
  contentOf,
  keepTiny,
  signedAssessment,
  type Team,
  teamIn,
  tinyFramework,
} from '../../../../test/support/assessments.ts';
import { heard } from '../../../../test/support/interviewed.ts';
import { surveyedFor, takenSurvey } from '../../../../test/support/surveyed.ts';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { signableOf } from '../assessment/sign-actions.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { keepInterview } from '../interviews/interview-actions.ts';
import { keepPassage } from '../interviews/passage-actions.ts';
import { twiceAtMost, unsureOf } from './heard-once.ts';

let world: World;
let town: string;
let team: Team;
let framework: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ONCE', 'Oncetown');
  team = await teamIn(world, town);
  framework = await keepTiny(world, town, tinyFramework());
});
after(() => world.close());

const begun = async (): Promise<string> =>
  (await signedAssessment(world, town, { framework, team, hear: false })).assessmentId;

const signed = (assessmentId: string): Promise<SignedDocument> =>
  readPlace(world.house.pool, town, async (tx) => {
    const place = { code: 'ONCE', name: 'Oncetown', isExample: false };
    return (await signableOf({ tx, place, actor: { personId: null } } as never, assessmentId)).document;
  });

/** So many are heard, and call the first dimension a problem or not. */
async function hear(assessmentId: string, times: number, isProblem: boolean, answered = 'unknown') {
  const by = team.one.identityId;
  const ids: string[] = [];
  for (let at = 0; at < times; at += 1) {
    const given = heard(assessmentId, team.one.personId, { groupFor: 'public', answered });
    const { interviewId } = await world.act(town, keepInterview, given, by);
    const direction = isProblem ? ('problem' as const) : ('works' as const);
    const words = { says: 'Said', leaves: ['x.1'], direction, themes: [] };
    const passage = { assessmentId, interviewId, passageId: null, version: 0, ...words };
    await world.act(town, keepPassage, passage, by);
    ids.push(interviewId);
  }
  return ids;
}

const voicesOf = ({ ranking }: SignedDocument) =>
  ranking?.ranked.find(({ id }) => id === 'x.1')?.reasons.find(({ part }) => part === 'voices')?.value;

const page = async (path: string, cookies: string): Promise<string> =>
  (await (await world.fetch(path, { cookies })).text()).replace(/[\u2066-\u2069]/g, '');

const by = () => ({ seat: team.one.identityId });

test('where nobody knows who answered, everybody counts where they were heard, and pages say how many at most count twice', async () => {
  const assessmentId = await begun();
  await hear(assessmentId, 6, true);
  await takenSurvey(world, town, { assessmentId, by: by() });
  const document = await signed(assessmentId);
  // 6 of 6 and 7 of 21.
  assert.deepEqual(voicesOf(document), { numerator: '13', denominator: '27' });
  assert.deepEqual(twiceAtMost(document), [{ id: 'x.1', most: 6 }]);
  // What was signed before anybody asked says nothing of it.
  assert.equal('elsewhere' in (document.voices ?? {}), false);
  assert.equal('unsure' in (document.voices?.leaves[0] ?? {}), false);
  const shown = await page(
    `/work/places/ONCE/assessments/${assessmentId}/voices`,
    await world.signIn(team.two),
  );
  assert.match(shown, /some people may be counted twice, .* At most: Words 11 Words 13, 6\./);
});

test('whoever says that they answered a survey counts in it alone, and of how few they are nothing is told', async () => {
  const assessmentId = await begun();
  const surveyId = await surveyedFor(world, town, { assessmentId });
  await hear(assessmentId, 6, true);
  const [last = ''] = await hear(assessmentId, 1, false, surveyId);
  assert.equal('elsewhere' in ((await signed(assessmentId)).voices ?? {}), false);
  await takenSurvey(world, town, { assessmentId, title: 'Another', leaf: 'x.2', by: by() });
  const document = await signed(assessmentId);
  // The seventh told in the survey already what they think of it.
  const [told] = document.voices?.leaves ?? assert.fail();
  assert.deepEqual([told?.speakers, told?.problem, document.voices?.heard], [6, 6, 7]);
  assert.deepEqual(voicesOf(document), { numerator: '13', denominator: '27' });
  assert.equal(document.voices?.elsewhere, null);
  const cookies = await world.signIn(team.one);
  const base = `/work/places/ONCE/assessments/${assessmentId}`;
  assert.match(await page(`${base}/voices`, cookies), /Some of those interviewed also answered a survey/);
  const own = `${base}/interviews/${last}`;
  assert.match(await page(own, cookies), /answered a survey as well\?[\s\S]*Water at home/);
  // They remember that they did not: they count among the interviews again.
  const { assessmentId: _, interviewId: __, version: ___, ...given } = heard(assessmentId, team.one.personId);
  const { personId: interviewerId } = team.one;
  const fields = { ...given, interviewerId, groupFor: 'public', version: '1', answered: 'none' };
  const changed = await world.fetch(`${own}/change`, { ...form(fields), cookies });
  assert.equal(changed.status, 303);
  const again = await signed(assessmentId);
  assert.deepEqual([again.voices?.leaves[0]?.speakers, again.voices?.elsewhere], [7, undefined]);
  // One of seven is known not to have answered: told as seven, since one would be a count of one.
  assert.equal(again.voices?.leaves[0]?.unsure, undefined);
  await hear(assessmentId, 5, false, 'none');
  assert.equal((await signed(assessmentId)).voices?.leaves[0]?.unsure, 6);
});

test('nobody is said to have answered a survey that was asked for something else', async () => {
  const [one, other] = [await begun(), await begun()];
  const surveyId = await surveyedFor(world, town, { assessmentId: other });
  const given = heard(one, team.one.personId, { answered: surveyId });
  await assert.rejects(world.act(town, keepInterview, given, team.one.identityId), (error: unknown) => {
    assert.ok(error instanceof Problem && error.code === 'request.not-found', String(error));
    return true;
  });
});

test('what was signed stays as it is when a survey has no say in it', async () => {
  const assessmentId = await begun();
  await hear(assessmentId, 5, true);
  const standing = await contentOf(world, town, assessmentId, team.one.personId);
  await surveyedFor(world, town, { assessmentId, ended: false });
  assert.equal(await contentOf(world, town, assessmentId, team.one.personId), standing);
});

const survey = (speakers: number) => ({ leaves: [{ id: 'x.1', speakers, problem: 0, groups: [] }] });

test('how many at most is never too few, and neither it nor the rest is a count of fewer than five', () => {
  const answered = fc.constantFrom('unknown', 'none');
  fc.assert(
    fc.property(fc.array(answered, { minLength: FEWEST_TOLD, maxLength: 30 }), (all) => {
      const speakers = all.map((each) => ({ answered: each, leaves: new Map([['x.1', true]]) }));
      const most = unsureOf(speakers, 'x.1');
      assert.ok(most >= all.filter((each) => each === 'unknown').length && most <= all.length);
      for (const count of [most, all.length - most]) assert.ok(count === 0 || count >= FEWEST_TOLD);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }), (sizes) => {
      const surveys = sizes.map(survey) as unknown as NonNullable<SignedDocument['surveys']>;
      const [told] = twiceAtMost({ voices: undefined, surveys });
      // As many different people as the largest of them at least.
      const all = sizes.reduce((sum, size) => sum + size, 0);
      assert.equal(all - (told?.most ?? 0), Math.max(...sizes));
    }),
  );
});
