import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { releaseLines, releaseOf } from '../../../../test/support/releases.ts';
import { form, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { inPlace, readPlace } from '../../platform/db/transaction.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { importReleases } from '../import-actions.ts';
import { digestOf, standingLoads } from '../load-store.ts';
import { publishRecords, withdrawRecords } from '../publish-actions.ts';
import { sourceNumbered } from '../source-store.ts';
import { forgetSubscribers, tellSubscribers } from './subscription-jobs.ts';

let world: World;
let town: string;
let publisher: Somebody;
let admin: Pool;

const BASE = '/places/ALFA/contracts';

const publish = async (...made: { ocid: string; title: string; supplier?: string; amount?: number }[]) => {
  const text = releaseLines(
    ...made.map((each) => releaseOf({ year: 2021, supplier: 'Builders', buyer: 'The town', ...each })),
  );
  await world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: null, address: null },
    files: [{ name: 'more.jsonl', text }],
  });
  const seen = await readPlace(world.house.pool, town, async (tx) =>
    digestOf(await standingLoads(tx, (await sourceNumbered(tx, 1))?.sourceId ?? '')),
  );
  await world.act(town, publishRecords, { source: 1, seen }, publisher.identityId);
};

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('ALFA', 'Alfa');
  publisher = await world.appoint(town, ['procure.publish']);
  await publish({ ocid: 'ocds-old', title: 'A bridge that stood' });
});
after(async () => {
  await admin.end();
  await world.close();
});
beforeEach(() => world.admin.query("delete from sign_in.rate_limit where key like 'form %'"));

const send = (path: string, fields: Record<string, string>, language = 'en') => {
  const init = form({ website: '', ...fields });
  return world.fetch(path, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), 'accept-language': language },
  });
};
const ask = (email: string, search = '', more: Record<string, string> = {}, language = 'en') =>
  send(`${BASE}/subscribe`, { search, email, ...more }, language);

/** The letters of an address that came since the last look. */
const read = new Map<string, number>();
async function letters(to: string) {
  await world.work();
  const all = (await world.mails()).filter((mail) => mail.to === to);
  const fresh = all.slice(read.get(to) ?? 0);
  read.set(to, all.length);
  return fresh;
}

const linkIn = (text: string): string =>
  /\/places\/ALFA\/contracts\/subscription\?ref=\w+/.exec(text)?.[0] ?? '';
const refIn = (text: string): string => /ref=(\w+)/.exec(linkIn(text))?.[1] ?? '';

async function confirmed(email: string, search = '', language = 'en'): Promise<string> {
  assert.equal((await ask(email, search, {}, language)).status, 303);
  const [letter] = await letters(email);
  const ref = refIn(letter?.text ?? '');
  const response = await send(`${BASE}/subscription/confirm`, { ref });
  assert.equal(response.status, 303, await response.text());
  return ref;
}
const rowsOf = async (email: string) =>
  (await world.admin.query('select state from live.procure_subscription where email = $1', [email])).rows;

test('whoever confirms an address is told once of each new contract that the search finds, and of no other', async () => {
  const email = 'bridges@test.invalid';
  const ref = await confirmed(email, 'q=bridge');
  await publish({ ocid: 'ocds-1', title: 'A new bridge' }, { ocid: 'ocds-2', title: 'A school' });
  const [letter, ...others] = await letters(email);
  assert.equal(others.length, 0);
  assert.equal(letter?.subject, 'Alfa: 1 new contract, award or call');
  assert.match(letter.text, /A new bridge/);
  assert.doesNotMatch(letter.text, /A school|A bridge that stood/);
  assert.match(letter.text, /\/places\/ALFA\/contracts\/process\/[0-9a-f]{20}/);
  assert.equal(refIn(letter.text), ref, 'every letter has the way to end it');
  const stop = `<http://localhost${linkIn(letter.text)}>`;
  assert.equal(letter.headers['list-unsubscribe'], stop, 'and mail programs know it');
  // The same published anew with one more, and the job run again and again: nothing is told twice.
  await publish({ ocid: 'ocds-3', title: 'A road' });
  await inPlace(world.house.pool, town, (tx) => enqueue(tx, tellSubscribers, {}));
  await inPlace(world.house.pool, town, (tx) => enqueue(tx, tellSubscribers, {}));
  assert.deepEqual(await letters(email), []);
});

test('nothing is sent to an address that nobody confirmed, but the letter that asks', async () => {
  const email = 'stranger@test.invalid';
  const response = await ask(email);
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('location'), `${BASE}/subscribe/sent`, 'no reference for who typed it');
  const [letter] = await letters(email);
  assert.match(letter?.text ?? '', /Somebody, probably you, asked/);
  await publish({ ocid: 'ocds-4', title: 'A well' });
  assert.deepEqual(await letters(email), []);
  const page = await (await world.fetch(linkIn(letter?.text ?? ''))).text();
  assert.match(page, /Not confirmed yet/);
  await world.admin.query(
    `update live.procure_subscription set asked_at = asked_at - interval '4 days' where email = $1`,
    [email],
  );
  await inPlace(world.house.pool, town, (tx) => enqueue(tx, forgetSubscribers, {}));
  await world.work();
  assert.deepEqual(await rowsOf(email), [], 'the address is forgotten');
});

