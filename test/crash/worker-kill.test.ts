import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { storeFile } from '../../app/src/platform/files/files.ts';
import { enqueue } from '../../app/src/platform/jobs/enqueue.ts';
import type { Job } from '../../app/src/platform/jobs/job.ts';
import { jobById } from '../../app/src/platform/jobs/store.ts';
import { startWorker } from '../../app/src/platform/jobs/worker.ts';
import { sendMail } from '../../app/src/platform/mail/mail.ts';
import { root } from '../house/source-files.ts';
import { openWorld, type World } from '../support/town.ts';
import { type StuckIn, slowJob } from './slow-job.ts';

let world: World;
let town: string;
before(async () => {
  world = await openWorld();
  town = await world.addTown('KILL');
  (world.house.jobs as Map<string, Job<never>>).set(slowJob.name, slowJob as unknown as Job<never>);
});
after(() => world.close());

/** A worker in a process of its own, that took something up and never ends it. */
async function stuckWorker(where: StuckIn): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(root, 'test/crash/stuck-worker.ts'),
      world.databaseUrl,
      world.house.uploads,
      where,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('took it up')) break;
  }
  return child;
}

const row = (id: string) => inPlace(world.house.pool, town, (tx) => jobById(tx, id));

/** Kills the worker, and lets another one do what it left. Gives the milliseconds until that was done. */
async function killed(child: ChildProcess, id: string): Promise<number> {
  assert.deepEqual([(await row(id))?.state, (await row(id))?.attempts], ['running', 1]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const from = performance.now();
  const worker = await startWorker(world.house);
  try {
    while ((await row(id))?.state !== 'done') await new Promise(setImmediate);
  } finally {
    await worker.stop();
  }
  assert.equal((await row(id))?.attempts, 2);
  return Math.round(performance.now() - from);
}

/** The one job of a name that the town has. */
async function jobNamed(name: string): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select job_id as id from live.job where place_id = $1 and name = $2',
    [town, name],
  );
  assert.equal(rows.length, 1);
  return rows[0]?.id ?? '';
}

test('a job whose worker is killed is taken up by another within seconds', { timeout: 60_000 }, async (t) => {
  const id = await inPlace(world.house.pool, town, (tx) => enqueue(tx, slowJob, {}));
  const child = await stuckWorker('job');
  t.diagnostic(`taken up ${await killed(child, id)} ms after the kill`);
});

test('a letter whose worker is killed when it had left lies there once', { timeout: 60_000 }, async () => {
  await inPlace(world.house.pool, town, (tx) =>
    sendMail(tx, {
      to: 'clerk@test.invalid',
      language: 'en',
      template: 'account.mail.password-changed',
      params: {},
    }),
  );
  const child = await stuckWorker('mail');
  assert.equal((await world.mails()).length, 1, 'it was written before the kill');
  await killed(child, await jobNamed('mail.deliver'));
  assert.deepEqual(
    (await world.mails()).map(({ to }) => to),
    ['clerk@test.invalid'],
  );
});

test('a file whose worker is killed while it was looked at opens once, and is the same', {
  timeout: 60_000,
}, async () => {
  const text = 'Name,Amount\na,1\n';
  const { name, path, sha256 } = await world.file('list.csv', text);
  Object.assign(world.house.files, { scanner: { isClean: async () => true } });
  const uploaded = { field: 'file', name, path, sha256, bytes: text.length };
  const stored = await inPlace(world.house.pool, town, (tx) =>
    storeFile(world.house, tx, uploaded, { accept: ['csv'], maxBytes: 1000, heldBy: town }),
  );
  const child = await stuckWorker('file');
  await killed(child, await jobNamed('files.scan'));
  const { rows } = await world.admin.query('select file_id, state, hash from live.file where place_id = $1', [
    town,
  ]);
  assert.deepEqual(rows, [{ file_id: stored.fileId, state: 'ready', hash: `sha256:${sha256}` }]);
});
