import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { dayIn } from '../../app/src/account/tokens.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { routeKey } from '../../app/src/platform/access/access-table.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { stopPath } from '../../app/src/platform/notifications/stop.ts';
import { Browser, linkIn, mailsTo } from '../support/sign-in.ts';
import { form, ORIGIN, openWorld, type World } from '../support/town.ts';
import { dump } from './dump.ts';
import { NO_TOWN, openTwoTowns, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
let other: World;

before(async () => {
  towns = await openTwoTowns();
  other = await openWorld();
});
after(async () => {
  await other.close();
  await towns.world.close();
});

async function tokenOf(world: World, who: { email: string; password: string }, place: string, network = '') {
  const browser = new Browser(world);
  await browser.signIn(who);
  const response = await browser.send('/account/tokens', {
    place,
    name: 'A program',
    scopes: 'places.read',
    ends: dayIn(10),
    network,
    password: who.password,
  });
  const token = /groundwork_[\w-]{43}/.exec(await response.text())?.[0];
  assert.ok(token, `a token of ${place}`);
  return token;
}

const bearer = (token: string) => new Headers({ authorization: `Bearer ${token}` });

test('abuse 5: a token names the one place it was made for, and is none in another programme; nor is a session', async () => {
  const { world, a, b } = towns;
  const token = await tokenOf(world, a.administrator, a.code);
  assert.equal((await world.house.tokens.read(bearer(token)))?.placeId, a.placeId);
  assert.notEqual(a.placeId, b.placeId);
  assert.equal(await other.house.tokens.read(bearer(token)), null);
  assert.equal(await other.house.signIn.identityOf(new Headers({ cookie: a.people.administrator })), null);
  // A session is no token, and a token no session.
  const session = /groundwork\.session=([^;]+)/.exec(a.people.administrator)?.[1] ?? '';
  for (const text of [session, `groundwork_${session}`])
    assert.equal(await world.house.tokens.read(bearer(text)), null);
  const asCookie = new Headers({ cookie: `groundwork.session=${token}` });
  assert.equal(await world.house.signIn.identityOf(asCookie), null);
});

const history = (code: string): string => `/api/v1/work/places/${code}/history`;

test('abuse 5: no credential of one place, programme or kind is any elsewhere: sessions, steps, tokens, and the links of letters', async () => {
  const { world, a, b } = towns;
  const email = `${randomUUID()}@test.invalid`;
  const { link: invitation } = await inviteTo(email);
  const browser = new Browser(world);
  await browser.signIn(a.adviser);
  const mailed = `${randomUUID()}@test.invalid`;
  await browser.send('/account/address', { email: mailed, password: a.adviser.password });
  await new Browser(world).send('/sign-in/forgotten', { email: a.adviser.email });
  await world.house.signIn.afterwards.settled();
  const reset = linkIn((await mailsTo(world, a.adviser.email)).find(({ text }) => /new-password/.test(text)));
  const address = linkIn((await mailsTo(world, mailed)).at(-1));
  const token = await tokenOf(world, a.administrator, a.code);
  const secret = /groundwork_(.*)/.exec(token)?.[1] ?? '';
  const session = /groundwork\.session=([^;]+)/.exec(a.people.administrator)?.[1] ?? '';
  const secrets = [invitation, reset, address].map((path) => path.split('/').at(-1) ?? '');

  // In another programme they are nothing, on every page and every address for programs.
  const cookies = a.people.administrator;
  for (const path of ['/account', '/work', `/work/places/${a.code}`])
    assert.ok([303, 404].includes((await other.fetch(path, { cookies })).status), path);
  for (const path of [invitation, reset]) assert.equal((await other.fetch(path)).status, 404, path);
  assert.ok([303, 404].includes((await other.fetch(address, { cookies: browser.cookieLine })).status));
  assert.equal((await other.fetch(history(a.code), { headers: bearer(token) })).status, 401);

  // A token of one place is none of another, where its owner has a post too; that looks as if it were not there.
  await world.act(b.placeId, appoint, { ...POST, identityId: a.administrator.identityId });
  const answers = [];
  for (const code of [b.code, NO_TOWN])
    answers.push(await (await world.fetch(history(code), { headers: bearer(token) })).text());
  assert.equal(answers[0], answers[1]);
  assert.equal((await world.fetch(history(b.code), { headers: bearer(token) })).status, 404);
  assert.equal((await world.fetch(history(a.code), { headers: bearer(token) })).status, 200);

  // Nor is one kind another: a session for programs, a link as a token, a token as a link.
  for (const path of [history(a.code), '/api/v1/measures'])
    for (const text of [session, `groundwork_${session}`, ...secrets.map((each) => `groundwork_${each}`)])
      assert.equal((await world.fetch(path, { headers: bearer(text) })).status, 401, path);
  assert.equal((await world.fetch(history(a.code), { cookies })).status, 401);
  for (const text of [secret, token, ...secrets]) {
    const asSession = `groundwork.session=${text}`;
    assert.equal((await world.fetch('/account', { cookies: asSession })).status, 303);
  }
  const ways = ['/invitation/', '/sign-in/new-password/'];
  for (const way of ways) {
    for (const text of [
      session,
      secret,
      ...secrets.filter((each) => !(invitation + reset).includes(way + each)),
    ])
      assert.equal((await world.fetch(`${way}${text}`)).status, 404, way);
  }
  // A link to stop letters is signed for one person.
  const signed = new URL(stopPath(world.house.performing.pseudonymKey, a.adviser.identityId), ORIGIN)
    .searchParams;
  const stopped = async (who: string): Promise<number> => {
    const { headers } = form({});
    const body = new URLSearchParams({ who, sign: signed.get('sign') ?? '' }).toString();
    return (await world.fetch('/notifications/stop/confirm', { method: 'POST', headers, body })).status;
  };
  assert.equal(await stopped(b.adviser.identityId), 400);
  assert.equal(await stopped(a.adviser.identityId), 200);

  // They were good, each for what it is.
  assert.equal((await world.fetch(invitation)).status, 200);
  assert.equal((await world.fetch(reset)).status, 200);
  assert.equal((await browser.open(address)).status, 200);
});

const POST = {
  body: 'Office',
  post: 'Second post',
  permissions: ['places.read'],
  name: 'X',
  from: '2020-01-01',
  to: null,
};

test('abuse 6: a token opens no page of work, sends no form of it, and is never answered with a cookie', async () => {
  const { world, a } = towns;
  const token = await tokenOf(world, a.administrator, a.code);
  const values: Record<string, string> = {
    code: a.code,
    year: String(a.ownYear),
    side: 'expenditure',
    line: '1',
    asked: 'dead'.repeat(5),
    flag: 'dead'.repeat(5),
    seat: 'one',
    source: '1',
  };
  let asked = 0;
  for (const route of world.house.slices.flatMap((slice) => slice.routes)) {
    const key = routeKey(route.method, route.path);
    // The API reads tokens: what it lets them do, its own tests say.
    if (route.kind === 'api' || world.house.performing.access[key]?.who === 'anyone') continue;
    // What is put for the other names does not matter to who may not come in.
    const path = route.path.replace(PARAM, (_whole, name: string) => values[name] ?? randomUUID());
    const headers = bearer(token);
    headers.set('origin', ORIGIN);
    const isPage = route.method === 'GET';
    const response = await world.fetch(path, { method: route.method, headers });
    assert.ok((isPage ? [303, 404] : [401]).includes(response.status), `${key}: ${response.status}`);
    if (response.status === 303) assert.match(response.headers.get('location') ?? '', /^\/sign-in/, key);
    assert.deepEqual(response.headers.getSetCookie(), [], key);
    asked += 1;
  }
  assert.ok(asked >= 60, `${asked} requests`);
});

const PARAM = /:(\w+)(?:\{[^}]*\})?/g;

