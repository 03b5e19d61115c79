import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../test/support/town.ts';
import { inPlace } from '../platform/db/transaction.ts';
import { enqueue } from '../platform/jobs/enqueue.ts';
import { jobById } from '../platform/jobs/store.ts';
import { deliverMail } from '../platform/mail/deliver.ts';
import type { Outgoing } from '../platform/mail/post.ts';
import { mailProblems } from '../platform/mail/problems.ts';

let world: World;
let town: string;
let cookies: string;
const sent: Outgoing[] = [];
let trouble: 'mail.refused' | 'mail.server-away' | null = null;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  cookies = await world.signIn(await world.appoint(town, ['places.read', 'work.see-jobs']));
  Object.assign(world.house.mail, {
    send: async (mail: Outgoing) => {
      if (trouble) throw mailProblems.problem(trouble, { answer: 550, why: 'ECONNREFUSED' });
      sent.push(mail);
    },
  });
  const tongues = world.house.tongues;
  const words: Record<string, string> = {
    'jobs.letter.subject': 'A letter',
    'jobs.letter.body': 'Its words.',
  };
  Object.assign(world.house, {
    tongues: {
      ...tongues,
      tongue: (language: Parameters<typeof tongues.tongue>[0]) => {
        const tongue = tongues.tongue(language);
        return { ...tongue, t: ((key, params) => words[key] ?? tongue.t(key, params)) as typeof tongue.t };
      },
    },
  });
});
after(() => world.close());

const SECRET = 'ana@secret.example';
/** A mail whose words are any message that stands in the house. */
const ask = (runAt = new Date()) =>
  inPlace(world.house.pool, town, (tx) =>
    enqueue(tx, deliverMail, { to: SECRET, language: 'en', template: 'jobs.letter', params: {} }, { runAt }),
  );
const state = async (id: string) => (await inPlace(world.house.pool, town, (tx) => jobById(tx, id)))?.state;
const see = async (path: string, as = cookies) => {
  const answer = await world.fetch(`/work/places/ALFA/jobs${path}`, { cookies: as });
  return { status: answer.status, html: await answer.text(), refresh: answer.headers.get('refresh') };
};

test('a mail that a server refuses is told with what to do, without its address, and goes out when tried again', async () => {
  trouble = 'mail.refused';
  const id = await ask();
  await world.work();
  const list = await see('');
  assert.equal(list.status, 200);
  assert.match(list.html, /Failed/);
  assert.match(list.html, /does not take this mail/);
  const page = await see(`/${id}`);
  assert.match(page.html, /not tried again by itself/);
  assert.doesNotMatch(list.html + page.html, new RegExp(SECRET));
  trouble = null;
  const again = await world.fetch(`/work/places/ALFA/jobs/${id}/again`, { ...form({}), cookies });
  assert.equal(again.status, 303);
  await world.work();
  assert.equal(await state(id), 'done');
  assert.deepEqual(
    sent.map((mail) => [mail.to, mail.subject, mail.id]),
    [[SECRET, 'A letter', id]],
  );
});

test('a mail server that is away is waited for, and the page says until when', async () => {
  trouble = 'mail.server-away';
  const id = await ask();
  await world.work();
  assert.equal(await state(id), 'waiting');
  assert.match((await see(`/${id}`)).html, /tried again by itself on/);
  trouble = null;
  await world.admin.query('update graphile_worker._private_jobs set run_at = now()');
  await world.work();
  assert.equal(await state(id), 'done');
});

test('a job that waits is cancelled once, and on record', async () => {
  const id = await ask(new Date(Date.now() + 3_600_000));
  const cancel = () => world.fetch(`/work/places/ALFA/jobs/${id}/cancel`, { ...form({}), cookies });
  assert.equal((await cancel()).status, 303);
  assert.equal(await state(id), 'cancelled');
  assert.equal((await cancel()).status, 409);
  const { rows } = await world.admin.query("select 1 from ledger.pending where act = 'job.cancelled'");
  assert.equal(rows.length, 1);
});

test('a page loads itself anew only for who asked for it, and only while there is something to wait for', async () => {
  const id = await ask(new Date(Date.now() + 3_600_000));
  assert.equal((await see(`/${id}`)).refresh, null);
  assert.equal((await see(`/${id}?watch=yes`)).refresh, '5');
  await world.fetch(`/work/places/ALFA/jobs/${id}/cancel`, { ...form({}), cookies });
  assert.equal((await see(`/${id}?watch=yes`)).refresh, null);
});

test('the operator counts the queue of all places and reads nothing of what is in it', async () => {
  await ask(new Date(Date.now() + 3_600_000));
  const operator = await world.signIn(await world.appoint(world.house.programmeId, ['work.see-jobs']));
  const answer = await world.fetch('/work/jobs', { cookies: operator });
  const html = await answer.text();
  assert.equal(answer.status, 200);
  assert.match(html, /Send a mail/);
  assert.doesNotMatch(html, new RegExp(SECRET));
  assert.equal(
    (await world.fetch('/work/jobs', { cookies })).status,
    404,
    'for who is nobody in the programme',
  );
});
