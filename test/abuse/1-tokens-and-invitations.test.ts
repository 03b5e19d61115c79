import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { dayIn } from '../../app/src/account/tokens.ts';
import { routeKey } from '../../app/src/platform/access/access-table.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { Browser } from '../support/sign-in.ts';
import { ORIGIN, openWorld, type World } from '../support/town.ts';
import { openTwoTowns, type TwoTowns } from './two-towns.ts';

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

test('abuse 6: a token opens no page of work, sends no form of it, and is never answered with a cookie', async () => {
  const { world, a } = towns;
  const token = await tokenOf(world, a.administrator, a.code);
  const values: Record<string, string> = { code: a.code, year: String(a.ownYear), side: 'expenditure' };
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