test('abuse 6: a token made for reading writes nothing, even where its owner may', async () => {
  const { world, a } = towns;
  const token = await tokenOf(world, a.administrator, a.code);
  const untouched = await dump(world.admin);
  let refused = 0;
  for (const route of world.house.slices.flatMap((slice) => slice.routes)) {
    if (route.kind !== 'api' || route.method !== 'POST') continue;
    const path = route.path.replace(PARAM, (_whole, name: string) =>
      name === 'code' ? a.code : randomUUID(),
    );
    const headers = bearer(token);
    headers.set('content-type', 'application/json');
    headers.set('idempotency-key', randomUUID());
    const response = await world.fetch(path, {
      method: 'POST',
      headers,
      body: '{"year":2021,"reason":"A flood"}',
    });
    assert.ok([400, 403].includes(response.status), `${path}: ${response.status}`);
    assert.equal(response.headers.get('set-cookie'), null);
    refused += response.status === 403 ? 1 : 0;
  }
  assert.ok(refused >= 1);
  assert.deepEqual(await dump(world.admin), untouched);
});

test('abuse 6: a token bound to a network is none from elsewhere, whatever a header claims', async () => {
  const { world, a } = towns;
  const token = await tokenOf(world, a.administrator, a.code, '192.0.2.0/24');
  assert.ok(await world.house.tokens.read(bearer(token), '192.0.2.1'));
  const claiming = bearer(token);
  claiming.set('x-forwarded-for', '192.0.2.1');
  assert.equal(await world.house.tokens.read(claiming, '198.51.100.1'), null);
  assert.equal(await world.house.tokens.read(claiming), null);
});

