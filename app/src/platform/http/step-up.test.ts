import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { addSecondFactor, Browser, mailsTo } from '../../../../test/support/sign-in.ts';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { holders } from '../access/access-table.ts';
import { defineAction } from '../access/action.ts';
import { apiAct } from '../api/route.ts';
import { isFresh } from '../auth/step-up.ts';
import { makeToken } from '../auth/tokens.ts';
import { codeOf } from '../auth/totp.ts';
import { createWeb } from './web.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const PERMISSIONS = ['places.read', 'budget.publish', 'places.engage'];
const YEAR = 2021;

/** A municipality with a budget to publish, and somebody who may; a browser in which they signed in long ago. */
async function office() {
  const code = `T${randomUUID().slice(0, 8).toUpperCase()}`;
  const town = await world.addTown(code);
  await world.load(town, `${YEAR}-spending.csv`, spendingCsv());
  const clerk = await world.appoint(town, PERMISSIONS);
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const path = `/work/places/${code}/budgets/${YEAR}/expenditure/publish`;
  return { code, town, clerk, browser, path };
}

const letTimePass = (clerk: Somebody, minutes = 16) =>
  world.admin.query(
    'update sign_in.session set proved_at = proved_at - $2 * interval $$1 minute$$ where identity_id = $1',
    [clerk.identityId, minutes],
  );

/** Whether its figures are among what anybody may read. */
const isPublished = async (code: string): Promise<boolean> => {
  const { rows } = await world.admin.query(
    `select 1 from public_record.current join live.place using (place_id)
     where place.code = $1 and current.kind = 'budget' and current.key = $2`,
    [code, `${YEAR}/expenditure`],
  );
  return rows.length === 1;
};

const published = async (town: string): Promise<number> =>
  Number(
    (
      await world.admin.query<{ count: string }>(
        `select count(*) from live.history where place_id = $1 and act = 'budget.published'`,
        [town],
      )
    ).rows[0]?.count,
  );

/** The form that a page holds, as its sender's browser would send it. */
function formIn(page: string): Record<string, string> {
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}

test('who has just signed in publishes without being asked again', async () => {
  const { code, browser, path } = await office();
  const done = await browser.send(path, { requestId: randomUUID(), version: '1' });
  assert.equal(done.status, 303);
  assert.ok(await isPublished(code));
});

test('who signed in long ago shows again who they are before anything is published, and then it is published once', async () => {
  const { code, town, clerk, browser, path } = await office();
  await letTimePass(clerk);
  const requestId = randomUUID();
  const asked = await browser.send(path, { requestId, version: '1' });
  assert.equal(asked.status, 401);
  const page = await asked.text();
  assert.match(page, /nothing you typed is lost/);
  assert.deepEqual(formIn(page), { requestId, version: '1' });
  assert.ok(!(await isPublished(code)), 'nothing is done before');
  const held = browser.cookies.get('groundwork.session') ?? '';

  const wrong = await browser.send(path, { ...formIn(page), 'form:password': 'not mine' });
  assert.equal(wrong.status, 401);
  const again = await wrong.text();
  assert.match(again, /not your password/);
  assert.doesNotMatch(again, /not mine/);
  assert.ok(!(await isPublished(code)));

  const proved = { ...formIn(again), 'form:password': clerk.password };
  assert.equal((await browser.send(path, proved)).status, 303);
  assert.ok(await isPublished(code));
  assert.notEqual(browser.cookies.get('groundwork.session'), held, 'the session has another secret');
  const thief = new Browser(world);
  thief.cookies.set('groundwork.session', held);
  assert.ok(!(await thief.isIn()), 'and the old one opens nothing (abuse 48a)');
  assert.equal((await browser.send(path, proved)).status, 303);
  assert.equal(await published(town), 1, 'sent twice, done once');
  assert.match(await (await browser.open('/account')).text(), /Showed again that it was you/);
});

test('what changes nothing of the kind is done without being asked', async () => {
  const { code, clerk, browser } = await office();
  await letTimePass(clerk);
  assert.equal((await browser.open(`/work/places/${code}/budgets`)).status, 200);
  assert.equal((await browser.open(`/work/places/${code}/engagements/new`)).status, 200);
});

