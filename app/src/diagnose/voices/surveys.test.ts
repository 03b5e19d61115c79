import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
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
import { answerOf } from '../../../../test/support/surveys.ts';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { openSurvey } from '../../surveys/keep/keep-actions.ts';
import { markQuestion } from '../../surveys/marks/mark-actions.ts';
import { assessmentBytes } from '../assessment/export.ts';
import { proposeScores } from '../assessment/propose-actions.ts';
import { publishAssessment } from '../assessment/publish-actions.ts';
import { signAssessment, signableOf } from '../assessment/sign-actions.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { keepInterview } from '../interviews/interview-actions.ts';
import { keepPassage } from '../interviews/passage-actions.ts';
import { voicesBlocks } from '../report/voices-blocks.ts';
import { matchGroups, takeSurveys } from './survey-actions.ts';

let world: World;
let town: string;
let team: Team;
let framework: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('SURV', 'Surveytown');
  team = await teamIn(world, town);
  framework = await keepTiny(world, town, tinyFramework());
});
after(() => world.close());

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

const begun = async (): Promise<string> =>
  (await signedAssessment(world, town, { framework, team, hear: false })).assessmentId;

const signed = (assessmentId: string): Promise<SignedDocument> =>
  readPlace(world.house.pool, town, async (tx) => {
    const place = { code: 'SURV', name: 'Surveytown', isExample: false };
    return (await signableOf({ tx, place, actor: { personId: null } } as never, assessmentId)).document;
  });

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const page = async (path: string, cookies = ''): Promise<string> =>
  plain(await (await world.fetch(path, { cookies })).text());

const voicesOf = ({ ranking }: SignedDocument, leaf = 'x.1') =>
  ranking?.ranked.find(({ id }) => id === leaf)?.reasons.find(({ part }) => part === 'voices')?.value;

const by = (seat: keyof Team = 'one') => ({ seat: team[seat].identityId });

test('nothing changes in what is signed before a survey is taken in, and nothing afterwards when answers change', async () => {
  const assessmentId = await begun();
  const nothing = await contentOf(world, town, assessmentId, team.one.personId);
  const surveyId = await surveyedFor(world, town, { assessmentId });
  assert.equal(await contentOf(world, town, assessmentId, team.one.personId), nothing);
  const { count } = await world.act(town, takeSurveys, { assessmentId });
  assert.equal(count, 1);
  const taken = await signed(assessmentId);
  // Women 7 of 12, young people 0 of 9: the score of A says nothing against it, one in three who answered does.
  assert.deepEqual(voicesOf(taken), { numerator: '1', denominator: '3' });
  const standing = await contentOf(world, town, assessmentId, team.one.personId);
  for (const seat of ['one', 'municipality'] as const)
    await world.act(town, signAssessment, { assessmentId, content: standing }, team[seat].identityId);
  // An interview that was held before the last day comes in late.
  await answerOf(world, town, surveyId, { group: 'women', water: 'no' });
  assert.equal(await contentOf(world, town, assessmentId, team.one.personId), standing);
  const lead = await world.signIn(
    await world.appoint(town, ['places.read', 'diagnose.read', 'diagnose.lead']),
  );
  const check = await page(`/work/places/SURV/assessments/${assessmentId}/check`, lead);
  assert.match(check, /Surveys that have ended say something else/);
  // Taken in anew it is another content, which nobody has signed.
  const act = await world.fetch(`/work/places/SURV/assessments/${assessmentId}/surveys`, {
    ...form({}),
    cookies: lead,
  });
  assert.equal(act.status, 303);
  assert.deepEqual(voicesOf(await signed(assessmentId)), { numerator: '4', denominator: '11' });
  const { rows } = await world.admin.query(
    'select count(*)::int as count from live.assessment_signature where assessment_id = $1 and voided_at is null',
    [assessmentId],
  );
  assert.deepEqual(rows, [{ count: 0 }]);
});

