import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { releaseLines, releaseOf } from '../../../../test/support/releases.ts';
import { form, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { inPlace, readPlace } from '../../platform/db/transaction.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { importReleases } from '../import-actions.ts';
import { digestOf, standingLoads } from '../load-store.ts';
import { publishRecords } from '../publish-actions.ts';
import { sourceNumbered } from '../source-store.ts';
import { noteCheck, withdrawCheck } from './check-actions.ts';
import * as replying from './reply-actions.ts';
import { forgetRepliers } from './reply-jobs.ts';

let world: World;
let town: string;
let publisher: Somebody;
let officer: Somebody;
let desk: string;
let admin: Pool;
let flag: string;
let process: string;

const BASE = '/places/ALFA/contracts';
const WORDS = 'There was a flood, and the law allows a shorter call then.';

/** A call that is open for four days, which is few (R003). */
const short = (ocid: string, days = 4) => {
  const release = releaseOf({
    ocid,
    year: 2021,
    title: `Desks ${ocid}`,
    supplier: 'Sons',
    buyer: 'The town',
  });
  const endDate = new Date(Date.UTC(2021, 0, 10 + days)).toISOString();
  return {
    ...release,
    id: `${ocid}-${days}`,
    date: `2021-06-01T00:00:${String(days).padStart(2, '0')}Z`,
    tender: { ...release.tender, tenderPeriod: { startDate: '2021-01-10T00:00:00Z', endDate } },
  };
};

const publish = async (...releases: object[]) => {
  await world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: null, address: null },
    files: [{ name: `${randomUUID()}.jsonl`, text: releaseLines(...releases) }],
  });
  const seen = await readPlace(world.house.pool, town, async (tx) =>
    digestOf(await standingLoads(tx, (await sourceNumbered(tx, 1))?.sourceId ?? '')),
  );
  await world.act(town, publishRecords, { source: 1, seen }, publisher.identityId);
};

async function flagOf(ocid: string): Promise<{ flag: string; process: string }> {
  const { rows } = await world.admin.query<{ flag: string; process: string }>(
    `select flag_id as flag, process_id as process from public_record.procure_flag
     where place_id = $1 and code = 'R003' and subject = $2`,
    [town, ocid],
  );
  return rows[0] ?? assert.fail(`no flag about ${ocid}`);
}

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('ALFA', 'Alfa');
  publisher = await world.appoint(town, ['procure.publish']);
  officer = await world.appoint(town, ['places.read', 'procure.read', 'procure.reply']);
  desk = await world.signIn(officer);
  await publish(short('ocds-one'), short('ocds-two'));
  ({ flag, process } = await flagOf('ocds-one'));
});
after(async () => {
  await admin.end();
  await world.close();
});
beforeEach(() => world.admin.query("delete from sign_in.rate_limit where key like 'form %'"));

const fields = (more: Record<string, string> = {}) => ({
  invitation: '',
  role: 'supplier',
  name: 'Sons Ltd',
  text: WORDS,
  email: '',
  website: '',
  ...more,
});
const send = (more: Record<string, string> = {}, to = flag) =>
  world.fetch(`${BASE}/flags/${to}/reply`, form(fields(more)));

async function reply(more: Record<string, string> = {}, to = flag): Promise<{ id: string; follow: string }> {
  const response = await send(more, to);
  assert.equal(response.status, 303, await response.text());
  const { rows } = await world.admin.query<{ id: string }>(
    'select reply_id as id from live.procure_reply order by came_at desc limit 1',
  );
  return { id: rows[0]?.id ?? '', follow: response.headers.get('location') ?? '' };
}

const count = async (): Promise<number> =>
  (await world.admin.query('select count(*)::int as n from live.procure_reply')).rows[0].n;
const page = async (path: string, cookies?: string) => (await world.fetch(path, { cookies })).text();
const show = (replyId: string, version = 1, shown = WORDS) =>
  world.act(town, replying.publishReplied, { replyId, version, shown }, officer.identityId);
const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