test('who has a second factor is asked for its code: the password does not do, and no code opens twice', async () => {
  const { code, clerk, browser, path } = await office();
  const { secret, step, codes } = await addSecondFactor(browser, clerk.password);
  await letTimePass(clerk);
  const form = { requestId: randomUUID(), version: '1' };
  const page = await (await browser.send(path, { ...form, 'form:password': clerk.password })).text();
  assert.match(page, /name="form:code"/);
  assert.doesNotMatch(page, /name="form:password"/);
  const used = codeOf(secret, step);
  assert.equal((await browser.send(path, { ...form, 'form:code': used })).status, 401);
  assert.ok(!(await isPublished(code)));
  assert.equal((await browser.send(path, { ...form, 'form:code': codeOf(secret, step + 1n) })).status, 303);
  assert.ok(await isPublished(code));

  await letTimePass(clerk);
  const withdraw = `/work/places/${code}/budgets/${YEAR}/expenditure/withdraw`;
  const reason = { requestId: randomUUID(), reason: 'Figures of another year', 'form:code': codes[0] ?? '' };
  assert.equal((await browser.send(withdraw, reason)).status, 303);
  await letTimePass(clerk);
  const twice = { requestId: randomUUID(), version: '1', 'form:code': codes[0] ?? '' };
  assert.equal((await browser.send(path, twice)).status, 401);
  const letters = await mailsTo(world, clerk.email);
  assert.ok(letters.some((each) => /recovery code/i.test(each.subject + each.text)));
});

test('after ten wrong guesses the right one waits too, also those of the account page', async () => {
  const { code, clerk, browser, path } = await office();
  await letTimePass(clerk);
  const form = { requestId: randomUUID(), version: '1' };
  for (let guess = 0; guess < 10; guess += 1) {
    const answer = await browser.send(path, { ...form, 'form:password': `guess ${guess}` });
    assert.equal(answer.status, 401);
  }
  assert.equal((await browser.send(path, { ...form, 'form:password': clerk.password })).status, 429);
  const fields = { current: clerk.password, password: randomUUID(), again: 'other' };
  assert.equal((await browser.send('/account/password', fields)).status, 429);
  assert.ok(!(await isPublished(code)));
});

test('on a computer that several people use everybody is asked each time, however lately they signed in', async () => {
  const { code, clerk, browser, path } = await office();
  await browser.send('/account/device/share', { name: 'Counter 1' });
  const form = { requestId: randomUUID(), version: '1' };
  assert.equal((await browser.send(path, form)).status, 401);
  assert.equal((await browser.send(path, { ...form, 'form:password': clerk.password })).status, 303);
  assert.ok(await isPublished(code));
  const withdraw = `/work/places/${code}/budgets/${YEAR}/expenditure/withdraw`;
  const reason = { requestId: randomUUID(), reason: 'Figures of another year' };
  assert.equal((await browser.send(withdraw, reason)).status, 401, 'the proof was good for one');
  assert.ok(await isPublished(code));
});

test('a long form waits whole in the page that asks, with every sign as it was typed', async () => {
  const { code, town, clerk, browser } = await office();
  await letTimePass(clerk);
  const path = `/work/places/${code}/engagements/new`;
  const typed = {
    requestId: randomUUID(),
    partner: 'Ärzte & "Söhne" <one>',
    purpose: "First line\r\nSecond line, 'quoted' — النص",
    contact: '',
    from: '2026-01-01',
    to: '2036-01-01',
  };
  const asked = await browser.send(path, typed);
  assert.equal(asked.status, 401);
  const page = await asked.text();
  assert.match(page, /&lt;one&gt;/);
  const done = await browser.send(path, { ...typed, 'form:password': clerk.password });
  assert.equal(done.status, 303);
  const { rows } = await world.admin.query(
    'select partner, purpose from live.engagement where place_id = $1',
    [town],
  );
  assert.deepEqual(
    rows.map((row) => row.partner),
    [typed.partner],
  );
});

