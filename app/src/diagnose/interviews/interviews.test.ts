import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readRows } from '@groundwork-gov/sheets';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import {
  contentOf,
  keepTiny,
  signedAssessment,
  type Team,
  teamIn,
  tinyFramework,
} from '../../../../test/support/assessments.ts';
import { heard } from '../../../../test/support/interviewed.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { form, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { publishAssessment, withdrawAssessment } from '../assessment/publish-actions.ts';
import { SEATS, type Seat } from '../assessment/seats.ts';
import { signAssessment, signableOf } from '../assessment/sign-actions.ts';
import { CIRCLES, type Circle, type NoteCircle } from './circles.ts';
import { keepInterview, withdrawInterview } from './interview-actions.ts';
import { keepPassage, removePassage } from './passage-actions.ts';
import { approveQuotation, endOneQuotation, proposeQuotation } from './quotation-actions.ts';

let world: World;
let admin: Pool;
let town: string;
let team: Team;
let outsider: Somebody;
let assessmentId: string;

const SAID = 'Zebrafish swim in the cash box';
const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};
const as = (seat: Seat): string => team[seat].identityId;

const keep = (seat: Seat, more: Parameters<typeof heard>[2] = {}) =>
  world.act(town, keepInterview, heard(assessmentId, team[seat].personId, more), as(seat));

const say = (seat: Seat, interviewId: string, more: object = {}) =>
  world.act(
    town,
    keepPassage,
    {
      assessmentId,
      interviewId,
      passageId: null,
      version: 0,
      says: SAID,
      leaves: ['x.1'],
      direction: 'problem' as const,
      themes: ['cash', 'water'],
      ...more,
    },
    as(seat),
  );

async function noted(more: Parameters<typeof heard>[2] = {}) {
  const { interviewId } = await keep('one', more);
  const { passageId } = await say('one', interviewId);
  return { interviewId, passageId };
}

const propose = (seat: Seat, at: { interviewId: string; passageId: string }, more: object = {}) =>
  world.act(
    town,
    proposeQuotation,
    {
      assessmentId,
      ...at,
      leaf: 'x.1',
      says: 'There are fish in it',
      attributed: 'nobody' as const,
      consent: 'spoken' as const,
      consentedOn: '2024-03-02',
      ...more,
    },
    as(seat),
  );

const signed = () =>
  readPlace(world.house.pool, town, async (tx) => {
    const place = { code: 'HEAR', name: 'Heard', isExample: false };
    return (await signableOf({ tx, place, actor: { personId: team.one.personId } } as never, assessmentId))
      .document;
  });
const quoted = async () =>
  (await signed()).nodes
    .flatMap(({ leaf }) => leaf?.evidence ?? [])
    .filter(({ kind }) => kind === 'quotation');

const base = () => `/work/places/HEAR/assessments/${assessmentId}`;

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('HEAR', 'Heard');
  team = await teamIn(world, town);
  outsider = await world.appoint(town, [
    'places.read',
    'diagnose.read',
    'diagnose.assess',
    'diagnose.publish',
  ]);
  const framework = await keepTiny(world, town, tinyFramework());
  ({ assessmentId } = await signedAssessment(world, town, { framework, team, hear: false }));
});
after(async () => {
  await admin.end();
  await world.close();
});