test('proposing scores freezes what surveys say with what the records say', async () => {
  const assessmentId = await begun();
  await surveyedFor(world, town, { assessmentId });
  await world.act(town, proposeScores, { assessmentId });
  assert.equal((await signed(assessmentId)).surveys?.length, 1);
});

test('a survey that goes on, joins nothing or has few answers is not taken in, and the page says why', async () => {
  const assessmentId = await begun();
  await surveyedFor(world, town, { assessmentId, title: 'Still asked', ended: false });
  await surveyedFor(world, town, { assessmentId, title: 'Hardly asked', answered: { women: [4, 4] } });
  const apart = await surveyedFor(world, town, { assessmentId, title: 'Of nothing' });
  const mark = { surveyId: apart, version: 5, path: 'water', mark: 'team' as const, leaf: 'x.1' };
  await world.act(town, markQuestion, { ...mark, problem: ['no'] });
  await world.act(town, takeSurveys, { assessmentId });
  assert.equal('surveys' in (await signed(assessmentId)), false);
  const shown = await page(
    `/work/places/SURV/assessments/${assessmentId}/voices`,
    await world.signIn(team.two),
  );
  assert.match(shown, /Still asked has not ended/);
  assert.match(shown, /Hardly asked: fewer than five answered/);
  assert.match(shown, /Of nothing: no open question is joined/);
  // Of a dimension that the assessment has not, since the survey was asked for another before, nothing is told.
  const strange = await surveyedFor(world, town, { assessmentId, title: 'Elsewhere' });
  await world.admin.query(`update live.survey_question set leaf = 'pi-1.1' where survey_id = $1`, [strange]);
  await world.act(town, takeSurveys, { assessmentId });
  const [taken] = (await signed(assessmentId)).surveys ?? [];
  assert.deepEqual([taken?.id, taken?.leaves, taken?.quiet], [strange, [], []]);
});

test('groups are matched at the desk; what is matched to none stands by itself, and what is small is hidden', async () => {
  const assessmentId = await begun();
  const answered = { women: [12, 7], youth: [9, 0], others: [2, 2] } as const;
  const surveyId = await takenSurvey(world, town, { assessmentId, answered, by: by() });
  const { surveys } = await signed(assessmentId);
  const [told] = surveys ?? assert.fail('nothing was taken in');
  assert.deepEqual(
    told?.groups.map(({ name, as, heard: count }) => [name, as?.key ?? null, count]),
    [
      ['women', 'women', 12],
      // Two others are hidden; so are the nine, since their number could be had by subtraction.
      ['youth', null, null],
      ['others', null, null],
      ['', null, 0],
    ],
  );
  assert.deepEqual(
    told?.leaves.map(({ id, speakers, problem }) => [id, speakers, problem]),
    [['x.1', 23, 9]],
  );
  const cookies = await world.signIn(team.two);
  const base = `/work/places/SURV/assessments/${assessmentId}`;
  const shown = await page(`${base}/voices`, cookies);
  assert.match(shown, /match none of the assessment and stand by themselves: Young people and Others/);
  assert.match(shown, /Survey: <bdi>Water at home<\/bdi>/);
  const match = `${base}/surveys/${surveyId}`;
  const stale = { 'g.youth': 'youth', 'g.women': 'women', version: '1' };
  assert.equal((await world.fetch(match, { ...form(stale), cookies })).status, 409);
  assert.equal((await world.fetch(match, { ...form({ ...stale, version: '2' }), cookies })).status, 303);
  assert.doesNotMatch(await page(`${base}/voices`, cookies), /themselves: Young people/);
  const to = (matched: [string, string][]) =>
    world.act(town, matchGroups, { assessmentId, surveyId, version: 3, matched }, team.two.identityId);
  await assert.rejects(to([['women', 'fishers']]), refused('diagnose.group-unknown'));
  await assert.rejects(to([['nobody', 'women']]), refused('diagnose.group-unknown'));
  const lead = await world.appoint(town, ['places.read', 'diagnose.read', 'diagnose.assess']);
  await assert.rejects(
    world.act(town, matchGroups, { assessmentId, surveyId, version: 3, matched: [] }, lead.identityId),
    refused('diagnose.not-in-team'),
  );
});

