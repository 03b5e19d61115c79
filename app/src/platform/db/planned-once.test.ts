import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { ROLE_KEY } from '../../../../test/support/database.ts';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { connect } from './connections.ts';
import { plannedOnce } from './planned-once.ts';
import { readPlace } from './transaction.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

test('what is asked with every request is planned once on a connection, and shows each town its own rows', async () => {
  const towns = [await world.addTown('HERE'), await world.addTown('THERE')];
  const one = connect(world.databaseUrl, ROLE_KEY, assert.fail, { app: 1, public: 1, ledger: 1, queue: 1 });
  try {
    // After five times the database takes one plan for all.
    for (let time = 0; time < 24; time++) {
      const placeId = towns[time % 2] ?? '';
      const people = await readPlace(one.app, placeId, (tx) =>
        tx.db.selectFrom('live.person').modifyFront(plannedOnce).select(['place_id', 'name']).execute(),
      );
      assert.ok(people.length > 0);
      assert.deepEqual([...new Set(people.map((person) => person.place_id))], [placeId]);
    }
    const { rows } = await sql<{ times: bigint; general: bigint }>`
      select generic_plans + custom_plans as times, generic_plans as general from pg_prepared_statements
      where statement like '%"live"."person"%'
    `.execute(one.open);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.times, 24n);
    assert.ok((rows[0]?.general ?? 0n) > 0n);
  } finally {
    await one.close();
  }
});

test('a statement without the mark leaves no plan behind', async () => {
  const one = connect(world.databaseUrl, ROLE_KEY, assert.fail, { app: 1, public: 1, ledger: 1, queue: 1 });
  try {
    for (let time = 0; time < 3; time++) await one.open.selectFrom('live.place').select('code').execute();
    const { rows } = await sql`select 1 from pg_prepared_statements`.execute(one.open);
    assert.deepEqual(rows, []);
  } finally {
    await one.close();
  }
});