test('one button ends it, and the address is gone at once', async () => {
  const email = 'ends@test.invalid';
  const ref = await confirmed(email);
  assert.match(await (await world.fetch(`${BASE}/subscription?ref=${ref}`)).text(), /No more mails/);
  const requestId = randomUUID();
  const stop = () => send(`${BASE}/subscription/stop`, { ref, requestId });
  assert.equal((await stop()).status, 303);
  assert.equal((await stop()).status, 303, 'sent twice it is done once');
  assert.deepEqual(await rowsOf(email), []);
  assert.match(await (await world.fetch(`${BASE}/subscription?ref=${ref}`)).text(), /Ended/);
  assert.equal((await send(`${BASE}/subscription/stop`, { ref })).status, 409);
  assert.equal((await send(`${BASE}/subscription/confirm`, { ref })).status, 409);
  await publish({ ocid: 'ocds-5', title: 'A market' });
  assert.deepEqual(await letters(email), []);
});

test('a mail program ends it with its own button, the same way and as often as it likes', async () => {
  const email = 'program@test.invalid';
  const ref = await confirmed(email);
  const path = `${BASE}/subscription?ref=${ref}`;
  const stop = () =>
    world.fetch(path, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  const recorded = async () =>
    (await world.admin.query("select from ledger.pending where act = 'subscription.stopped'")).rows.length;
  const records = await recorded();
  assert.equal((await stop()).status, 200);
  assert.equal((await stop()).status, 200, 'sent twice it is done once');
  assert.deepEqual(await rowsOf(email), []);
  assert.equal(await recorded(), records + 1);
  assert.match(await (await world.fetch(path)).text(), /Ended/);
  assert.equal((await send(`${BASE}/subscription/stop`, { ref })).status, 409);
  const other = await confirmed(email);
  await send(`${BASE}/subscription/stop`, { ref: other });
  const late = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
  assert.equal((await world.fetch(`${BASE}/subscription?ref=${other}`, late)).status, 200, 'over is over');
});

test('a contract that was taken back and published again is no news', async () => {
  const email = 'again@test.invalid';
  await confirmed(email);
  await world.act(town, withdrawRecords, { source: 1, year: 2021, reason: 'Wrong' });
  await publish({ ocid: 'ocds-6', title: 'A fountain' });
  const [letter] = await letters(email);
  assert.match(letter?.text ?? '', /A fountain/);
  assert.doesNotMatch(letter?.text ?? '', /A new bridge|A market/);
});

test('a letter comes in the language in which it was asked for', async () => {
  for (const [language, word] of [
    ['ar', 'نافورة'],
    ['es', 'La lista completa está aquí'],
  ] as const) {
    const email = `${language}@test.invalid`;
    await confirmed(email, '', language);
    await publish({ ocid: `ocds-${language}`, title: 'نافورة' });
    const [letter] = await letters(email);
    assert.ok(letter?.text.includes(word), letter?.text);
  }
});

test('who confirms the same search twice is told once', async () => {
  const email = 'twice@test.invalid';
  await confirmed(email, 'q=lamp');
  await confirmed(email, 'q=lamp');
  assert.equal((await rowsOf(email)).length, 1);
  await publish({ ocid: 'ocds-7', title: 'A lamp' });
  assert.equal((await letters(email)).length, 1);
});

test('one address is not written to again and again, in whatever capitals, and whoever types it does not learn that', async () => {
  const [email, loud] = ['victim@test.invalid', 'VICTIM@test.invalid'];
  const answers = [];
  for (const [at, search] of ['q=1', 'q=2', 'q=3', 'q=4', 'q=5'].entries())
    answers.push((await ask(at % 2 === 0 ? email : loud, search)).status);
  assert.deepEqual(answers, [303, 303, 303, 303, 303]);
  assert.equal((await letters(email)).length + (await letters(loud)).length, 3);
});

test('a form is refused with a filter that the list has not, an address that is none, and from a program', async () => {
  assert.equal((await ask('a@test.invalid', 'nothing=1')).status, 400);
  assert.equal((await ask('a@test.invalid', 'from=never')).status, 400);
  assert.equal((await ask('nobody')).status, 400);
  assert.equal((await ask('a@test.invalid', '', { website: 'x' })).status, 400);
  assert.deepEqual(await rowsOf('a@test.invalid'), []);
  assert.equal((await world.fetch(`${BASE}/subscription?ref=0000000000000000`)).status, 404);
});

test('the record tells that somebody subscribed, and neither who nor to what', async () => {
  const requestId = randomUUID();
  await ask('secret@test.invalid', 'q=secret', { requestId });
  const { rows } = await world.admin.query<{ body: string }>(
    "select body from ledger.pending where act = 'subscription.asked'",
  );
  assert.ok(rows.length > 0);
  for (const { body } of rows) assert.doesNotMatch(body, /secret|@/);
  assert.ok(rows.every(({ body }) => !body.includes(requestId)));
});

test('a feed has what became public last first, whatever its own day', async () => {
  await publish({ ocid: 'ocds-late', title: 'Old, and told late', amount: 5 });
  const feed = await (await world.fetch(`${BASE}.atom`)).text();
  assert.match(/<entry>[\s\S]*?<\/entry>/.exec(feed)?.[0] ?? '', /Old, and told late/);
  const few = await (await world.fetch(`${BASE}.atom?q=lamp`)).text();
  assert.equal(few.match(/<entry>/g)?.length, 1);
});

test('what must be so is so', async () => {
  assert.deepEqual(await brokenIn(admin, town), []);
});