test('each reader finds exactly what the interview lets them, on every page and in every file', async () => {
  const readers = new Map<string, string>();
  for (const seat of SEATS) readers.set(seat, await world.signIn(team[seat]));
  readers.set('outsider', await world.signIn(outsider));
  // Whoever interviewed is the first assessor; each reader stands in a circle of their own.
  const circle: Record<string, Circle> = {
    one: 'interviewer',
    two: 'assessors',
    reviewer: 'reviewer',
    municipality: 'municipality',
    outsider: 'public',
  };
  const settings: [note: NoteCircle, group: Circle, name: Circle][] = [
    ['interviewer', 'public', 'assessors'],
    ['assessors', 'interviewer', 'interviewer'],
    ['reviewer', 'assessors', 'assessors'],
    ['municipality', 'reviewer', 'reviewer'],
    ['assessors', 'municipality', 'municipality'],
    ['reviewer', 'public', 'public'],
  ];
  for (const [at, [noteFor, groupFor, nameFor]] of settings.entries()) {
    const word = `Note${noteFor}${groupFor}`;
    const speaker = `Speaker${at}${groupFor}`;
    const { interviewId } = await keep('one', {
      noteFor,
      groupFor,
      nameFor,
      speaker,
      group: 'minorities',
      heldAt: `Place${word}`,
    });
    const passage = { says: `Said ${word}`, themes: [`theme${word}`], leaves: ['x.2'] };
    const { passageId } = await say('one', interviewId, passage);
    await say('one', interviewId, { ...passage, passageId, version: 1, says: `Rather ${word}` });
    await propose('one', { interviewId, passageId }, { says: `Quoted ${word}`, leaf: 'x.2' });
    for (const [who, cookies] of readers) {
      const stands = CIRCLES.indexOf(circle[who] ?? 'public');
      const may = (of: Circle): boolean => CIRCLES.indexOf(of) >= stands;
      const pages = [
        `/interviews`,
        `/interviews?q=${word}`,
        `/interviews/${interviewId}`,
        `/interviews/${interviewId}/passages/${passageId}`,
        `/quotations`,
        `/passages.csv`,
        '/voices',
        '/saturation',
        '/leaves/x.2',
        '/file.json',
      ].map((path) => `${base()}${path}`);
      pages.push('/work/places/HEAR/history', `/work/places/HEAR/search?q=${word}`);
      const texts: string[] = [];
      for (const path of pages) {
        const response = await world.fetch(path, { cookies });
        assert.ok(response.status < 500, path);
        texts.push((await response.text()).replaceAll(`value="${word}"`, '').replaceAll(`q=${word}`, ''));
      }
      const [, , own = ''] = texts;
      const all = texts.slice(0, -1).join('\n');
      assert.equal(all.includes(`Rather ${word}`), may(noteFor), `${who} ${noteFor} note`);
      assert.equal(all.includes(`Said ${word}`), may(noteFor), `${who} ${noteFor} before`);
      assert.equal(all.includes(`Place${word}`), may(noteFor), `${who} ${noteFor} place`);
      assert.equal(all.includes(`Quoted ${word}`), may(noteFor), `${who} ${noteFor} quoted`);
      assert.equal(own.includes('Minorities'), may(groupFor), `${who} ${groupFor} group`);
      assert.equal(all.includes(speaker), may(nameFor), `${who} ${nameFor} name`);
      // The search of the whole place does not know interviews at all.
      assert.ok(!(texts.at(-1) ?? '').includes(`Said`), who);
    }
  }
});

test('a name is known by no more people than the group it tells', async () => {
  await assert.rejects(keep('one', { nameFor: 'public' }), refused('diagnose.name-wider'));
});

test('who may not read a note changes nothing of it, and who did not hold an interview does not say who may', async () => {
  const { interviewId, passageId } = await noted();
  await assert.rejects(say('reviewer', interviewId), refused('request.not-found'));
  await assert.rejects(
    world.act(town, withdrawInterview, { assessmentId, interviewId }, as('municipality')),
    refused('request.not-found'),
  );
  const wide = heard(assessmentId, team.one.personId, { interviewId, version: 1, noteFor: 'municipality' });
  await assert.rejects(
    world.act(town, keepInterview, wide, as('two')),
    refused('diagnose.not-your-interview'),
  );
  await say('two', interviewId, { passageId, version: 1, says: 'Said better by the other' });
  await assert.rejects(
    world.act(
      town,
      keepPassage,
      {
        assessmentId,
        interviewId,
        passageId: null,
        version: 0,
        says: SAID,
        leaves: [],
        direction: 'neither',
        themes: [],
      },
      outsider.identityId,
    ),
    refused('diagnose.not-in-team'),
  );
  await assert.rejects(say('one', interviewId, { leaves: ['x'] }), refused('request.not-found'));
});

