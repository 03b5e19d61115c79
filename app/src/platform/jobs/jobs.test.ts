import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { inPlace } from '../db/transaction.ts';
import { problem } from '../problems/platform-problems.ts';
import { enqueue } from './enqueue.ts';
import { defineJob, type Job, type JobContext } from './job.ts';
import { fanOut } from './queue-store.ts';
import { delayAfter } from './run-job.ts';
import * as store from './store.ts';
import { startWorker } from './worker.ts';

let world: World;
let town: string;
let run: (context: JobContext, payload: { word: string }) => Promise<void> = async () => {};
const job = defineJob<{ word: string }>({
  name: 'testing.say',
  payload: z.strictObject({ word: z.string() }),
  attempts: 3,
  run: (context, payload) => run(context, payload),
});
const guarded = defineJob<{ word: string }>({ ...job, name: 'testing.guarded', permission: 'places.read' });
const nightly = defineJob<Record<string, never>>({
  name: 'testing.nightly',
  payload: z.strictObject({}),
  every: { cron: '0 3 * * *', where: 'each place' },
  run: (context) => run(context, { word: '' }),
});

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  const jobs = world.house.jobs as Map<string, Job<never>>;
  for (const each of [job, guarded, nightly]) jobs.set(each.name, each as unknown as Job<never>);
});
after(() => world.close());

const add = (word: string, options = {}) =>
  inPlace(world.house.pool, town, (tx) => enqueue(tx, job, { word }, options));
const row = (id: string) => inPlace(world.house.pool, town, (tx) => store.jobById(tx, id));
const queued = async (): Promise<number> => {
  const { rows } = await world.admin.query('select count(*)::int as n from graphile_worker._private_jobs');
  return rows[0].n;
};
/** As if the time of the next try had come. */
async function later(): Promise<void> {
  await world.admin.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
  await world.work();
}
const until = (ask: () => Promise<boolean>): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      ask().then((is) => (is ? resolve() : setImmediate(look)), reject);
    };
    look();
  });

test('no commit, no job', async () => {
  await assert.rejects(
    inPlace(world.house.pool, town, async (tx) => {
      await enqueue(tx, job, { word: 'never' });
      throw new Error('changed my mind');
    }),
  );
  assert.equal(await queued(), 0);
});

test('a job runs in its place, tells how far it is, and forgets what it was told when it is done', async () => {
  const seen: string[] = [];
  run = async ({ inPlace: within, placeId, progress }, { word }) => {
    await within(async (tx) => seen.push(word, String(tx.placeId === placeId)));
    await progress(2, 5);
  };
  const id = await add('hello');
  await world.work();
  assert.deepEqual(seen, ['hello', 'true']);
  const done = await row(id);
  assert.equal(done?.state, 'done');
  assert.deepEqual([done.payload, done.done, done.total, done.attempts], [null, 2, 5, 1]);
  assert.equal(await queued(), 0);
});

test('the queue holds ids and a name, and nothing of what a job is about', async () => {
  const id = await add('a secret word', { runAt: new Date(Date.now() + 3_600_000) });
  const { rows } = await world.admin.query(
    'select payload from graphile_worker._private_jobs where key = $1',
    [id],
  );
  assert.deepEqual(rows, [{ payload: { placeId: town, jobId: id } }]);
  await world.admin.query('delete from graphile_worker._private_jobs');
});

test('two jobs of one key that wait are one, with the newer word; one that ran no longer counts', async () => {
  const seen: string[] = [];
  run = async (_, { word }) => void seen.push(word);
  const first = await add('old', { key: 'k' });
  assert.equal(await add('new', { key: 'k' }), first);
  await world.work();
  assert.notEqual(await add('newer', { key: 'k' }), first);
  await world.work();
  assert.deepEqual(seen, ['new', 'newer']);
});

test('what fails unexpectedly is tried again, later each time, and told by a number alone', async () => {
  run = async () => {
    throw new Error('names somebody@example.org');
  };
  const id = await add('x');
  await world.work();
  const waiting = await row(id);
  assert.equal(waiting?.state, 'waiting');
  assert.equal(waiting.problem?.code, 'job.bug');
  assert.doesNotMatch(JSON.stringify(waiting), /example\.org/);
  assert.ok(waiting.runAt.getTime() > Date.now() + 5000);
  await later();
  await later();
  const failed = await row(id);
  assert.deepEqual([failed?.state, failed?.attempts], ['failed', 3]);
  assert.deepEqual(failed?.payload, { word: 'x' }, 'what it needs to be tried again is kept');
});

test('a delay is ten seconds at first, grows fourfold, and never passes six hours and a bit', () => {
  assert.equal(delayAfter(1, 0.5), 10_000);
  assert.equal(delayAfter(3, 0.5), 160_000);
  assert.ok(delayAfter(20, 1) <= 6 * 3_600_000 * 1.1);
});

test('a problem that somebody must mend fails at once, with its code', async () => {
  run = async () => {
    throw problem('place.unknown', { place: 'X' });
  };
  const id = await add('x');
  await world.work();
  const failed = await row(id);
  assert.deepEqual([failed?.state, failed?.attempts], ['failed', 1]);
  assert.deepEqual(failed?.problem, { code: 'place.unknown', details: { place: 'X' } });
});

test('what failed can be tried again from the beginning, and leaves no trace in the queue once it went well', async () => {
  run = async () => {
    throw problem('place.unknown');
  };
  const id = await add('x');
  await world.work();
  const queuedBefore = await queued();
  run = async () => {};
  const { tryAgain } = await import('./steer.ts');
  await inPlace(world.house.pool, town, (tx) => tryAgain(tx, id));
  await world.work();
  assert.equal((await row(id))?.state, 'done');
  assert.equal(await queued(), queuedBefore - 1);
});