test('a form with a fault is told its fault, and nobody shows who they are for nothing', async () => {
  const { code, clerk, browser } = await office();
  await letTimePass(clerk);
  const path = `/work/places/${code}/budgets/${YEAR}/expenditure/withdraw`;
  assert.equal((await browser.send(path, { requestId: randomUUID(), reason: '' })).status, 400);
});

test('a mark of another request, another session or another day is no proof', async () => {
  const { code, clerk, browser, path } = await office();
  await letTimePass(clerk);
  for (const mark of ['', '9999999999999.', `9999999999999.${'A'.repeat(43)}`, '1.x', 'NaN.NaN']) {
    const sent = { requestId: randomUUID(), version: '1', 'form:proof': mark };
    assert.equal((await browser.send(path, sent)).status, 401);
  }
  assert.ok(!(await isPublished(code)));
});

const at = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1, 9, minutes));

test('a proof is fresh for the minutes that are set, and a PIN is none', () => {
  const own = { provedAt: at(0), onSharedDevice: false };
  assert.ok(isFresh({ stepUpMinutes: 15 }, own, at(14)));
  assert.ok(!isFresh({ stepUpMinutes: 15 }, own, at(15)));
  assert.ok(isFresh({ stepUpMinutes: 30 }, own, at(29)));
  assert.ok(!isFresh({ stepUpMinutes: 15 }, { provedAt: null, onSharedDevice: false }, at(0)));
  assert.ok(!isFresh({ stepUpMinutes: 15 }, { provedAt: at(0), onSharedDevice: true }, at(0)));
  assert.ok(!isFresh({ stepUpMinutes: 15 }, own, at(-20)), 'nor does a clock that was set back help');
});

test('a token publishes only if its maker showed all they have when it was made', async () => {
  const { code, town, clerk } = await office();
  const announce = defineAction({
    name: 'made-up.announce',
    records: ['made-up.published'],
    authority: 'place',
    stepUp: true,
    input: z.strictObject({}),
    run: async () => ({ answer: {}, entry: { act: 'made-up.published', subject: 'made-up/one' } }),
  });
  const path = '/api/v1/places/:code/announcements';
  const route = apiAct({
    path,
    says: 'made-up',
    params: z.strictObject({ code: z.string() }),
    body: z.strictObject({}),
    gives: z.strictObject({}),
    action: announce,
    input: () => ({}),
    answer: () => ({ item: {}, status: 201 }),
  });
  const rule = holders('budget.publish');
  const access = {
    ...world.house.performing.access,
    [`POST ${path}`]: rule,
    'action made-up.announce': rule,
  };
  const [slice] = world.house.slices;
  assert.ok(slice);
  const web = createWeb({
    ...world.house,
    performing: { ...world.house.performing, access },
    slices: [{ ...slice, routes: [route] }],
  });
  const send = async (proved: boolean): Promise<Response> => {
    const token = await makeToken(world.house.connections.open, {
      identityId: clerk.identityId,
      placeId: town,
      name: 'A program',
      scopes: ['budget.publish'],
      network: '',
      endsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      proved,
    });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    const url = `http://localhost/api/v1/places/${code}/announcements`;
    return web.fetch(new Request(url, { method: 'POST', headers, body: '{}' }));
  };
  const refused = await send(false);
  assert.equal(refused.status, 403);
  assert.equal(((await refused.json()) as { code: string }).code, 'api.token-unproved');
  assert.equal((await send(true)).status, 201);
});

test('whoever has a second factor makes no token without its code', async () => {
  const { code, clerk, browser } = await office();
  const { secret, step } = await addSecondFactor(browser, clerk.password);
  const fields = {
    place: code,
    name: 'Nightly',
    scopes: 'places.read',
    ends: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    network: '',
    password: clerk.password,
  };
  assert.match(await (await browser.open(`/account/tokens/new?place=${code}`)).text(), /name="code"/);
  assert.equal((await browser.send('/account/tokens', fields)).status, 401);
  const made = await browser.send('/account/tokens', { ...fields, code: codeOf(secret, step + 1n) });
  assert.match(await made.text(), /groundwork_/);
});
