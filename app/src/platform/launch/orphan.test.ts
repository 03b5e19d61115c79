import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Client } from 'pg';
import { startPostgres } from './embedded-postgres.ts';
import { findServer } from './postgres/pid-file.ts';
import { removePlace } from './postgres/place.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const isRoot = process.geteuid?.() === 0;

/** Another program that starts the database, does as told, and is killed without a chance to tidy up. */
async function killedProgram(dataDir: string, killAt: 'started' | 'starting'): Promise<void> {
  const launcher = new URL('./embedded-postgres.ts', import.meta.url).href;
  const code = `
    const { startPostgres } = await import(${JSON.stringify(launcher)});
    const progress = () => process.stdout.write('starting');
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fsync: false, progress });
    process.stdout.write('started');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const text of child.stdout.setEncoding('utf8')) {
    if (String(text).includes(killAt)) child.kill('SIGKILL');
  }
  await ended;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('select 1');
  await client.end();
  return true;
}

test('a database whose program was killed is joined by the next start and stopped at its end', async () => {
  const dataDir = join(folder, 'orphan');
  await killedProgram(dataDir, 'started');
  const left = findServer(join(dataDir, 'pg'));
  assert.ok(left, 'the database should have outlived its program');
  const next = await startPostgres({ dataDir, fsync: false });
  assert.equal(next.started, false);
  assert.equal(next.pid, left.pid);
  assert.ok(await answers(next.adminUrl));
  await next.stop();
  assert.equal(findServer(join(dataDir, 'pg')), undefined);
});

test('a left database with other settings is stopped and started as it should be', async () => {
  const dataDir = join(folder, 'unsafe');
  await killedProgram(dataDir, 'started');
  const next = await startPostgres({ dataDir });
  assert.equal(next.started, true);
  assert.ok(await answers(next.adminUrl));
  await next.stop();
});

test('when server and program both die without warning, the next start recovers', async () => {
  const dataDir = join(folder, 'both');
  await killedProgram(dataDir, 'started');
  const left = findServer(join(dataDir, 'pg'));
  assert.ok(left);
  process.kill(left.pid, 'SIGKILL');
  const next = await startPostgres({ dataDir, fsync: false });
  assert.equal(next.started, true);
  assert.ok(await answers(next.adminUrl));
  await next.stop();
});

test('a program killed while it makes the database leaves nothing in the way', async () => {
  const dataDir = join(folder, 'making');
  await killedProgram(dataDir, 'starting');
  const next = await startPostgres({ dataDir, fsync: false });
  assert.ok(await answers(next.adminUrl));
  await next.stop();
});

const privately = { skip: isRoot ? false : 'only root has folders that the database user cannot reach' };

test('in a folder that only root can read, the database is kept where its user can', privately, async () => {
  const parent = join(folder, 'private');
  mkdirSync(parent);
  chmodSync(parent, 0o700);
  const dataDir = join(parent, 'postgres');
  const first = await startPostgres({ dataDir, fsync: false });
  const elsewhere = readFileSync(join(dataDir, 'elsewhere'), 'utf8');
  assert.ok(first.socketDir.startsWith(elsewhere));
  await first.stop();
  const second = await startPostgres({ dataDir, fsync: false });
  assert.ok(second.socketDir.startsWith(elsewhere), 'the second start uses the same place');
  assert.ok(await answers(second.adminUrl));
  await second.stop();
  removePlace(dataDir);
  assert.equal(existsSync(elsewhere), false);
});