test('two assessors who change one passage at one moment: one is kept, the other sees both, nothing is lost', async () => {
  const { interviewId, passageId } = await noted();
  const change = (seat: Seat, says: string) => say(seat, interviewId, { passageId, version: 1, says });
  const done = await Promise.allSettled([change('one', 'What one wrote'), change('two', 'What two wrote')]);
  const lost = done.findIndex(({ status }) => status === 'rejected');
  assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 1);
  refused('version.stale')((done[lost] as PromiseRejectedResult).reason);
  const [loser, says] =
    lost === 0 ? (['one', 'What one wrote'] as const) : (['two', 'What two wrote'] as const);
  const cookies = await world.signIn(team[loser]);
  const path = `${base()}/interviews/${interviewId}/passages/${passageId}`;
  const typed = { says, leaves: 'x.1', direction: 'problem', themes: 'cash, water' };
  const again = await world.fetch(path, { ...form({ ...typed, version: '1' }), cookies });
  assert.equal(again.status, 409);
  const page = await again.text();
  for (const both of ['What one wrote', 'What two wrote']) assert.ok(page.includes(both), both);
  const chosen = {
    ...typed,
    version: '2',
    'theirs:says': JSON.stringify('x'),
    'use:says': 'mine',
  };
  assert.equal((await world.fetch(path, { ...form(chosen), cookies })).status, 303);
  const kept = await (await world.fetch(path, { cookies })).text();
  for (const each of [SAID, 'What one wrote', 'What two wrote']) assert.ok(kept.includes(each), each);
});

test('a note that a phone sends twice is there once', async () => {
  const { interviewId } = await keep('one');
  const cookies = await world.signIn(team.one);
  const fields = { says: 'Sent from a phone', direction: 'works', themes: '' };
  const path = `${base()}/interviews/${interviewId}/passages/new`;
  const sent = form(fields);
  for (let time = 0; time < 2; time += 1)
    assert.equal((await world.fetch(path, { ...sent, cookies })).status, 303);
  const page = await (await world.fetch(`${base()}/interviews/${interviewId}`, { cookies })).text();
  assert.equal(page.split('Sent from a phone').length, 2);
});

test('a quotation is approved by another person, with what the speaker lets everybody know and no part of their name', async () => {
  const at = await noted({ groupFor: 'public', speaker: 'Amal Ben Secret' });
  await assert.rejects(
    propose('one', at, { says: 'Ask SECRET, she knows' }),
    refused('diagnose.quotation-names-speaker'),
  );
  await assert.rejects(propose('one', at, { attributed: 'name' }), refused('diagnose.attribution-unwanted'));
  await assert.rejects(propose('one', at, { leaf: 'x.2' }), refused('diagnose.not-coded'));
  await assert.rejects(propose('one', at, { consentedOn: '2023-01-01' }), refused('diagnose.consent-day'));
  const { quotationId } = await propose('one', at, { attributed: 'group' });
  const one = { assessmentId, quotationId, version: 1 };
  await assert.rejects(world.act(town, approveQuotation, one, as('one')), refused('diagnose.same-quoter'));
  await assert.rejects(world.act(town, approveQuotation, one, as('reviewer')), refused('request.not-found'));
  assert.deepEqual(await quoted(), []);
  await world.act(town, approveQuotation, one, as('two'));
  assert.deepEqual(
    (await quoted()).map(({ says, by }) => [says, by]),
    [['There are fish in it', { group: { key: 'women', name: null }, name: null }]],
  );
  await assert.rejects(
    world.act(town, approveQuotation, { ...one, version: 2 }, as('two')),
    refused('diagnose.quotation-decided'),
  );
  // What it says of its speaker stays as it was approved.
  const narrower = heard(assessmentId, team.one.personId, {
    interviewId: at.interviewId,
    version: 1,
    speaker: 'Amal Ben Secret',
    groupFor: 'assessors',
  });
  await assert.rejects(
    world.act(town, keepInterview, narrower, as('one')),
    refused('diagnose.quotation-stands'),
  );
  await assert.rejects(
    world.act(town, removePassage, { assessmentId, ...at, version: 1 }, as('one')),
    refused('diagnose.quotation-stands'),
  );
  await world.act(town, endOneQuotation, { ...one, version: 2, why: 'declined' }, as('two'));
  assert.deepEqual(await quoted(), []);
  assert.deepEqual(await brokenIn(admin, town), []);
});

