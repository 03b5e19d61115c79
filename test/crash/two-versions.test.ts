import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { publishBudget } from '../../app/src/budget/actions.ts';
import { allMigrations, prepareDatabase } from '../../app/src/house.ts';
import { type Migration, migrate } from '../../app/src/platform/db/migrate.ts';
import type { DatabaseProblem } from '../../app/src/platform/db/problem.ts';
import { ensureRoles, roleUrl } from '../../app/src/platform/db/roles.ts';
import { hearUpgrades } from '../../app/src/platform/db/upgrades.ts';
import { ROLE_KEY } from '../support/database.ts';
import { openWorld, type Somebody, type World } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';

let world: World;
let town: string;
let clerk: Somebody;
let standing: Migration[];
let owner: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  clerk = await world.appoint(town, ['places.read', 'budget.import', 'budget.publish']);
  standing = await allMigrations();
  // Rights on a database are not copied from its template.
  await ensureRoles(world.databaseUrl, ROLE_KEY);
  owner = roleUrl(world.databaseUrl, ROLE_KEY, 'groundwork_owner');
});
after(() => world.close());

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
});

/** What a newer program brings: a table, a column, an index, a policy. */
const ADDS = migration(
  '990-newer',
  `create table live.novelty (place_id uuid not null references live.place, note text not null, primary key (place_id));
   alter table live.budget add column novelty text;
   alter table live.person add column novelty text not null default '';
   create index person_novelty on live.person (place_id, novelty);`,
);

const WAITS = migration('990-waits', 'alter table live.person add column waited text');

const TAKES = migration(
  '991-takes-away',
  '-- ends older programs: the column goes\nalter table live.person drop column novelty;',
);

/** Of a program that knows these migrations: why it would end while this happens. */
async function whatEnds(known: readonly Migration[], work: () => Promise<void>): Promise<string[]> {
  const ended: string[] = [];
  const names = new Set(known.map((each) => each.name));
  const hearing = hearUpgrades(world.house.connections.public, names, ({ code }) => ended.push(code));
  try {
    await work();
  } finally {
    await hearing.stop();
  }
  return ended;
}

async function works(year: number): Promise<void> {
  await world.load(town, `${year}-spending.csv`, spendingCsv({}, year));
  await world.act(town, publishBudget, { year, side: 'expenditure', version: 1 }, clerk.identityId);
  const cookies = await world.signIn(clerk);
  for (const path of ['/places/ALFA/budget', '/work/places/ALFA', '/work/places/ALFA/budgets'])
    assert.equal((await world.fetch(path, { cookies })).status, 200, path);
}

test('while a newer program adds to the database, the older one that runs goes on as before', async () => {
  await works(2021);
  const ended = await whatEnds(standing, async () => {
    const working = works(2022);
    assert.deepEqual(await migrate(owner, [...standing, ADDS]), ['990-newer']);
    await working;
    await works(2023);
  });
  assert.deepEqual(ended, []);
});

test('a migration steps aside for whoever holds a table, and comes when they let go', async () => {
  const holder = await world.house.pool.connect();
  await holder.query('begin');
  await holder.query('lock table live.person in row exclusive mode');
  let ran = false;
  const waiting = migrate(owner, [...standing, ADDS, WAITS]);
  const told = waiting.then((names) => {
    ran = true;
    return names;
  });
  // Others pass while it waits: each of these would queue up behind it for ever.
  for (let year = 2030; year < 2033; year += 1) await works(year);
  assert.equal(ran, false);
  await holder.query('commit');
  holder.release();
  assert.deepEqual(await told, ['990-waits']);
});

test('an older program does not start on the database of a newer one, and says which migration it lacks', async () => {
  const start = prepareDatabase({ adminUrl: world.databaseUrl, roleKey: ROLE_KEY });
  await assert.rejects(start, (error: DatabaseProblem) => {
    assert.equal(error.code, 'database.migration-unknown');
    assert.deepEqual(error.details, { name: '990-newer' });
    return true;
  });
});

test('a migration that takes something away ends the older programs that run, each with a sentence', async () => {
  const known = new Set(standing.map((each) => each.name));
  const hear = () =>
    new Promise<DatabaseProblem>((resolve) => {
      hearUpgrades(world.house.connections.public, known, resolve);
    });
  const running = hear();
  await migrate(owner, [...standing, ADDS, WAITS, TAKES]);
  assert.deepEqual(
    [(await running).code, (await running).details],
    ['database.outdated', { name: '991-takes-away' }],
  );
  assert.equal((await hear()).code, 'database.outdated', 'and one that listens only now finds it');
});

test('the newer program itself is not ended by what it brought', async () => {
  const ended = await whatEnds([...standing, ADDS, WAITS, TAKES], async () => {
    await world.house.connections.public.query("select pg_notify('groundwork_upgrade', '')");
    await works(2024);
  });
  assert.deepEqual(ended, []);
});
