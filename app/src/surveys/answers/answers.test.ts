import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answerOf, contentToPublish, surveyIn } from '../../../../test/support/surveys.ts';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { publishPlace } from '../../places/profile-actions.ts';
import { closeSurvey } from '../keep/keep-actions.ts';
import { chooseGroup, markQuestion } from '../marks/mark-actions.ts';
import type { ResultsDocument } from '../results/document.ts';
import { publishResults, withdrawResults } from '../results/publish-actions.ts';
import { changeAnswer, eraseAnswer, settleAnswer, takeBackAnswer } from './change-actions.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  await world.act(town, publishPlace, {});
});
after(() => world?.close());

const signed = async (...permissions: string[]) =>
  world.signIn(await world.appoint(town, ['places.read', ...permissions]));
const at = (surveyId: string, below = ''): string => `/work/places/ALFA/surveys/${surveyId}${below}`;
const text = async (path: string, cookies: string) => {
  const response = await world.fetch(path, { cookies });
  return { status: response.status, html: await response.text() };
};
const rowOf = async (answerId: string) => {
  const { rows } = await world.admin.query(
    'select state, version, answers from live.survey_answer where answer_id = $1',
    [answerId],
  );
  return rows[0] as { state: string; version: number; answers: Record<string, string> | null };
};

test('what is for the team is neither seen nor taken away by who may not, and what never leaves by nobody', async () => {
  const { surveyId } = await surveyIn(world, town);
  const answerId = await answerOf(world, town, surveyId, {
    group: 'women',
    wish: 'A tap, says Amina',
    hours: '3',
  });
  const marks = { surveyId, leaf: null, problem: [] };
  await world.act(town, markQuestion, { ...marks, version: 2, path: 'hours', mark: 'never' });
  const reader = await signed('surveys.read');
  const team = await signed('surveys.read', 'surveys.read-personal');
  for (const [cookies, sees, takes] of [
    [reader, [false, false], [false, false]],
    [team, [true, true], [true, false]],
  ] as const) {
    const { html } = await text(at(surveyId, `/answers/${answerId}`), cookies);
    assert.deepEqual([html.includes('Amina'), html.includes('How many hours')], sees);
    for (const as of ['csv', 'json']) {
      const { html: file } = await text(at(surveyId, `/answers/file.${as}`), cookies);
      assert.deepEqual([file.includes('Amina'), file.includes('hours')], takes, as);
      assert.ok(file.includes('women'));
    }
    assert.equal((await text(at(surveyId, '/answers/file.xlsx'), cookies)).status, 200);
    const listed =
      '/work/places/ALFA/surveys/answers?state=stands&way=interview&survey=Water+at+home&q=water';
    const { html: list } = await text(listed, cookies);
    assert.ok(list.includes(answerId));
  }
});

test('what somebody wrote on a phone is brought by nobody else, and by them whenever they sign in again', async () => {
  const { surveyId } = await surveyIn(world, town);
  const answerId = await answerOf(world, town, surveyId, { group: 'women', hours: '3' });
  const may = ['places.read', 'surveys.read-personal', 'surveys.collect'];
  const [one, two] = [await world.appoint(town, may), await world.appoint(town, may)];
  const { rows } = await world.admin.query<{ by: string }>(
    'select person_id as by from live.person where place_id = $1 and identity_id = $2',
    [town, one.identityId],
  );
  const { by = '' } = rows[0] ?? {};
  const said = { page: '0', form: '1', language: 'English (en)', go: 'send', by };
  const asked = { ...said, way: 'interview', paper: '', ...Object.fromEntries(pairs({ group: 'youth' })) };
  const mended = { ...said, base: '1', ...Object.fromEntries(pairs({ group: 'women', hours: '9' })) };
  for (const [who, status] of [
    [two, 403],
    [one, 303],
  ] as const)
    for (const [below, fields] of [
      ['/fill', asked],
      [`/answers/${answerId}/change`, mended],
    ] as const) {
      const sent = await world.fetch(at(surveyId, below), {
        ...form(fields),
        cookies: await world.signIn(who),
      });
      assert.equal(sent.status, status, `${below}: ${await sent.text()}`);
    }
  assert.equal((await rowOf(answerId)).answers?.['hours'], '9');
});

