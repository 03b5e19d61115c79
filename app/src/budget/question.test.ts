import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { adminPool } from '../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../test/support/invariants.ts';
import { form, openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { spendingCsv } from '../../../test/support/town-files.ts';
import { inPlace } from '../platform/db/transaction.ts';
import { newReference } from '../platform/http/reference.ts';
import { publishBudget, withdrawBudget } from './actions.ts';
import { aboutHead } from './figure.ts';
import * as asking from './question-actions.ts';
import { forgetAskers } from './question-jobs.ts';

let world: World;
let town: string;
let officer: Somebody;
let desk: string;

const ASK = '/places/ALFA/budget/2021/expenditure/ask';
const WORDS = 'Why did the roads cost less than planned?';

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  await world.load(town, '2021-spending.csv', spendingCsv({}, 91));
  await world.load(town, '2020-spending.csv', spendingCsv({}, 92));
  await world.act(town, publishBudget, { year: 2021, side: 'expenditure', version: 1 });
  officer = await world.appoint(town, ['places.read', 'budget.answer']);
  desk = await world.signIn(officer);
});
after(() => world.close());
beforeEach(() => world.admin.query("delete from sign_in.rate_limit where key like 'form %'"));

const fields = (more: Record<string, string> = {}) => ({
  about: '',
  question: WORDS,
  name: '',
  email: '',
  website: '',
  ...more,
});

async function send(more: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const init = form(fields(more));
  return world.fetch(ASK, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } });
}

/** Asks as a resident does; gives the address that they were led to, and the question's id. */
async function ask(more: Record<string, string> = {}): Promise<{ follow: string; id: string }> {
  const response = await send(more);
  assert.equal(response.status, 303, await response.text());
  const follow = response.headers.get('location') ?? '';
  const { rows } = await world.admin.query<{ id: string }>(
    'select question_id as id from live.budget_question order by asked_at desc limit 1',
  );
  return { follow, id: rows[0]?.id ?? '' };
}

const read = async (path: string, cookies?: string): Promise<string> =>
  (await world.fetch(path, { cookies })).text();
const row = async (id: string) =>
  (await world.admin.query('select * from live.budget_question where question_id = $1', [id])).rows[0];
const count = async (): Promise<number> =>
  (await world.admin.query('select count(*)::int as n from live.budget_question')).rows[0].n;

async function published(more: Record<string, string> = {}, answer = ''): Promise<string> {
  const { id } = await ask(more);
  await world.act(town, asking.publishAsked, {
    questionId: id,
    version: 1,
    shown: more['question'] ?? WORDS,
    name: more['name'] ?? '',
    answer,
  });
  return id;
}

test('a resident asks without an account, and follows the question by a reference that nobody else has', async () => {
  const { follow } = await ask();
  assert.match(follow, /^\/places\/ALFA\/budget\/questions\/follow\?ref=[0-9a-hjkmnp-tv-z]{16}&new=1$/);
  const page = await read(follow);
  assert.ok(page.includes(WORDS));
  assert.ok(page.includes('An official has yet to read it'));
  const [, reference = ''] = /ref=(\w+)/.exec(follow) ?? [];
  const byHand = reference
    .toUpperCase()
    .replaceAll('1', 'l')
    .replaceAll('0', 'O')
    .replace(/(.{4})/g, '$1 ');
  assert.ok(
    (await read(`/places/ALFA/budget/questions/follow?ref=${encodeURIComponent(byHand)}`)).includes(WORDS),
  );
  const { rows } = await world.admin.query('select * from live.budget_question where reference_hash = $1', [
    reference,
  ]);
  assert.equal(rows.length, 0, 'the reference itself is not kept');
});

test('what is not published stands on no public page', async () => {
  await ask({ question: 'A sentence that nobody is to read yet' });
  for (const path of [ASK, '/places/ALFA/budget/questions', '/places/ALFA/budget/2021/expenditure'])
    assert.ok(!(await read(path)).includes('A sentence that nobody is to read yet'), path);
});

test('a form that is sent twice asks once, and leads to the same page', async () => {
  const earlier = await count();
  const requestId = randomUUID();
  const both = await Promise.all([send({ requestId }), send({ requestId })]);
  const again = await send({ requestId, email: 'other@test.invalid' });
  const led = [...both, again].map((response) => response.headers.get('location'));
  assert.equal(new Set(led).size, 1, led.join());
  assert.equal(await count(), earlier + 1);
});

