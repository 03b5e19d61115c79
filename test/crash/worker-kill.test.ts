import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { enqueue } from '../../app/src/platform/jobs/enqueue.ts';
import type { Job } from '../../app/src/platform/jobs/job.ts';
import { jobById } from '../../app/src/platform/jobs/store.ts';
import { startWorker } from '../../app/src/platform/jobs/worker.ts';
import { root } from '../house/source-files.ts';
import { openWorld, type World } from '../support/town.ts';
import { slowJob } from './slow-job.ts';

let world: World;
let town: string;
before(async () => {
  world = await openWorld();
  town = await world.addTown('KILL');
  (world.house.jobs as Map<string, Job<never>>).set(slowJob.name, slowJob as unknown as Job<never>);
});
after(() => world.close());

/** A worker in a process of its own, whose jobs never end. */
async function stuckWorker(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'test/crash/stuck-worker.ts'), world.databaseUrl],
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

test('a job whose worker is killed is taken up by another within seconds', { timeout: 60_000 }, async (t) => {
  const id = await inPlace(world.house.pool, town, (tx) => enqueue(tx, slowJob, {}));
  const child = await stuckWorker();
  const row = () => inPlace(world.house.pool, town, (tx) => jobById(tx, id));
  assert.deepEqual([(await row())?.state, (await row())?.attempts], ['running', 1]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const from = performance.now();
  const worker = await startWorker(world.house);
  try {
    while ((await row())?.state !== 'done') await new Promise(setImmediate);
  } finally {
    await worker.stop();
  }
  t.diagnostic(`taken up ${Math.round(performance.now() - from)} ms after the kill`);
  assert.equal((await row())?.attempts, 2);
});