test('answers that two people changed from the same state are in conflict until a person settles it', async () => {
  const { surveyId } = await surveyIn(world, town);
  const answerId = await answerOf(world, town, surveyId, { group: 'women', wish: 'A tap', hours: '3' });
  const change = (base: number, said: Record<string, string>) =>
    world.act(town, changeAnswer, {
      surveyId,
      answerId,
      base,
      language: 'English (en)',
      pairs: pairs({ group: 'women', wish: 'A tap', hours: '3', ...said }),
    });
  assert.equal((await change(1, { hours: '4' })).stands, true);
  assert.equal((await change(1, { hours: '5', wish: 'A well' })).stands, false);
  assert.deepEqual(
    [(await rowOf(answerId)).state, (await rowOf(answerId)).answers?.['hours']],
    ['conflict', '4'],
  );
  const team = await signed('surveys.read', 'surveys.read-personal');
  const { html } = await text(at(surveyId, `/answers/${answerId}/settle`), team);
  assert.match(html, /A well/);
  // Of the wish one side alone was changed: it is proposed. Of the hours both were.
  assert.match(html, /value="3" checked/);
  const settle = (choices: [string, number][]) =>
    world.act(town, settleAnswer, { surveyId, answerId, seen: 3, choices });
  await assert.rejects(settle([['q.wish', 3]]), { code: 'surveys.choose-all' });
  const sent = await world.fetch(at(surveyId, `/answers/${answerId}/settle`), {
    ...form({ seen: '3', 's.q.wish': '3', 's.q.hours': '2' }),
    cookies: team,
  });
  assert.equal(sent.status, 303, await sent.text());
  const stands = await rowOf(answerId);
  assert.deepEqual([stands.state, stands.version], ['stands', 4]);
  assert.deepEqual([stands.answers?.['hours'], stands.answers?.['wish']], ['4', 'A well']);
  await assert.rejects(settle([]), { code: 'surveys.no-conflict' });
});

test('who takes their answers back leaves a count and no word, in any state of them', async () => {
  const { surveyId } = await surveyIn(world, town);
  const answerId = await answerOf(world, town, surveyId, { group: 'youth', wish: 'A secret' });
  await world.act(town, eraseAnswer, { surveyId, answerId, reason: 'They want it so' });
  assert.deepEqual(await rowOf(answerId), { state: 'erased', version: 1, answers: null });
  const { rows } = await world.admin.query(
    'select answers from live.survey_answer_state where answer_id = $1 and answers is not null',
    [answerId],
  );
  assert.deepEqual(rows, []);
  await assert.rejects(world.act(town, eraseAnswer, { surveyId, answerId, reason: 'Again' }), {
    code: 'surveys.erased',
  });
  const { html } = await text(at(surveyId), await signed('surveys.read'));
  assert.match(html, /one taken back/);
});

test('by the code that was shown once a resident has their answers erased', async () => {
  const { surveyId, link } = await surveyIn(world, town);
  const reference = '4f7k20qz9x1mc3vd';
  const answerId = await answerOf(world, town, surveyId, { group: 'youth' }, { link, reference });
  const wrong = { link, reference: '0000000000000000' };
  await assert.rejects(world.act(town, takeBackAnswer, wrong), { code: 'surveys.reference-unknown' });
  const sent = await world.fetch(`/places/ALFA/surveys/${link}/take-back`, {
    ...form({ reference: '4F7K-20QZ-9X1M-C3VD', website: '' }),
  });
  assert.equal(sent.status, 303, await sent.text());
  assert.equal((await rowOf(answerId)).state, 'erased');
});

test('results become public when nobody is asked any more, and no count of fewer than five with them', async () => {
  const { surveyId } = await surveyIn(world, town);
  for (const [group, water, times] of [
    ['women', 'yes', 8],
    ['women', 'no', 7],
    ['youth', 'yes', 9],
    ['youth', 'no', 2],
    ['others', 'no', 3],
  ] as const)
    for (let no = 0; no < times; no += 1)
      await answerOf(world, town, surveyId, { group, water, wish: `Wish ${no}` });
  await world.act(town, chooseGroup, { surveyId, version: 2, path: 'group' });
  const open = await contentToPublish(world, town, surveyId);
  await assert.rejects(world.act(town, publishResults, { surveyId, content: open }), {
    code: 'surveys.still-open',
  });
  await world.act(town, closeSurvey, { surveyId, version: 3 });
  const closed = await contentToPublish(world, town, surveyId);
  await world.act(town, publishResults, { surveyId, content: closed });
  const response = await world.fetch(`/places/ALFA/survey-results/${surveyId}/file.json`);
  const document = (await response.json()) as ResultsDocument;
  const water = document.questions.find(({ path }) => path === 'water');
  assert.ok(water);
  assert.deepEqual(
    water.cells.map(({ name, count }) => [name, count]),
    [
      ['yes', 17],
      ['no', 12],
    ],
  );
  // Three others and two young people without water could be told from the sums: so a second cell goes with each.
  const counts = water.byGroup.map((each) => each.counts);
  assert.ok(counts.flat().every((each) => each === null || each >= 5 || each === 0));
  for (const column of [0, 1]) {
    const hidden = counts.filter((row) => row[column] === null).length;
    assert.ok(hidden !== 1, JSON.stringify(counts));
  }
  assert.equal(
    document.questions.some(({ path }) => path === 'wish'),
    false,
  );
  const { html } = await text(`/places/ALFA/survey-results/${surveyId}`, '');
  assert.match(html, /Is there water at home/);
  assert.doesNotMatch(html, /Wish/);
  assert.match((await text('/places/ALFA/survey-results', '')).html, /Water at home/);
  await world.act(town, withdrawResults, { surveyId, reason: 'Counted wrongly' });
  assert.equal((await world.fetch(`/places/ALFA/survey-results/${surveyId}`)).status, 410);
});