test('no cookie is set and no page of it is kept by anybody', async () => {
  const { follow } = await ask();
  for (const path of [ASK, follow]) {
    const response = await world.fetch(path);
    assert.equal(response.headers.get('cache-control'), 'private, no-store');
    assert.deepEqual(response.headers.getSetCookie(), []);
    assert.match(await response.text(), /<meta name="robots" content="noindex/);
  }
  assert.deepEqual((await send()).headers.getSetCookie(), []);
});

test('the record says that somebody asked, and nothing of who or what', async () => {
  const requestId = randomUUID();
  const { id } = await ask({ requestId, name: 'Amina', email: 'amina@test.invalid' });
  const { rows } = await world.admin.query<{ body: string }>(
    "select body from ledger.pending where act = 'question.asked' order by at",
  );
  const entry = JSON.parse(rows.at(-1)?.body ?? '');
  assert.equal(entry.subject, `question/${id}`);
  assert.equal(new Set(rows.map(({ body }) => JSON.parse(body).actor)).size, 1, 'one pseudonym for all');
  assert.notEqual(entry.request, requestId, 'the form cannot be sent again by whoever reads the record');
  for (const word of ['Amina', 'amina', WORDS, requestId])
    assert.ok(!rows.some(({ body }) => body.includes(word)), word);
});

test('a question is published shortened, and says so; the whole of it stays with the office', async () => {
  const { id } = await ask({ question: 'Why did my neighbour Jo get the road contract?' });
  await world.act(town, asking.publishAsked, {
    questionId: id,
    version: 1,
    shown: 'Why did […] get the road contract?',
    name: '',
    answer: '',
  });
  const page = await read('/places/ALFA/budget/questions');
  assert.ok(page.includes('Why did […] get the road contract?'));
  assert.ok(page.includes('The municipality shortened this question'));
  assert.ok(page.includes('Waits for an answer since'));
  assert.ok(!page.includes('neighbour'));
  assert.ok((await read(`/work/places/ALFA/questions/${id}`, desk)).includes('my neighbour Jo'));
});

test('an official may leave words out and put none in, and shows the name that was given or none', async () => {
  const { id } = await ask({ question: 'Why was the market not mended?', name: 'Amina' });
  const publish = (shown: string, name = '') =>
    world.act(town, asking.publishAsked, { questionId: id, version: 1, shown, name, answer: '' });
  await assert.rejects(publish('Why was the market mended so well?'), {
    code: 'question.not-shortened',
    details: { word: 'so' },
  });
  await assert.rejects(publish('Why was the market not mended?', 'Somebody else'), {
    code: 'question.other-name',
  });
  await publish('Why was the market not mended?', 'Amina');
});

test('what changed last is read by programs as a feed, in the language of the page that leads there', async () => {
  await published({ question: 'Is a <b>feed</b> & its text plain?' });
  const page = await read('/places/ALFA/budget/questions?lang=es');
  const [, href = ''] = /type="application\/atom\+xml" href="([^"]+)"/.exec(page) ?? [];
  assert.equal(href, '/places/ALFA/budget/questions.atom?lang=es');
  const response = await world.fetch(href);
  assert.equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
  const feed = await response.text();
  assert.match(feed, /xml:lang="es"/);
  const [first = ''] = feed.split('</entry>');
  assert.ok(first.includes('Is a &lt;b&gt;feed&lt;/b&gt; &amp; its text plain?'), first);
  assert.match(first, /href="http:\/\/localhost[^"]*\/places\/ALFA\/budget\/questions#question-/);
});

test('an answer is public beside the figure, told to whoever left an address, and the address is gone', async () => {
  const about = aboutHead('programme', '41');
  const id = await published({ about, email: 'asker@test.invalid', name: 'Amina' });
  await world.act(town, asking.answerQuestion, {
    questionId: id,
    version: 2,
    answer: 'The winter was mild.',
  });
  for (const path of [
    '/places/ALFA/budget/2021/expenditure',
    '/places/ALFA/budget/2021/expenditure/lines?by=programme&head=41',
    `${ASK}?about=${encodeURIComponent(about)}`,
    '/places/ALFA/budget/questions?show=answered',
  ]) {
    const page = await read(path);
    assert.ok(page.includes('The winter was mild.'), path);
    assert.ok(page.includes('Amina'), path);
    assert.ok(!page.includes('asker@test.invalid'), path);
  }
  assert.equal((await row(id)).email, null);
  await world.work();
  const mail = (await world.mails()).find((each) => each.to.includes('asker@test.invalid'));
  assert.ok(mail?.text.includes(`/places/ALFA/budget/questions#question-${id}`));
});