test('whoever a flag concerns replies without an account; an officer reads it, and then it stands beside the flag', async () => {
  assert.match(await page(`${BASE}/process/${process}`), new RegExp(`href="${BASE}/flags/${flag}/reply"`));
  const { id, follow } = await reply();
  assert.match(follow, /\/contracts\/replies\/follow\?ref=[0-9a-hjkmnp-tv-z]{16}&new=1$/);
  assert.match(await page(follow), /An official has yet to read it/);
  for (const path of [`${BASE}/process/${process}`, `${BASE}/replies`, `${BASE}/flags/${flag}/reply`])
    assert.ok(!(await page(path)).includes(WORDS), `${path} shows what nobody has read`);
  assert.match(await page(`/work/places/ALFA/procurement/replies/${id}`, desk), new RegExp(WORDS));
  await show(id);
  const shown = await page(`${BASE}/process/${process}`);
  assert.ok(shown.includes(WORDS));
  assert.match(shown, /Reply of (<bdi>)?\u2068?Sons Ltd\u2069?(<\/bdi>)?, as the supplier/);
  assert.match(shown, /who it is from is what they say themselves/);
  assert.ok((await page(`${BASE}/replies.atom`)).includes(WORDS));
  const api = JSON.parse(await page(`/api/v1${BASE}/replies?flag=${flag}`)) as {
    items: object[];
    total: number;
  };
  assert.equal(api.total, 1);
  assert.match(
    JSON.stringify(api.items[0]),
    /"kind":"reply".*"role":"supplier".*"name":"Sons Ltd".*"invited":false/,
  );
});

test('a link that the municipality sent serves for one reply, which says so', async () => {
  const { flag: other } = await flagOf('ocds-two');
  await world.act(
    town,
    replying.inviteReply,
    { flag: other, role: 'buyer', name: 'Purchasing', email: 'buyer@test.invalid', language: 'en' },
    officer.identityId,
  );
  await world.work();
  const letter = (await world.mails()).find(({ to }) => to === 'buyer@test.invalid');
  const [path = ''] =
    /\/places\/ALFA\/contracts\/flags\/\w+\/reply\?invitation=\w+/.exec(letter?.text ?? '') ?? [];
  const invitation = path.split('=')[1] ?? '';
  const opened = await page(path);
  assert.match(opened, /It serves for one reply/);
  assert.match(opened, /value="Purchasing"/);
  // What the form says of the role counts for nothing: the letter says whom the municipality asked.
  const { id } = await reply({ invitation, role: 'supplier', name: 'Purchasing' }, other);
  await show(id);
  const { rows } = await world.admin.query(
    `select r.role, i.email, i.used_at is not null as used from live.procure_reply r
     join live.procure_reply_invitation i using (place_id, invitation_id) where reply_id = $1`,
    [id],
  );
  assert.deepEqual(rows, [{ role: 'buyer', email: null, used: true }]);
  assert.match(await page(`${BASE}/replies`), /It came through a link that the municipality had sent/);
  assert.equal((await send({ invitation }, other)).status, 409);
  const given = { replyId: id, version: 2, reason: 'They asked for it' };
  await world.act(town, replying.eraseReplier, given, officer.identityId);
  const sign = await page(`/work/places/ALFA/procurement/replies/signs/${other}`, desk);
  assert.match(sign, /somebody who is forgotten, as the buyer/);
  assert.doesNotMatch(sign, /Purchasing/);
  assert.equal((await send({ invitation: '0000000000000000' }, other)).status, 409);
});

test('why a reply is not shown is counted in public, and read by whoever wrote it; no word of it is', async () => {
  const { id, follow } = await reply({
    text: 'A rival is a thief, everybody knows.',
    email: 'rival@test.invalid',
  });
  await world.act(
    town,
    replying.declineReply,
    { replyId: id, version: 1, reason: 'insult', says: 'Say it without the insult' },
    officer.identityId,
  );
  const shown = await page(`${BASE}/replies`);
  assert.match(shown, /Not published\. (<bdi>)?\u2068?It insults somebody/);
  assert.doesNotMatch(shown, /thief|without the insult/);
  assert.match(await page(follow), /without the insult/);
  await world.work();
  const letter = (await world.mails()).find(({ to }) => to === 'rival@test.invalid');
  assert.match(letter?.text ?? '', /It insults somebody\./);
});

test('a reply is shown in its own words, some perhaps left out, and under its own name', async () => {
  const { id } = await reply({ text: 'There was a flood, says Amina.' });
  await assert.rejects(show(id, 1, 'There was no flood.'), refused('procure.reply-not-shortened'));
  await show(id, 1, 'There was a flood […].');
  assert.match(await page(`${BASE}/process/${process}`), /The municipality shortened this reply/);
});