test('a file holds the answers that the list shows, in its order', async () => {
  const { surveyId } = await surveyIn(world, town, { title: 'Of files' });
  for (const hours of ['1', '2', '3']) await answerOf(world, town, surveyId, { group: 'women', hours });
  const gone = await answerOf(world, town, surveyId, { group: 'youth', hours: '9' });
  await world.act(town, eraseAnswer, { surveyId, answerId: gone, reason: 'They want it so' });
  const changed = await answerOf(world, town, surveyId, { group: 'women', hours: '4' });
  const pairs = [
    ['q.group', 'women'],
    ['q.water', 'yes'],
    ['q.hours', '5'],
    ['q.area', 'hill'],
    ['q.street', 'mill'],
  ] as [string, string][];
  const change = { surveyId, answerId: changed, base: 1, language: 'English (en)' };
  await world.act(town, changeAnswer, { ...change, pairs });
  await world.act(town, changeAnswer, { ...change, pairs });
  const cookies = await signed('surveys.read');
  const hoursIn = async (asked: string) => {
    const { html } = await text(at(surveyId, `/answers/file.json${asked}`), cookies);
    return (JSON.parse(html) as { answers: { answers: { hours: string[] } }[] }).answers.map(
      ({ answers }) => answers.hours[0],
    );
  };
  assert.deepEqual(
    (await hoursIn('')).toSorted((a, b) => Number(a) - Number(b)),
    ['1', '2', '3', '5'],
  );
  assert.deepEqual(await hoursIn('?state=conflict'), ['5']);
  assert.deepEqual(await hoursIn('?state=stands&sort=sent'), ['1', '2', '3']);
  assert.deepEqual(await hoursIn('?state=stands'), ['3', '2', '1']);
  assert.deepEqual(await hoursIn('?way=paper'), []);
  assert.deepEqual(await hoursIn('?survey=Of%20another'), []);
  const list = await text('/work/places/ALFA/surveys/answers?survey=Of+files&state=conflict', cookies);
  const link = /href="([^"]*answers\/file\.csv[^"]*)"/.exec(list.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match(link, /state=conflict/);
  assert.equal((await text(link, cookies)).html.trim().split('\r\n').length, 2);
  assert.equal((await text(at(surveyId, '/answers/file.csv?who=me'), cookies)).status, 400);
});

test('every page of a survey opens for who may, in English and Arabic', async () => {
  const { surveyId } = await surveyIn(world, town);
  const answerId = await answerOf(world, town, surveyId, { group: 'women', water: 'yes', hours: '3' });
  const cookies = await signed(
    'surveys.read',
    'surveys.read-personal',
    'surveys.collect',
    'surveys.keep',
    'surveys.publish',
  );
  const pages = [
    '',
    '/edit',
    '/open',
    '/close',
    '/versions/new',
    '/fill',
    '/offline/form',
    '/paper',
    '/questions',
  ];
  const more = ['/questions/mark?path=water', '/results', '/results?by=group', `/answers/${answerId}`];
  const last = [`/answers/${answerId}/change`, `/answers/${answerId}/erase`, '/paper?in=1'];
  for (const lang of ['en', 'ar'])
    for (const below of [...pages, ...more, ...last]) {
      const { status, html } = await text(at(surveyId, below), `${cookies}; lang=${lang}`);
      assert.equal(status, 200, `${below}: ${html.slice(0, 400)}`);
    }
  const { html } = await text(at(surveyId, '/paper'), cookies);
  assert.match(html, /Only if the answer to .*2.* is/);
  assert.match(html, /class="qr"/);
});

const pairs = (said: Record<string, string>): [string, string][] => [
  ['q.water', said['water'] ?? 'yes'],
  ['q.area', 'hill'],
  ['q.street', 'mill'],
  ['q.hours', said['hours'] ?? '6'],
  ...Object.entries(said)
    .filter(([name]) => name !== 'water' && name !== 'hours')
    .map(([name, value]): [string, string] => [`q.${name}`, value]),
];