test('a question that is declined is counted, and its reason is read at its reference alone', async () => {
  const { id, follow } = await ask({ question: 'Is the mayor of this town a thief?' });
  const says = 'Ask again without calling anybody anything.';
  await world.act(town, asking.declineQuestion, { questionId: id, version: 1, reason: 'insult', says });
  const own = await read(follow);
  assert.ok(own.includes('It insults somebody.') && own.includes(says));
  const all = await read('/places/ALFA/budget/questions');
  assert.ok(!all.includes('thief') && !all.includes(says));
  assert.match(all, /Not published<\/dt>\s*<dd[^>]*>1</);
});

test('what was taken back leaves the day and the reason, and no word of it', async () => {
  const id = await published({ question: 'Words that must go from everywhere' });
  await world.act(town, asking.withdrawQuestion, { questionId: id, version: 2, reason: 'It named a child' });
  assert.ok(!(await read('/places/ALFA/budget/questions')).includes('Words that must go'));
  const { rows } = await world.admin.query(
    "select bytes, withdrawn_reason from public_record.snapshot where kind = 'budget-question' and key = $1",
    [id],
  );
  assert.deepEqual(rows, [{ bytes: null, withdrawn_reason: 'It named a child' }]);
});

test('whoever asked is forgotten, the published question stays without them, and the record stays whole', async () => {
  const id = await published({ name: 'Benjamin Okello', email: 'b@test.invalid' });
  await world.act(town, asking.eraseAsker, { questionId: id, version: 2, reason: 'They want it so' });
  const { question, name, email, shown_name } = await row(id);
  assert.deepEqual([question, name, email, shown_name], [null, null, null, null]);
  assert.ok((await read('/places/ALFA/budget/questions')).includes(`question-${id}`));
  const { rows } = await world.admin.query<{ bytes: Buffer }>(
    'select bytes from public_record.snapshot where bytes is not null',
  );
  assert.ok(!rows.some(({ bytes }) => bytes.toString('utf8').includes('Okello')));
});

test('an address that nobody was told at is forgotten after ninety days', async () => {
  const { id } = await ask({ email: 'old@test.invalid' });
  const young = await ask({ email: 'young@test.invalid' });
  await world.admin.query(
    "update live.budget_question set asked_at = now() - interval '91 days' where question_id = $1",
    [id],
  );
  await forgetAskers.run({ inPlace: (work: never) => inPlace(world.house.pool, town, work) } as never, {});
  assert.equal((await row(id)).email, null);
  assert.equal((await row(young.id)).email, 'young@test.invalid');
});

test('a stranger’s words are text: no element, no link, their own direction', async () => {
  const hostile = '<img src=x onerror=alert(1)> https://evil.example \u202Eabc\nsecond line';
  await published({ question: hostile, name: '"><b>x' });
  const page = await read('/places/ALFA/budget/questions');
  assert.ok(!page.includes('<img src=x'));
  assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;'));
  assert.ok(!page.includes('href="https://evil'));
  assert.match(page, /<p class="spoken" dir="auto" lang="en">/);
});

test('a refused form comes back as it was typed, with a sentence on what to mend', async () => {
  const earlier = await count();
  const short = await send({ question: 'Why?', name: 'Amina' });
  assert.equal(short.status, 400);
  const page = await short.text();
  assert.ok(page.includes('>Why?</textarea>') && page.includes('value="Amina"'));
  assert.equal((await send({ question: 'x'.repeat(1001) })).status, 400);
  assert.equal((await send({ email: 'no address' })).status, 400);
  assert.equal((await send({ question: '😀'.repeat(6) })).status, 400, 'characters are counted, not units');
  assert.equal((await send({ question: 'é'.repeat(17_000) })).status, 413);
  assert.equal(await count(), earlier);
});

test('a program that fills in every field asks nothing, and a person whose browser did gets the form back', async () => {
  const earlier = await count();
  const response = await send({ website: 'https://buy.example' });
  assert.equal(response.status, 400);
  const page = await response.text();
  assert.ok(page.includes(WORDS));
  assert.match(page, /name="website" value=""/);
  assert.equal(await count(), earlier);
});

test('a network that asks too often is told when to come back, and its neighbours are not', async () => {
  const from = { 'x-forwarded-for': '203.0.113.7' };
  const statuses: number[] = [];
  for (let at = 0; at < 21; at += 1) statuses.push((await send({ question: `${WORDS} ${at}` }, from)).status);
  assert.deepEqual(statuses, [...Array.from({ length: 20 }, () => 303), 429]);
  const neighbour = await send({}, { 'x-forwarded-for': '203.0.113.99' });
  assert.equal(neighbour.status, 429, 'the same /24 counts together');
  assert.match(await neighbour.text(), /Try again in .*minutes/);
  assert.equal((await send({}, { 'x-forwarded-for': '198.51.100.1' })).status, 303);
  const { rows } = await world.admin.query("select 1 from sign_in.rate_limit where key like '%203.0.113%'");
  assert.equal(rows.length, 0);
});

