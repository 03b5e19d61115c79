import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { towns } from '../../examples/programme/towns.ts';
import { openWorld, type World } from '../../test/support/town.ts';
import { firstStart } from './first-start.ts';
import type { House } from './platform/house.ts';
import { openDataFolder } from './platform/launch/data-folder.ts';

const TABLES = [
  'live.place',
  'live.thread_item',
  'live.thread_link',
  'live.post',
  'live.person',
  'live.holding',
  'live.budget',
  'live.budget_load',
  'live.budget_line',
  'live.measure_run',
  'live.request_answer',
  'public_record.snapshot',
  'public_record.current',
  'public_record.budget_line',
  'public_record.procure_flag',
  'public_record.procure_reply',
  'public_record.procure_check',
  'ledger.pending',
  'sign_in.identity',
  'sign_in.account',
];

/** Two towns tell as much as twelve. */
const EXAMPLE = towns.slice(0, 2);

const worlds: World[] = [];
let whole: Record<string, number>;

async function world(): Promise<World> {
  const opened = await openWorld();
  worlds.push(opened);
  return opened;
}

async function counts({ admin }: World): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of TABLES)
    found[table] = (await admin.query(`select count(*)::int as n from ${table}`)).rows[0].n;
  return found;
}

/** A first start over this house, in a data folder of its own unless told. */
async function start(at: World, options: { house?: House; path?: string; empty?: boolean } = {}) {
  const path = options.path ?? (await mkdtemp(join(at.house.uploads, 'data-')));
  const told: string[] = [];
  const welcome = await firstStart(options.house ?? at.house, {
    folder: openDataFolder(path),
    empty: options.empty ?? false,
    secret: at.house.performing.pseudonymKey,
    tell: (message) => told.push(message),
    example: EXAMPLE,
  });
  return { path, told, welcome };
}

/** The house, unable to perform this action: as if it were stopped just before. */
function without(house: House, action: string): House {
  const { [`action ${action}`]: _, ...access } = house.performing.access;
  return { ...house, performing: { ...house.performing, access } };
}

async function signInWith(at: World, welcome: string): Promise<string> {
  const [, email = '', password = ''] = /as (\S+) with the password (\S+) /.exec(welcome) ?? [];
  return at.signIn({ identityId: '', email, password });
}

before(async () => {
  const first = await world();
  await start(first);
  whole = await counts(first);
});
after(async () => {
  for (const each of worlds) await each.close();
});

test('the first start loads the example and lets somebody in; the second changes nothing', async () => {
  const fresh = await world();
  const first = await start(fresh);
  assert.deepEqual(first.told, ['Loading the example programme of 2 municipalities…']);
  assert.ok(await signInWith(fresh, first.welcome));
  const earlier = await counts(fresh);
  assert.deepEqual(earlier, whole);
  const second = await start(fresh, { path: first.path });
  assert.deepEqual([second.told, second.welcome], [[], first.welcome]);
  assert.deepEqual({ ...(await counts(fresh)) }, earlier);
});

test('the example is published, and said to be an example', async () => {
  const at = worlds[0] ?? assert.fail();
  for (const path of ['/places/NYABERA', '/places/NYABERA/budget', '/places/NYABERA/reliability']) {
    const page = await at.fetch(path);
    assert.equal(page.status, 200, path);
    assert.match(await page.text(), /Example data/, path);
  }
});

test('without the example there is no municipality', async () => {
  const fresh = await world();
  await start(fresh, { empty: true });
  assert.equal((await counts(fresh))['live.place'], 1);
  assert.equal((await fresh.fetch('/places/NYABERA')).status, 404);
});

for (const action of [
  'places.add',
  'procure.note-check',
  'budget.import',
  'budget.publish-several',
  'diagnose.publish',
]) {
  test(`a first start that was stopped before ${action} is finished by the next, and nothing is there twice`, async () => {
    const fresh = await world();
    const path = await mkdtemp(join(fresh.house.uploads, 'data-'));
    await assert.rejects(
      start(fresh, { house: without(fresh.house, action), path }),
      /no permission in the access table/,
    );
    assert.notDeepEqual(await counts(fresh), whole);
    const { welcome } = await start(fresh, { path });
    assert.deepEqual(await counts(fresh), whole);
    assert.ok(await signInWith(fresh, welcome));
  });
}

test('a first start that was stopped is finished on the next day with the dates it began with', async (t) => {
  const fresh = await world();
  const path = await mkdtemp(join(fresh.house.uploads, 'data-'));
  await assert.rejects(start(fresh, { house: without(fresh.house, 'budget.import'), path }));
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 86_400_000 });
  await start(fresh, { path });
  assert.deepEqual(await counts(fresh), whole);
});

test('a start that was stopped between writing the password and using it goes on with that password', async () => {
  const [fresh, other] = [await world(), await world()];
  const stopped = await start(other, { empty: true });
  const { welcome } = await start(fresh, { path: stopped.path, empty: true });
  assert.equal(welcome, stopped.welcome);
  assert.ok(await signInWith(fresh, welcome));
});

test('a data folder that is new to a database tells no password that does not work', async () => {
  const fresh = await world();
  await start(fresh, { empty: true });
  const second = await start(fresh, { empty: true });
  assert.doesNotMatch(second.welcome, /with the password \S{16}/);
  assert.ok(!existsSync(join(second.path, 'first-sign-in.txt')));
});