test('interviews and surveys count together, each told with how many, on pages and in every file', async () => {
  const assessmentId = await begun();
  for (let at = 0; at < 5; at += 1) {
    const given = heard(assessmentId, team.one.personId, { groupFor: 'public' });
    const { interviewId } = await world.act(town, keepInterview, given, team.one.identityId);
    const passage = { assessmentId, interviewId, passageId: null, version: 0, says: 'Said', leaves: ['x.1'] };
    const direction = at < 4 ? ('problem' as const) : ('works' as const);
    await world.act(town, keepPassage, { ...passage, direction, themes: [] }, team.one.identityId);
  }
  await takenSurvey(world, town, { assessmentId, by: by() });
  // 4 of 5 and 7 of 21.
  assert.deepEqual(voicesOf(await signed(assessmentId)), { numerator: '11', denominator: '26' });
  const content = await contentOf(world, town, assessmentId, team.one.personId);
  for (const seat of ['one', 'municipality'] as const)
    await world.act(town, signAssessment, { assessmentId, content }, team[seat].identityId);
  await world.act(town, publishAssessment, { assessmentId, content });
  const shown = await page(`/places/SURV/assessments/${assessmentId}`);
  assert.match(shown, /<h3>Interviews<\/h3>/);
  assert.match(shown, /<h3>Survey: <bdi>Water at home<\/bdi><\/h3>/);
  assert.match(shown, /21 people answered, by version 1/);
  assert.match(shown, /Women: 7 of 12/);
  const ranking = await page(
    `/work/places/SURV/assessments/${assessmentId}/ranking`,
    await world.signIn(team.two),
  );
  assert.match(ranking, /Called a problem in: interviews, 4 of 5 and survey Water at home, 7 of 21/);
  const document = await signed(assessmentId);
  const tongue = world.house.tongues.tongue('en');
  const texts = JSON.stringify(voicesBlocks(tongue, document));
  for (const said of ['Survey: ', 'Water at home', '21 people answered', 'Women’s groups', 'Interviews'])
    assert.ok(texts.includes(said), said);
  const given = { tongue, document, published: null, press: world.house.press };
  const workbook = new ExcelJS.Workbook();
  const bytes = await buffer((await assessmentBytes(given, 'xlsx')) as AsyncIterable<Uint8Array>);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const rows: string[] = [];
  workbook.getWorksheet('Voices')?.eachRow((row) => {
    rows.push([1, 2, 3, 4, 5, 6].map((at) => plain(row.getCell(at).text)).join('|'));
  });
  assert.ok(rows.includes('Interviews||||5|'), rows.join('\n'));
  assert.ok(rows.some((row) => /^Interviews\|Words 11 Words 13\|\|\|5\|4$/.test(row)));
  assert.ok(rows.includes('Water at home||Women|Women’s groups|12|'));
  assert.ok(rows.some((row) => /^Water at home\|Words 11 Words 13\|Women\|Women’s groups\|12\|7$/.test(row)));
  assert.equal(JSON.parse(String(await assessmentBytes(given, 'json'))).surveys.length, 1);
});

test('a survey that is opened anew after it was taken in stays as it was taken', async () => {
  const assessmentId = await begun();
  const surveyId = await takenSurvey(world, town, { assessmentId, by: by() });
  const content = await contentOf(world, town, assessmentId, team.one.personId);
  await world.act(town, openSurvey, {
    surveyId,
    version: 5,
    opensOn: '2020-01-01',
    closesOn: null,
    isPublic: false,
  });
  await answerOf(world, town, surveyId, { group: 'women', water: 'no' });
  assert.equal(await contentOf(world, town, assessmentId, team.one.personId), content);
});