test('what was approved is signed and published; consent that is withdrawn takes it away at once, and from print with the publication', async () => {
  const at = await noted({ groupFor: 'public' });
  const { quotationId } = await propose('one', at, {
    says: 'Only market days are honest',
    attributed: 'group',
  });
  await world.act(town, approveQuotation, { assessmentId, quotationId, version: 1 }, as('two'));
  const publish = async () => {
    const content = await contentOf(world, town, assessmentId, team.one.personId);
    for (const seat of ['one', 'municipality'] as const)
      await world.act(town, signAssessment, { assessmentId, content }, as(seat));
    await world.act(town, publishAssessment, { assessmentId, content });
  };
  await publish();
  const shown = async () => (await world.fetch(`/places/HEAR/assessments/${assessmentId}`)).text();
  const page = await shown();
  assert.match(page, /Only market days are honest/);
  assert.match(page, /Women’s groups/);
  for (const secret of ['Amal', SAID, 'At the well', 'cash, water'])
    assert.ok(!page.includes(secret), secret);
  const json = await (await world.fetch(`/places/HEAR/assessments/${assessmentId}/file.json`)).text();
  for (const secret of ['Amal', SAID, 'At the well', 'water']) assert.ok(!json.includes(secret), secret);

  await world.act(town, withdrawInterview, { assessmentId, interviewId: at.interviewId }, as('two'));
  const { rows } = await admin.query(
    `select (select count(*)::int from live.quotation where says like '%market days%') as quoted,
       (select count(*)::int from live.interview_passage where interview_id = $1 and says <> '') as said,
       (select speaker from live.interview where interview_id = $1) as speaker`,
    [at.interviewId],
  );
  assert.deepEqual(rows, [{ quoted: 0, said: 0, speaker: null }]);
  const cookies = await world.signIn(outsider);
  const home = await (await world.fetch('/work/places/HEAR', { cookies })).text();
  assert.match(home, /one quotation is printed/);
  assert.match(await (await world.fetch(`${base()}/interviews`, { cookies })).text(), /still printed/);
  await world.act(town, withdrawAssessment, { assessmentId, reason: 'A speaker took back their words' });
  assert.deepEqual(await quoted(), []);
  await publish();
  assert.doesNotMatch(await shown(), /market days/);
  const later = await (await world.fetch('/work/places/HEAR', { cookies })).text();
  assert.doesNotMatch(later, /one quotation is printed/);
  await assert.rejects(noted(), refused('diagnose.assessment-published'));
  await world.act(town, withdrawAssessment, { assessmentId, reason: 'To go on' });
  assert.deepEqual(await brokenIn(admin, town), []);
});

test('what was said stands as text wherever it is shown', async () => {
  const hostile = '<script>alert(1)</script>"\'&';
  const { interviewId } = await keep('one', { speaker: hostile, heldAt: hostile, language: hostile });
  const { passageId } = await say('one', interviewId, { says: hostile, themes: [hostile.slice(0, 20)] });
  await say('one', interviewId, { passageId, version: 1, says: `alert ${hostile}` });
  const cookies = await world.signIn(team.one);
  for (const path of ['', '?q=alert', `/${interviewId}`, `/${interviewId}/passages/${passageId}`]) {
    const page = await (await world.fetch(`${base()}/interviews${path}`, { cookies })).text();
    assert.doesNotMatch(page, /<script(?! src="\/assets\/[0-9a-f]+\.js")/, path);
    assert.match(page, /&lt;script/, path);
  }
});