const PASSWORD = 'kettle orbit maple thirty';

const inviteTo = (email: string) =>
  inPlace(towns.world.house.pool, towns.a.placeId, (tx) =>
    towns.world.house.signIn.invite(tx, {
      email,
      name: 'Somebody new',
      language: 'en',
      placeId: towns.a.placeId,
      personId: null,
      invitedBy: towns.a.administrator.identityId,
    }),
  );

test('abuse 9: an invitation is of its address alone: another person’s session cannot accept it', async () => {
  const { world, b } = towns;
  const email = `${randomUUID()}@test.invalid`;
  const { link } = await inviteTo(email);
  const thief = new Browser(world);
  await thief.signIn(b.adviser);
  const page = await (await thief.open(link)).text();
  assert.match(page, /somebody else/);
  const response = await thief.send(link, { password: PASSWORD, again: PASSWORD });
  assert.equal(response.status, 403);
  // It was not used up, and the thief is who they were.
  const { rows } = await world.admin.query<{ hits: string }>(
    `select count(*) as hits from sign_in.account a join sign_in.identity i on i.id = a.identity_id where i.email = $1`,
    [email],
  );
  assert.equal(Number(rows[0]?.hits), 0);
  const invited = new Browser(world);
  assert.equal((await invited.send(link, { password: PASSWORD, again: PASSWORD })).status, 303);
});

test('abuse 9: used by two at once, an invitation lets in one; ended or taken back, nobody', async () => {
  const { world } = towns;
  const { link } = await inviteTo(`${randomUUID()}@test.invalid`);
  const browsers = Array.from({ length: 6 }, () => new Browser(world));
  const answers = await Promise.all(
    browsers.map((each, at) =>
      each.send(link, { password: `${PASSWORD} ${at}`, again: `${PASSWORD} ${at}` }),
    ),
  );
  assert.equal(answers.filter((each) => each.headers.get('location')?.startsWith('/work')).length, 1);
  const inside = await Promise.all(browsers.map((each) => each.isIn()));
  assert.equal(inside.filter(Boolean).length, 1);
});
