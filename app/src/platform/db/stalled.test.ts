import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client, Pool } from 'pg';
import { FaultProxy } from '../../../../test/crash/fault-proxy.ts';
import { freshDatabase } from '../../../../test/support/database.ts';
import { watchStalled } from './stalled.ts';

const watch = { everyMs: 20, quietMs: 100, onStalled: () => undefined };

let database: Awaited<ReturnType<typeof freshDatabase>>;
let proxy: FaultProxy;
let pool: Pool;
let watching: { stop(): void };

before(async () => {
  database = await freshDatabase();
  const direct = new URL(database.url);
  const socket = `${direct.searchParams.get('host')}/.s.PGSQL.${direct.port}`;
  proxy = await FaultProxy.open(() => socket, Math.random);
  const throughProxy = new URL(database.url);
  throughProxy.searchParams.delete('host');
  throughProxy.host = `127.0.0.1:${proxy.port}`;
  pool = new Pool({ connectionString: throughProxy.toString(), max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  watching = watchStalled(pool, throughProxy.toString(), watch);
});
after(async () => {
  watching.stop();
  await pool.end();
  await proxy.close();
  await database.drop();
});

test('a statement that takes long is left to it', async () => {
  const { rows } = await pool.query("select 'done' as said from pg_sleep(1)");
  assert.deepEqual(rows, [{ said: 'done' }]);
});

test('whoever thinks longer than that within a transaction is left to it', async () => {
  const client = await pool.connect();
  const own = new Client({ connectionString: database.url });
  await own.connect();
  await client.query('begin');
  await own.query('select pg_sleep(1)');
  await client.query('commit');
  client.release();
  await own.end();
});

test('a connection that nobody answers any more is given up on both sides, and what it had locked is free', async () => {
  const client = await pool.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock(1)');
  proxy.fault = 'half-open';
  proxy.fault = null;
  await assert.rejects(client.query('select 1'));
  client.release(true);
  const own = new Client({ connectionString: database.url });
  await own.connect();
  // Waits for the lock as long as the session that held it is there.
  await own.query('select pg_advisory_lock(1)');
  const left = await own.query('select 1 from pg_stat_activity where pid = $1', [rows[0]?.pid]);
  assert.equal(left.rowCount, 0);
  await own.end();
  assert.deepEqual((await pool.query('select 1 as one')).rows, [{ one: 1 }]);
});