test('a job of a person whose rights ended while it waited is refused when it starts (abuse 7)', async () => {
  const seen: string[] = [];
  run = async (_, { word }) => void seen.push(word);
  const somebody = await world.appoint(town, ['places.read']);
  const person = await inPlace(world.house.pool, town, (tx) =>
    world.house.performing.actorOf(tx, somebody.identityId, new Date()),
  );
  const ask = (word: string) =>
    inPlace(world.house.pool, town, (tx) =>
      enqueue(tx, guarded, { word }, { personId: person?.personId ?? '' }),
    );
  await ask('while permitted');
  await world.work();
  const id = await ask('afterwards');
  await world.admin.query(
    "update live.holding set to_date = '2020-01-02' where place_id = $1 and person_id = $2",
    [town, person?.personId],
  );
  await world.work();
  assert.deepEqual(seen, ['while permitted']);
  const refused = await row(id);
  assert.deepEqual([refused?.state, refused?.problem?.code], ['failed', 'job.rights-ended']);
});

test('a job that asks for a permission cannot be added for nobody', async () => {
  await assert.rejects(inPlace(world.house.pool, town, (tx) => enqueue(tx, guarded, { word: 'x' })));
});

test('one job for each place is one statement, and of what the clock began the last good run is told', async () => {
  const places: string[] = [];
  run = async ({ placeId }) => void places.push(placeId);
  const second = await world.addTown('BETA');
  for (let night = 0; night < 2; night += 1) {
    await fanOut(world.house.connections.queue, nightly.name, 'each place');
    await world.work();
  }
  assert.deepEqual([...new Set(places)].sort(), [town, second, world.house.programmeId].sort());
  const { rows } = await world.admin.query(
    "select count(*)::int as n from live.job where name = 'testing.nightly' and place_id = $1",
    [town],
  );
  assert.equal(rows[0].n, 1);
});

test('a worker hears of a job within moments, and of its cancellation while it runs', async () => {
  const worker = await startWorker(world.house);
  try {
    let heard = 0;
    run = async () => {
      heard = performance.now();
    };
    await add('warm');
    await until(async () => heard > 0);
    const delays: number[] = [];
    for (let i = 0; i < 10; i += 1) {
      heard = 0;
      const from = performance.now();
      await add('now');
      await until(async () => heard > 0);
      delays.push(heard - from);
    }
    delays.sort((a, b) => a - b);
    assert.ok((delays[5] ?? 9999) < 500, `the median delay was ${delays[5]} ms`);

    let started = false;
    run = ({ signal }) =>
      new Promise((_, reject) => {
        started = true;
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const id = await add('long');
    await until(async () => started);
    const { cancelJob } = await import('./steer.ts');
    await inPlace(world.house.pool, town, (tx) => cancelJob(tx, id));
    await until(async () => (await row(id))?.state === 'cancelled');
  } finally {
    await worker.stop();
  }
});

test('a program that stops hands its jobs back, and they lose no attempt', async () => {
  const worker = await startWorker(world.house);
  let started = false;
  run = ({ signal }) =>
    new Promise((_, reject) => {
      started = true;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const id = await add('long');
  await until(async () => started);
  await worker.stop();
  const waiting = await row(id);
  assert.deepEqual([waiting?.state, waiting?.attempts], ['waiting', 0]);
  run = async () => {};
  await world.work();
  assert.equal((await row(id))?.state, 'done');
});

test('a worker that is stopped while it begins ends as well', async () => {
  const worker = await startWorker(world.house);
  await worker.stop();
  // At other moments of its beginning, which takes a few dozen turns of the loop.
  for (const turns of [1, 5, 20]) {
    const next = await startWorker(world.house);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await next.stop();
  }
});

test('what was cancelled writes nothing more', async () => {
  let refused: unknown;
  run = async ({ jobId, inPlace: within }) => {
    await inPlace(world.house.pool, town, (tx) => store.cancel(tx, jobId));
    await within(async () => {}).catch((error: unknown) => {
      refused = error;
      throw error;
    });
  };
  const id = await add('x');
  await world.work();
  assert.equal((refused as Error).message, 'cancelled');
  assert.equal((await row(id))?.state, 'cancelled');
});

test('a job whose worker died is taken up again, and not without end', async () => {
  let tries = 0;
  run = async () => void (tries += 1);
  const id = await add('x');
  const die = async (): Promise<void> => {
    await world.admin.query(
      `update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now() - interval '1 minute',
         attempts = attempts + 1 where key = $1`,
      [id],
    );
    await world.admin.query(
      "update live.job set state = 'running', attempts = attempts + 1, started_at = now() where job_id = $1",
      [id],
    );
  };
  await die();
  const { takeBackFromTheDead } = await import('./queue-store.ts');
  const client = await world.house.connections.queue.connect();
  const back = async (): Promise<void> => {
    assert.deepEqual(await takeBackFromTheDead(client, 5), ['pool-dead']);
  };
  await back();
  await die();
  await back();
  await die();
  await back();
  await world.work();
  client.release();
  assert.equal(tries, 0, 'three died with it already');
  const failed = await row(id);
  assert.deepEqual([failed?.state, failed?.problem?.code], ['failed', 'job.crashed']);
});

test('jobs of another place are not to be seen', async () => {
  const id = await add('x', { runAt: new Date(Date.now() + 3_600_000) });
  const other = await world.addTown('GAMMA');
  const seen = await inPlace(world.house.pool, other, (tx) => store.jobById(tx, id));
  assert.equal(seen, undefined);
});