test('a place that is flooded says so, and keeps what was written', async () => {
  await world.admin.query(
    `insert into sign_in.rate_limit (id, key, count, last_request) values ($1, $1, 200, $2)
     on conflict (id) do update set count = 200, last_request = $2`,
    [`form /places/:code/budget/:year/:side/ask ${town}`, Date.now()],
  );
  const response = await send();
  assert.equal(response.status, 429);
  const page = await response.text();
  assert.ok(page.includes(WORDS) && page.includes('Try again in an hour'));
});

test('nobody asks about a budget that is not published, or a figure that is not in it', async () => {
  const unpublished = await world.fetch('/places/ALFA/budget/2020/expenditure/ask', form(fields()));
  assert.equal(unpublished.status, 404);
  for (const about of [aboutHead('programme', 'zz'), `line:${'a'.repeat(64)}:1`])
    assert.equal((await send({ about })).status, 404, about);
  for (const about of ['head:nothing:1', 'line:1:1', 'x'])
    assert.equal((await send({ about })).status, 400, about);
});

test('a line is asked about by its file’s fingerprint, and its page shows what the file says', async () => {
  const page = await read('/places/ALFA/budget/2021/expenditure/lines');
  const [, href = ''] = /href="([^"]*about=line[^"]*)"/.exec(page) ?? [];
  const line = await read(href.replaceAll('&amp;', '&'));
  assert.ok(line.includes('of 2021-spending.csv') && line.includes('Roads'));
  const about = decodeURIComponent(href.split('about=')[1] ?? '');
  await published({ about, question: 'What is in this very line?' });
  assert.match(await read('/places/ALFA/budget/2021/expenditure/lines'), /Read about line [^(]*<span> \(1\)/);
});

test('two officers decide about one question once: the second is told that somebody was faster', async () => {
  const { id } = await ask();
  const decline = { questionId: id, version: 1, reason: 'double' as const, says: '' };
  await world.act(town, asking.declineQuestion, decline);
  await assert.rejects(world.act(town, asking.declineQuestion, decline), { code: 'version.stale' });
  await assert.rejects(
    world.act(town, asking.answerQuestion, { questionId: id, version: 2, answer: 'Yes' }),
    { code: 'question.not-now' },
  );
});

test('an officer hears of a question, and nobody else of the town does', async () => {
  const clerk = await world.appoint(town, ['places.read']);
  const { id } = await ask();
  const { rows } = await world.admin.query<{ identity: string }>(
    `select person.identity_id as identity from live.notification as told
     join live.person as person on person.place_id = told.place_id and person.person_id = told.person_id
     where told.item_id = $1`,
    [id],
  );
  const told = rows.map(({ identity }) => identity);
  assert.ok(told.includes(officer.identityId) && !told.includes(clerk.identityId));
});

test('a clerk deals with a question by forms alone', async () => {
  const { id } = await ask({ question: 'How much of the reserve was used?' });
  const at = `/work/places/ALFA/questions/${id}`;
  assert.ok((await read('/work/places/ALFA/questions', desk)).includes('How much of the reserve'));
  assert.ok((await read('/work/places/ALFA', desk)).includes('wait for an answer'));
  const shown = { version: '1', shown: 'How much of the reserve was used?', name: '', answer: 'None of it.' };
  const done = await world.fetch(`${at}/publish`, { ...form(shown), cookies: desk });
  assert.equal(done.headers.get('location'), at);
  assert.ok((await read('/places/ALFA/budget/questions')).includes('None of it.'));
});

test('with a withdrawn budget nobody is asked about it any more', async () => {
  await world.load(town, '2019-spending.csv', spendingCsv({}, 93));
  await world.act(town, publishBudget, { year: 2019, side: 'expenditure', version: 1 });
  await world.act(town, withdrawBudget, { year: 2019, side: 'expenditure', reason: 'It was wrong' });
  const gone = await world.fetch('/places/ALFA/budget/2019/expenditure/ask', form(fields()));
  assert.equal(gone.status, 404);
});

test('references are as many as 80 bits can be, and none says which form it came from', () => {
  const secret = { key: 'k', placeId: town, formId: randomUUID() };
  assert.equal(newReference(secret), newReference(secret));
  assert.notEqual(newReference(secret), newReference({ ...secret, key: 'other' }));
  assert.notEqual(newReference(secret), newReference({ ...secret, placeId: randomUUID() }));
});

test('after all of this everything that must be so of the town is so', async () => {
  const admin = adminPool(world.databaseUrl);
  try {
    assert.deepEqual(await brokenIn(admin, town), []);
  } finally {
    await admin.end();
  }
});
