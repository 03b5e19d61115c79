import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { from as copyFrom } from 'pg-copy-streams';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { addItem } from '../thread/thread.ts';
import { inPlace, readPlace } from './transaction.ts';

let world: World;
let here: string;
let there: string;

before(async () => {
  world = await openWorld();
  here = await world.addTown('HERE');
  there = await world.addTown('THERE');
});
after(() => world.close());

const items = async (placeId: string): Promise<number> =>
  (await world.admin.query('select count(*)::int as n from live.thread_item where place_id = $1', [placeId]))
    .rows[0].n;

test('an error takes back all of a transaction, and the connection is as good as new', async () => {
  const earlier = await items(here);
  const { pool } = world.house;
  const failing = inPlace(pool, here, async (tx) => {
    await addItem(tx, 'note', 'lost');
    throw new Error('no');
  });
  await assert.rejects(failing, /^Error: no$/);
  assert.equal(await items(here), earlier);
  await inPlace(pool, here, (tx) => addItem(tx, 'note', 'kept'));
  assert.equal(await items(here), earlier + 1);
});

test('a transaction whose error was swallowed does not pass for committed', async () => {
  const earlier = await items(here);
  const failing = inPlace(world.house.pool, here, async (tx) => {
    await addItem(tx, 'note', 'lost');
    await tx.client.query('select 1 / 0').catch(() => undefined);
    return 'done';
  });
  await assert.rejects(failing, /had failed before its commit/);
  assert.equal(await items(here), earlier);
});

test('a connection that dies in a transaction is not used again', async () => {
  const dying = inPlace(world.house.pool, here, async (tx) => {
    const { rows } = await tx.client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await world.admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await addItem(tx, 'note', 'lost');
  });
  await assert.rejects(dying);
  for (let times = 0; times < 12; times += 1) {
    await readPlace(world.house.pool, here, (tx) => tx.client.query('select 1'));
  }
});

test('a reader of a place cannot write', async () => {
  const writing = readPlace(world.house.pool, here, (tx) => addItem(tx, 'note', 'no'));
  await assert.rejects(writing, { code: '25006' });
});

test('a place id that is no lower-case uuid never reaches the database', async () => {
  for (const id of ['', "'; drop table live.place; --", here.toUpperCase(), `${here}'`]) {
    await assert.rejects(
      inPlace(world.house.pool, id, async () => 1),
      TypeError,
    );
  }
});

test('the place of a transaction ends with it', async () => {
  const client = await world.house.pool.connect();
  try {
    const { rows } = await client.query('select live.current_place() as place');
    assert.deepEqual(rows, [{ place: null }]);
    const seen = await client.query('select count(*)::int as n from live.thread_item');
    assert.deepEqual(seen.rows, [{ n: 0 }], 'without a place there are no rows');
  } finally {
    client.release();
  }
});

test('inside one town, rows of another neither show, change nor arrive', async () => {
  const { pool } = world.house;
  const theirs = await inPlace(pool, there, (tx) => addItem(tx, 'note', 'theirs'));
  await inPlace(pool, here, async ({ client }) => {
    const seen = await client.query('select 1 from live.thread_item where item_id = $1', [theirs]);
    assert.equal(seen.rowCount, 0);
  });
  const insert = 'insert into live.thread_item (place_id, item_id, kind, title) values ($1, $2, $3, $4)';
  const smuggling = inPlace(pool, here, ({ client }) =>
    client.query(insert, [there, randomUUID(), 'note', 'x']),
  );
  await assert.rejects(smuggling, { code: '42501' });
  const linking = inPlace(pool, here, ({ client }) =>
    client.query(
      'insert into live.thread_link (place_id, from_id, relation, to_id) values ($1, $2, $3, $2)',
      [here, theirs, 'read-from'],
    ),
  );
  await assert.rejects(linking, { code: '23503' }, 'a link cannot reach into another town');
});

test('COPY into a table of tenants is refused, so it cannot carry rows past the rules', async () => {
  const copying = inPlace(
    world.house.pool,
    here,
    ({ client }) =>
      new Promise<void>((resolve, reject) => {
        const stream = client.query(
          copyFrom('copy live.thread_item (place_id, item_id, kind, title) from stdin'),
        );
        stream.on('error', reject);
        stream.on('finish', resolve);
        stream.end(`${there}\t${randomUUID()}\tnote\tx\n`);
      }),
  );
  await assert.rejects(copying, { code: '0A000' });
});

test('the public connection knows the public record and no other schema', async () => {
  const { public: pool } = world.house.connections;
  for (const table of [
    'live.place',
    'live.budget_line',
    'sign_in.identity',
    'ledger.pending',
    'migrations.done',
  ]) {
    await assert.rejects(pool.query(`select 1 from ${table}`), { code: '42501' }, table);
  }
  for (const table of ['public_record.snapshot', 'public_record.place', 'public_record.current']) {
    await assert.rejects(pool.query(`delete from ${table}`), { code: '42501' }, table);
    assert.ok(await pool.query(`select 1 from ${table}`));
  }
});

test('the application adds to the record of acts and can neither read, change nor remove it', async () => {
  const refused = { code: '42501' };
  for (const statement of ['select 1 from', 'delete from', 'truncate']) {
    const asking = inPlace(world.house.pool, here, ({ client }) =>
      client.query(`${statement} ledger.pending`),
    );
    await assert.rejects(asking, refused, statement);
  }
  const changing = inPlace(world.house.pool, here, ({ client }) =>
    client.query("update ledger.pending set act = 'x'"),
  );
  await assert.rejects(changing, refused);
  const { ledger } = world.house.connections;
  assert.ok((await ledger.query('select 1 from ledger.pending')).rowCount);
  await assert.rejects(ledger.query("update ledger.pending set act = 'x'"), refused);
  await assert.rejects(ledger.query('select 1 from live.person'), refused);
});

test('no connection keeps its locks when its program is gone without a word: the database ends it after half a minute', async () => {
  const { app, public: reader, ledger, queue } = world.house.connections;
  for (const pool of [app, reader, ledger, queue]) {
    const { rows } = await pool.query('show idle_in_transaction_session_timeout');
    assert.deepEqual(rows, [{ idle_in_transaction_session_timeout: '30s' }]);
  }
});