test('what the municipality checked stands beside the flag, and the flag stays', async () => {
  const check = (version: number, note: string) =>
    world.act(town, noteCheck, { flag, version, outcome: 'explained', note }, officer.identityId);
  await check(0, 'The council declared an emergency.');
  await assert.rejects(check(0, 'Somebody was faster.'), refused('version.stale'));
  await check(1, 'The council declared an emergency on 9 January.');
  const shown = await page(`${BASE}/process/${process}`);
  assert.match(shown, /There is an explanation/);
  assert.match(shown, /on 9 January/);
  assert.doesNotMatch(shown, /emergency\.</);
  assert.equal((await flagOf('ocds-one')).flag, flag);
  assert.match(await page(`/work/places/ALFA/procurement/replies/signs/${flag}`, desk), /emergency\./);
  await world.act(town, withdrawCheck, { flag, reason: 'Wrong flag' }, officer.identityId);
  assert.doesNotMatch(await page(`${BASE}/process/${process}`), /There is an explanation/);
});

test('a reply stays when its flag goes, and nobody replies to what stands no more', async () => {
  const { id } = await reply({ text: 'This stays to be read.' });
  await show(id, 1, 'This stays to be read.');
  const { id: late } = await reply({ text: 'This is read afterwards.' });
  await publish(short('ocds-one', 40));
  const gone = await page(`${BASE}/process/${process}`);
  assert.match(gone, /Replies to signs that no longer stand/);
  assert.match(gone, /This stays to be read/);
  assert.doesNotMatch(gone, new RegExp(`flags/${flag}/reply`));
  assert.equal((await world.fetch(`${BASE}/flags/${flag}/reply`)).status, 404);
  assert.equal((await send()).status, 404);
  await show(late, 1, 'This is read afterwards.');
  assert.match(await page(`${BASE}/process/${process}`), /This is read afterwards/);
});

test('who replied can be forgotten: what is public stays without a name, and no earlier state of it', async () => {
  const { flag: other } = await flagOf('ocds-two');
  const { id } = await reply({ name: 'Amina the Carpenter', text: 'We were never asked.' }, other);
  await show(id, 1, 'We were never asked.');
  await world.act(
    town,
    replying.eraseReplier,
    { replyId: id, version: 2, reason: 'She asked for it' },
    officer.identityId,
  );
  const shown = await page(`${BASE}/replies`);
  assert.match(shown, /We were never asked/);
  assert.doesNotMatch(shown, /Amina/);
  const { rows } = await world.admin.query(
    `select count(*)::int as n from public_record.snapshot where key = $1 and convert_from(bytes, 'UTF8') like '%Amina%'`,
    [id],
  );
  assert.deepEqual(rows, [{ n: 0 }]);
});

test('a form is refused from a program, without a name, and too long; and sent twice it comes once', async () => {
  const { flag: other } = await flagOf('ocds-two');
  const earlier = await count();
  const wrong = { website: 'x', name: ' ', text: 'x'.repeat(3001), role: 'mayor' };
  for (const [field, value] of Object.entries(wrong))
    assert.equal((await send({ [field]: value }, other)).status, 400, field);
  const requestId = randomUUID();
  const led = await Promise.all([send({ requestId }, other), send({ requestId }, other)]);
  assert.equal(new Set(led.map((response) => response.headers.get('location'))).size, 1);
  assert.equal(await count(), earlier + 1);
});

test('addresses go when nobody was told within three months, and what must be so is so', async () => {
  const { flag: other } = await flagOf('ocds-two');
  const { id } = await reply({ email: 'late@test.invalid' }, other);
  await world.admin.query(
    `update live.procure_reply set came_at = came_at - interval '91 days' where reply_id = $1`,
    [id],
  );
  await inPlace(world.house.pool, town, (tx) => enqueue(tx, forgetRepliers, {}));
  await world.work();
  const { rows } = await world.admin.query('select email from live.procure_reply where reply_id = $1', [id]);
  assert.deepEqual(rows, [{ email: null }]);
  assert.deepEqual(await brokenIn(admin, town), []);
});
