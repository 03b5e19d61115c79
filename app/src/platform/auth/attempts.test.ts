import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ORIGIN, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';

let world: World;
let clerk: Somebody;

before(async () => {
  world = await openWorld();
  clerk = await world.appoint(await world.addTown('ALFA'), ['places.read']);
});
after(() => world.close());

const nameless = (text: string): string => text.replaceAll(/[\w-]+@test\.invalid/g, 'address');

const tryWith = (email: string, password: string): Promise<Response> =>
  world.fetch('/sign-in', {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password }).toString(),
  });

test('a wrong password and an address that nobody has are answered alike', async () => {
  const [wrong, unknown] = [
    await tryWith(clerk.email, 'x'.repeat(12)),
    await tryWith('nobody@test.invalid', 'x'.repeat(12)),
  ];
  assert.deepEqual([wrong.status, unknown.status], [401, 401]);
  assert.equal(nameless(await wrong.text()), nameless(await unknown.text()));
});

test('after ten wrong tries for an address even the right password waits, until a quarter of an hour has passed', async () => {
  for (let tries = 0; tries < 10; tries += 1) await tryWith(clerk.email.toUpperCase(), 'wrong wrong wrong');
  assert.equal((await tryWith(clerk.email, clerk.password)).status, 429);
  await world.admin.query('update sign_in.rate_limit set last_request = last_request - 16 * 60 * 1000');
  assert.equal((await tryWith(clerk.email, clerk.password)).status, 303);
});

test('the count is of an address alone, holds no address, and ends with the right password', async () => {
  await tryWith(clerk.email, 'wrong wrong wrong');
  const { rows } = await world.admin.query<{ key: string }>('select key from sign_in.rate_limit');
  assert.ok(rows.length >= 1);
  assert.ok(rows.every((row) => !row.key.includes('@')));
  await tryWith(clerk.email, clerk.password);
  for (let tries = 0; tries < 9; tries += 1) await tryWith(clerk.email, 'wrong wrong wrong');
  assert.equal((await tryWith(clerk.email, clerk.password)).status, 303);
});

test('a session that was left, or has passed its time, opens nothing', async () => {
  const cookies = await world.signIn(clerk);
  assert.equal((await world.fetch('/account', { cookies })).status, 200);
  await world.fetch('/sign-out', {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    cookies,
  });
  assert.equal((await world.fetch('/account', { cookies })).status, 303);
  const later = await world.signIn(clerk);
  await world.admin.query("update sign_in.session set expires_at = now() - interval '1 minute'");
  assert.equal((await world.fetch('/account', { cookies: later })).status, 303);
});
