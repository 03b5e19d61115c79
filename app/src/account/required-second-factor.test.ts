import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addSecondFactor, Browser } from '../../../test/support/sign-in.ts';
import { form, openWorld, type World } from '../../../test/support/town.ts';

let world: World;

before(async () => {
  world = await openWorld();
});
after(() => world.close());

test('where a municipality asks for a second step, who has none is led to set it up before anything opens', async () => {
  const town = await world.addTown('ALFA');
  const chief = await world.appoint(town, ['places.read', 'places.appoint', 'account.require-second-factor']);
  const clerk = await world.appoint(town, ['places.read']);
  const elsewhere = await world.appoint(await world.addTown('BETA'), ['places.read']);
  const [atTop, atDesk, away] = [new Browser(world), new Browser(world), new Browser(world)];
  await atTop.signIn(chief);
  await atDesk.signIn(clerk);
  await away.signIn(elsewhere);
  const page = '/work/places/ALFA/second-factor';
  const ask = async (browser: Browser, required: 'yes' | 'no') =>
    world.fetch(page, { ...form({ required }), cookies: browser.cookieLine });

  assert.equal((await ask(atDesk, 'yes')).status, 403);
  // Who has none cannot ask it of others.
  assert.equal((await ask(atTop, 'yes')).status, 409);
  await addSecondFactor(atTop, chief.password);
  assert.equal((await ask(atTop, 'yes')).status, 303);
  assert.equal((await atTop.open(page)).status, 200);

  for (const path of ['/work', '/work/places/ALFA']) {
    assert.equal((await atDesk.open(path)).headers.get('location'), '/account/second-factor', path);
  }
  assert.equal((await ask(atDesk, 'no')).status, 403);
  assert.equal((await away.open('/work/places/BETA')).status, 200);
  assert.match(
    await (await atDesk.open('/account/second-factor')).text(),
    /asks everybody for a second step/,
  );
  await addSecondFactor(atDesk, clerk.password);
  assert.equal((await atDesk.open('/work/places/ALFA')).status, 200);

  const acts = await world.admin.query<{ act: string }>(
    "select act from ledger.pending where act like 'second-factor%' and not confidential",
  );
  assert.deepEqual(acts.rows, [{ act: 'second-factor.required' }]);
  assert.equal((await ask(atTop, 'no')).status, 303);
});