test('coded passages leave as files that no spreadsheet runs, for who may read them alone', async () => {
  const { interviewId } = await keep('one', { groupFor: 'public' });
  await say('one', interviewId, { says: '=HYPERLINK("http://evil.example")' });
  const cookies = await world.signIn(team.two);
  const csv = await (await world.fetch(`${base()}/passages.csv`, { cookies })).text();
  assert.match(csv, /'=HYPERLINK/);
  const xlsx = await world.fetch(`${base()}/passages.xlsx`, { cookies });
  const texts: string[] = [];
  for await (const rows of readRows(new Uint8Array(await xlsx.arrayBuffer())))
    for (const { cells } of rows) texts.push(...cells.map(({ text }) => text));
  assert.ok(texts.includes(SAID) && texts.some((text) => text.startsWith('=HYPERLINK')));
  const reviewer = await world.signIn(team.reviewer);
  const theirs = await (await world.fetch(`${base()}/passages.csv`, { cookies: reviewer })).text();
  assert.doesNotMatch(theirs, /HYPERLINK/);
});

test('the forms work as a browser sends them', async () => {
  const cookies = await world.signIn(team.two);
  const {
    interviewId: _,
    version: __,
    assessmentId: ___,
    ...fields
  } = heard(assessmentId, team.two.personId);
  const typed = { ...fields, interviewerId: '', interviewer: 'A student', noteFor: 'municipality' };
  const sent = await world.fetch(`${base()}/interviews/new`, { ...form(typed as never), cookies });
  assert.equal(sent.status, 303);
  const path = sent.headers.get('location')?.split('?')[0] ?? '';
  const change = { ...typed, version: '1', speaker: '', heldAt: 'Elsewhere' };
  const changed = await world.fetch(`${path}/change`, { ...form(change as never), cookies });
  assert.equal(changed.status, 303);
  const said = {
    says: 'Nobody writes back',
    leaves: 'x.1',
    direction: 'problem',
    themes: 'letters، answers',
  };
  assert.equal((await world.fetch(`${path}/passages/new`, { ...form(said), cookies })).status, 303);
  const page = await (await world.fetch(path, { cookies })).text();
  for (const each of ['Elsewhere', 'A student', 'No name was kept', 'letters, answers'])
    assert.ok(page.includes(each), each);
  const passage = /passages\/([0-9a-f-]{36})\/quote/.exec(page)?.[1] ?? '';
  const quote = { leaf: 'x.1', attributed: 'nobody', consent: 'written', consentedOn: '2024-03-02' };
  const proposed = await world.fetch(`${path}/passages/${passage}/quote`, {
    ...form({ ...quote, says: 'Nobody writes back' }),
    cookies,
  });
  assert.equal(proposed.status, 303);
  const municipality = await world.signIn(team.municipality);
  const list = await (await world.fetch(`${base()}/quotations`, { cookies: municipality })).text();
  const quotation = [...list.matchAll(/quotations\/([0-9a-f-]{36})\/approve/g)].at(-1)?.[1] ?? '';
  const decide = (act: string, given: Record<string, string>) =>
    world.fetch(`${base()}/quotations/${quotation}/${act}`, { ...form(given), cookies: municipality });
  assert.equal((await decide('approve', { version: '1' })).status, 303);
  assert.equal((await decide('approve', { version: '2' })).status, 409);
  assert.equal((await decide('end', { version: '2', why: 'consent-withdrawn' })).status, 303);
  const removed = await world.fetch(`${path}/passages/${passage}/remove`, {
    ...form({ version: '1' }),
    cookies,
  });
  assert.equal(removed.status, 303);
  assert.equal((await world.fetch(`${path}/withdraw`, { ...form({}), cookies })).status, 303);
  assert.match(await (await world.fetch(path, { cookies })).text(), /Taken back by the speaker/);
  assert.deepEqual(await brokenIn(admin, town), []);
});
