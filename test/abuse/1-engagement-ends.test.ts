import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { addBody } from '../../app/src/places/people/bodies-actions.ts';
import { addEngagement, endEngagement } from '../../app/src/places/people/engagements-actions.ts';
import { fillPost } from '../../app/src/places/people/holdings-actions.ts';
import { addPost } from '../../app/src/places/people/posts-actions.ts';
import { makeToken } from '../../app/src/platform/auth/tokens.ts';
import { addDays, todayIn } from '../../app/src/platform/calendar/days.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { enqueue } from '../../app/src/platform/jobs/enqueue.ts';
import { defineJob, type Job } from '../../app/src/platform/jobs/job.ts';
import { jobById } from '../../app/src/platform/jobs/store.ts';
import { form, openWorld, type World } from '../support/town.ts';

let world: World;
let town: string;
const today = todayIn('UTC');
let ran = 0;

const job = defineJob<Record<string, never>>({
  name: 'testing.of-adviser',
  payload: z.strictObject({}),
  permission: 'places.read',
  run: async () => {
    ran += 1;
  },
});

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  (world.house.jobs as Map<string, Job<never>>).set(job.name, job as unknown as Job<never>);
});
after(() => world.close());

/** An adviser by an engagement, with a page open, a token in hand and work in the queue. */
async function adviser() {
  const body = {
    name: 'Hall',
    names: {},
    kind: 'office',
    parentId: null,
    legalBasis: '',
    from: null,
    to: null,
  } as const;
  const { bodyId } = await world.act(town, addBody, body);
  const { engagementId } = await world.act(town, addEngagement, {
    partner: 'A partner',
    purpose: 'To help',
    contact: '',
    from: addDays(today, -10),
    to: addDays(today, 100),
  });
  const { postId } = await world.act(town, addPost, {
    bodyId,
    title: 'Adviser',
    titles: {},
    role: 'adviser',
    seats: 1,
    reportsTo: null,
    legalBasis: '',
    official: false,
    publicMail: '',
    publicPhone: '',
    from: null,
    to: null,
    permissions: ['places.read', 'places.organise'],
  });
  const who = await world.appoint(town, [], { to: addDays(today, -1) });
  const found = await world.admin.query('select person_id as id from live.person where identity_id = $1', [
    who.identityId,
  ]);
  const personId: string = found.rows[0].id;
  await world.act(town, fillPost, {
    postId,
    personId,
    newPerson: null,
    invite: false,
    from: today,
    to: null,
    engagementId,
  });
  const token = await inPlace(world.house.pool, town, (tx) =>
    makeToken(tx.db, {
      placeId: town,
      identityId: who.identityId,
      name: 'A program',
      scopes: ['places.read'],
      network: '',
      endsOn: addDays(today, 30),
    }),
  );
  return { engagementId, personId, token, cookies: await world.signIn(who) };
}

test('abuse 7: an adviser whose engagement ends has a page, a form, a token and a job that all stop with it', async () => {
  const { engagementId, personId, token, cookies } = await adviser();
  const headers = { authorization: `Bearer ${token}` };
  const page = () => world.fetch('/work/places/ALFA/people', { cookies });
  const send = () =>
    world.fetch('/work/places/ALFA/bodies/new', {
      ...form({ name: `Body ${randomUUID()}`, kind: 'office' }),
      cookies,
    });
  const program = () => world.fetch('/api/v1/work/places/ALFA/history', { headers });
  const later = () =>
    inPlace(world.house.pool, town, (tx) =>
      enqueue(tx, job, {}, { personId, runAt: new Date(Date.now() - 1000) }),
    );
  const now = async () => [(await page()).status, (await send()).status, (await program()).status];
  assert.deepEqual(await now(), [200, 303, 200], 'while the engagement runs, all of it works');
  await later();
  await world.work();
  assert.equal(ran, 1);

  const waiting = await later();
  await world.act(town, endEngagement, { engagementId, version: 1, on: today, reason: 'Council decision' });
  assert.equal((await page()).status, 404);
  assert.equal((await send()).status, 404);
  assert.ok([401, 403, 404].includes((await program()).status), 'the token is refused');
  await world.work();
  assert.equal(ran, 1, 'the job that waited did not run');
  const left = await inPlace(world.house.pool, town, (tx) => jobById(tx, waiting));
  assert.equal(left?.state, 'failed');
  assert.equal(left.problem?.code, 'job.rights-ended');
});
