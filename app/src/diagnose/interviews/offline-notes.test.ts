import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  keepTiny,
  signedAssessment,
  type Team,
  teamIn,
  tinyFramework,
} from '../../../../test/support/assessments.ts';
import { heard } from '../../../../test/support/interviewed.ts';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { keepInterview, withdrawInterview } from './interview-actions.ts';
import { bringNote, bringPassage, STANDS, settlePassage } from './note-actions.ts';
import { keepPassage, removePassage } from './passage-actions.ts';

let world: World;
let town: string;
let team: Team;
let assessmentId: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('NOTE', 'Notetown');
  team = await teamIn(world, town);
  const framework = await keepTiny(world, town, tinyFramework());
  ({ assessmentId } = await signedAssessment(world, town, { framework, team, hear: false }));
});
after(() => world.close());

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

const words = (says: string) => ({ says, leaves: ['x.1'], direction: 'problem' as const, themes: ['water'] });

/** A passage as a phone's page sends it. */
const typedPassage = (at: number, says: string) => ({
  [`q.passage[${at}]/says`]: says,
  [`q.passage[${at}]/direction`]: 'works',
  [`q.passage[${at}]/themes`]: 'one، two',
});

/** An interview with a passage that one changed at the desk and two on a phone. */
async function conflicted(): Promise<{ interviewId: string; passageId: string }> {
  const given = heard(assessmentId, team.one.personId);
  const { interviewId } = await world.act(town, keepInterview, given, team.one.identityId);
  const at = { assessmentId, interviewId };
  const first = { ...at, passageId: null, version: 0, ...words('As it was') };
  const { passageId } = await world.act(town, keepPassage, first, team.one.identityId);
  const changed = { ...at, passageId, version: 1, ...words('At the desk') };
  await world.act(town, keepPassage, changed, team.one.identityId);
  const brought = { ...at, passageId, by: team.two.personId, base: 1, words: words('Zq-on a phone') };
  await world.act(town, bringPassage, brought, team.two.identityId);
  return { interviewId, passageId };
}

const page = async (path: string, seat: keyof Team) => {
  const cookies = await world.signIn(team[seat]);
  const response = await world.fetch(`/work/places/NOTE/assessments/${assessmentId}/${path}`, { cookies });
  return { status: response.status, text: await response.text() };
};

test('what a phone brings for a changed passage stands beside it, and only for those who may read the note', async () => {
  const { interviewId, passageId } = await conflicted();
  const base = `interviews/${interviewId}`;
  assert.match((await page(`${base}/passages/${passageId}/settle`, 'one')).text, /Zq-on a phone/);
  assert.match((await page(base, 'one')).text, /A phone brought other words/);
  assert.match((await page('interviews', 'one')).text, /In conflict/);
  // The note is for the assessors: to the reviewer neither text is there.
  for (const path of [
    'interviews',
    base,
    `${base}/passages/${passageId}`,
    `${base}/passages/${passageId}/settle`,
    'passages.csv',
  ])
    assert.doesNotMatch((await page(path, 'reviewer')).text, /Zq-on|At the desk|In conflict/);
  assert.equal((await page(`${base}/passages/${passageId}/settle`, 'reviewer')).status, 404);
  assert.equal((await page(`interviews/offline/${interviewId}`, 'reviewer')).status, 404);
  // What waits is no part of the note yet.
  assert.doesNotMatch((await page('passages.csv', 'one')).text, /Zq-on/);
});

test('a person settles what they saw, nobody takes the passage away meanwhile, and the other words are kept', async () => {
  const { interviewId, passageId } = await conflicted();
  const at = { assessmentId, interviewId, passageId };
  const by = team.one.identityId;
  const remove = () => world.act(town, removePassage, { ...at, version: 2 }, by);
  await assert.rejects(remove(), refused('diagnose.passage-in-conflict'));
  const settle = (more: object) =>
    world.act(town, settlePassage, { ...at, version: 2, seen: 1, choice: STANDS, ...more }, by);
  await assert.rejects(settle({ version: 1 }), refused('version.stale'));
  await assert.rejects(settle({ seen: 2 }), refused('version.stale'));
  await assert.rejects(settle({ choice: team.one.personId }), refused('version.stale'));
  await settle({});
  await assert.rejects(settle({}), refused('diagnose.no-conflict'));
  const { text } = await page(`interviews/${interviewId}/passages/${passageId}`, 'one');
  assert.match(text, /At the desk[\s\S]*What it said before[\s\S]*Zq-on a phone/);
  await remove();
});

test('what a speaker takes back is forgotten where it waits, too', async () => {
  const { interviewId, passageId } = await conflicted();
  await world.act(town, withdrawInterview, { assessmentId, interviewId }, team.one.identityId);
  const { rows } = await world.admin.query(
    'select 1 from live.interview_passage_branch where passage_id = $1',
    [passageId],
  );
  assert.deepEqual(rows, []);
});

test('nobody sends what another wrote on the same phone, and nothing comes from a note without a word', async () => {
  const { interviewId } = await conflicted();
  const note = (by: string, says: string[]) =>
    world.act(
      town,
      bringNote,
      { assessmentId, by, interview: interviewId, passages: says.map(words) },
      team.one.identityId,
    );
  await assert.rejects(note(team.two.personId, ['Said']), refused('diagnose.of-another'));
  await assert.rejects(note(team.one.personId, []), refused('diagnose.note-empty'));
  const cookies = await world.signIn(team.one);
  const path = `/work/places/NOTE/assessments/${assessmentId}/interviews/offline/note`;
  const typed = { by: team.one.personId, interview: interviewId };
  const all = {
    ...typed,
    'n.passage': '3',
    ...typedPassage(1, 'First'),
    ...typedPassage(2, '  '),
    ...typedPassage(3, 'Last'),
  };
  const sent = await world.fetch(path, { ...form(all), cookies });
  assert.equal(sent.status, 303);
  assert.match(sent.headers.get('location') ?? '', /offline\/sent\?instance=/);
  const { rows } = await world.admin.query<{ says: string; themes: string[] }>(
    `select says, themes from live.interview_passage where interview_id = $1 and direction = 'works' order by added_at`,
    [interviewId],
  );
  assert.deepEqual(rows, [
    { says: 'First', themes: ['one', 'two'] },
    { says: 'Last', themes: ['one', 'two'] },
  ]);
  const strange = await world.fetch(path, { ...form({ ...all, other: 'x' }), cookies });
  assert.equal(strange.status, 400);
});
