import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Client } from 'pg';
import { type RunningPostgres, startPostgres } from './embedded-postgres.ts';
import { isPostgresOf } from './postgres/pid-file.ts';
import { removePlace } from './postgres/place.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const quick = (name: string) => ({ dataDir: join(folder, name), fsync: false });

async function ask<T>(postgres: RunningPostgres, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: postgres.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

test('data survive a stop and a second start', async () => {
  const first = await startPostgres(quick('twice'));
  assert.equal(first.started, true);
  await ask(first, 'create table kept as select 42 as answer');
  await first.stop();
  assert.equal(isPostgresOf(first.pid, join(folder, 'twice', 'pg')), false);
  const second = await startPostgres(quick('twice'));
  assert.deepEqual(await ask(second, 'select answer from kept'), [42]);
  await second.stop();
});

test('it is UTF-8 with checksums and passwords, sorts by the built-in locale and listens on no network', async () => {
  const postgres = await startPostgres(quick('settings'));
  const settings = ['server_encoding', 'data_checksums', 'listen_addresses', 'password_encryption'];
  const sql = settings.map((name) => `current_setting('${name}')`).join(', ');
  assert.deepEqual(await ask(postgres, `select ${sql}`), ['UTF8', 'on', '', 'scram-sha-256']);
  assert.deepEqual(
    await ask(postgres, 'select datlocale from pg_database where datname = current_database()'),
    ['C.UTF-8'],
  );
  const wrong = new Client({
    connectionString: postgres.adminUrl.replace(postgres.superuserPassword, 'wrong'),
  });
  await assert.rejects(wrong.connect(), { code: '28P01' });
  await postgres.stop();
});

test('who comes second joins, and the last to leave stops it', async () => {
  const first = await startPostgres(quick('shared'));
  const second = await startPostgres(quick('shared'));
  assert.equal(second.started, false);
  assert.equal(second.pid, first.pid);
  await first.stop();
  assert.deepEqual(await ask(second, 'select 1'), [1]);
  await second.stop();
  assert.equal(isPostgresOf(first.pid, join(folder, 'shared', 'pg')), false);
});

test('several that start at once share one server', async () => {
  const all = await Promise.all([1, 2, 3].map(() => startPostgres(quick('at-once'))));
  assert.equal(new Set(all.map((each) => each.pid)).size, 1);
  assert.equal(all.filter((each) => each.started).length, 1);
  await Promise.all(all.map((each) => each.stop()));
});

test('a pid file whose number now belongs to another process does not keep it from starting', async () => {
  const dataDir = join(folder, 'stale');
  const first = await startPostgres({ dataDir });
  await ask(first, 'create table kept as select 1 as answer');
  const file = join(dataDir, 'pg', 'postmaster.pid');
  const before = readFileSync(file, 'utf8');
  await first.stop('immediate');
  writeFileSync(file, before.replace(/^\d+/, String(process.pid)));
  const second = await startPostgres({ dataDir });
  assert.deepEqual(await ask(second, 'select answer from kept'), [1]);
  await second.stop();
});

test('a database whose making was interrupted is made anew', async () => {
  const half = join(folder, 'half', 'pg.new-abcdef');
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, 'PG_VERSION'), '18\n');
  const postgres = await startPostgres(quick('half'));
  assert.deepEqual(await ask(postgres, 'select 1'), [1]);
  await postgres.stop();
  assert.deepEqual(
    readdirSync(join(folder, 'half')).filter((name) => name.startsWith('pg')),
    ['pg'],
  );
});

test('a path too long for a socket gets a short folder for it', async () => {
  const name = join('a-long-name-'.repeat(10), 'pg');
  mkdirSync(join(folder, name), { recursive: true });
  const postgres = await startPostgres(quick(name));
  assert.ok(Buffer.byteLength(`${postgres.socketDir}/.s.PGSQL.${postgres.port}`) <= 107);
  assert.deepEqual(await ask(postgres, 'select 1'), [1]);
  await postgres.stop();
  assert.equal(existsSync(postgres.socketDir), false);
  removePlace(join(folder, name));
});

test('a path with blanks and letters of any script is no obstacle', async () => {
  const postgres = await startPostgres(quick('Câmara de Évora 100% بلدية'));
  assert.deepEqual(await ask(postgres, 'select 1'), [1]);
  await postgres.stop();
});

test('a database of another version is left alone', async () => {
  const postgres = await startPostgres(quick('other-version'));
  await postgres.stop();
  writeFileSync(join(folder, 'other-version', 'pg', 'PG_VERSION'), '17\n');
  await assert.rejects(startPostgres(quick('other-version')), { code: 'launch.database-version' });
});

test('a lost password is named, and the data stay', async () => {
  const postgres = await startPostgres(quick('no-password'));
  await postgres.stop();
  const file = join(folder, 'no-password', 'superuser-password');
  rmSync(file);
  await assert.rejects(startPostgres(quick('no-password')), { code: 'launch.password-lost' });
});
