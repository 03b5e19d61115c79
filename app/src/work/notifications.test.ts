import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { inPlace } from '../platform/db/transaction.ts';
import { tell } from '../platform/notifications/mail-job.ts';
import { notify } from '../platform/notifications/notify.ts';

let world: World;
const towns: Record<string, string> = {};
let ana: Somebody;
let cookies: string;

before(async () => {
  world = await openWorld();
  for (const code of ['ALFA', 'BRAVO']) towns[code] = await world.addTown(code, code);
  ana = await world.appoint(town('ALFA'), ['places.read']);
  const other = await world.appoint(town('BRAVO'), ['places.read']);
  for (const table of ['live.person', 'live.membership']) {
    await world.admin.query(`update ${table} set identity_id = $1 where identity_id = $2`, [
      ana.identityId,
      other.identityId,
    ]);
  }
  cookies = await world.signIn(ana);
  await forgetTold();
});
after(() => world.close());

const town = (code: string): string => towns[code] ?? '';

/** What was told before, of the posts that the people here hold, is not what these tests are about. */
const forgetTold = () =>
  world.admin.query('update live.notification set read_at = now(), settled_at = now()');

async function personIn(code: string, who = ana): Promise<string> {
  const { rows } = await world.admin.query(
    'select person_id as id from live.person where place_id = $1 and identity_id = $2',
    [town(code), who.identityId],
  );
  return rows[0].id;
}

async function telling(code: string, title: string, message = 'notice.comment-mentioned'): Promise<void> {
  const personIds = [await personIn(code)];
  const params = { person: 'Bo', item: title, kind: 'budget-file' };
  await inPlace(world.house.pool, town(code), (tx) =>
    notify(tx, { personIds, message, params, path: `/work/places/${code}` }),
  );
}

const page = async (path = '/work/notifications', as = cookies) =>
  (await (await world.fetch(path, { cookies: as })).text()).replace(/\u2068|\u2069/g, '');
const post = (path: string, fields: Record<string, string>, as = cookies) => {
  const { requestId: _, ...rest } = { requestId: '', ...fields };
  const sent = form(rest);
  const body = new URLSearchParams(rest).toString();
  return world.fetch(path, { ...sent, body, cookies: as });
};

/** What the job would do at this moment, and the mail that came of it. */
async function atMoment(
  code: string,
  iso: string,
): Promise<{
  next: string | null;
  mail: { params: Record<string, string>; to: string; stop?: string } | null;
}> {
  await world.admin.query("delete from live.job where name = 'mail.deliver'");
  const personId = await personIn(code);
  const next = await inPlace(world.house.pool, town(code), (tx) =>
    tell(world.house, tx, personId, new Date(iso)),
  );
  const { rows } = await world.admin.query("select payload from live.job where name = 'mail.deliver'");
  assert.ok(rows.length <= 1, 'one mail for many');
  return { next: next?.toISOString() ?? null, mail: rows[0]?.payload ?? null };
}

const happenedAt = (iso: string) =>
  world.admin.query('update live.notification set at = $1 where settled_at is null', [iso]);

test('what somebody is told in all their places stands on one page, what is new first, with its count in the head', async () => {
  await telling('ALFA', 'a.csv');
  await telling('BRAVO', 'b.csv');
  const shown = await page();
  assert.match(
    shown,
    /Bo called you in a comment on b\.csv \(Budget file\)[\s\S]*Bo called you in a comment on a\.csv/,
  );
  assert.match(shown, /class="count" aria-hidden="true">2</);
  assert.match(await page('/work/notifications?lang=ar'), /نبّهك Bo في تعليق على b\.csv/);
});

test('one is marked as read, then all', async () => {
  const [, id = ''] = /name="id" value="([0-9a-f-]{36})"/.exec(await page()) ?? [];
  assert.equal((await post('/work/notifications/read', { id })).status, 303);
  assert.match(await page(), /aria-hidden="true">1</);
  assert.doesNotMatch(await page('/work/notifications?show=unread'), /b\.csv/);
  assert.equal((await post('/work/notifications/read', { id: '' })).status, 303);
  assert.doesNotMatch(await page(), /class="count"/);
});

test("nobody reads or marks another's, and the database says so too", async () => {
  await telling('ALFA', 'secret.csv');
  const other = await world.appoint(town('ALFA'), ['places.read']);
  const theirs = await world.signIn(other);
  assert.doesNotMatch(await page('/work/notifications', theirs), /secret\.csv/);
  await post('/work/notifications/read', { id: '' }, theirs);
  assert.match(await page(), /class="count" aria-hidden="true">1</);
});

test('opening the page of an item reads what was told of it', async () => {
  await forgetTold();
  const { rows } = await world.admin.query(
    "select item_id as id from live.thread_item where place_id = $1 and kind = 'post' limit 1",
    [town('ALFA')],
  );
  const itemId: string = rows[0].id;
  const personIds = [await personIn('ALFA')];
  await inPlace(world.house.pool, town('ALFA'), (tx) =>
    notify(tx, {
      personIds,
      message: 'notice.comment-replied',
      params: { person: 'Bo', item: 'x', kind: 'body' },
      path: `/work/places/ALFA/items/${itemId}`,
      itemId,
    }),
  );
  assert.match(await page(), /class="count"/);
  assert.equal((await world.fetch(`/work/places/ALFA/items/${itemId}`, { cookies })).status, 200);
  assert.doesNotMatch(await page(), /class="count"/);
});

test('what comes together comes in one mail, in the working hours of the place', async () => {
  await forgetTold();
  await telling('ALFA', 'one.csv');
  await telling('ALFA', 'two.csv');
  // A Friday, half past eight in the evening: Monday at seven.
  await happenedAt('2026-10-02T20:30:00Z');
  assert.deepEqual(await atMoment('ALFA', '2026-10-02T20:35:00Z'), {
    next: '2026-10-05T07:00:00.000Z',
    mail: null,
  });
  const { mail, next } = await atMoment('ALFA', '2026-10-05T07:00:00Z');
  assert.equal(next, null);
  assert.match(mail?.params['news'] ?? '', /(one|two)\.csv[\s\S]*(one|two)\.csv/);
  assert.equal(mail?.to, ana.email);
  assert.equal((await atMoment('ALFA', '2026-10-05T09:00:00Z')).mail, null, 'and is told once');
});

test('what was read on the page is not told by mail', async () => {
  await telling('ALFA', 'read.csv');
  await post('/work/notifications/read', { id: '' });
  assert.equal((await atMoment('ALFA', '2026-10-05T09:00:00Z')).mail, null);
});

test('each kind comes at once, in the mail of the day or never, as its reader says', async () => {
  const wishes = {
    'notice.comment-mentioned': 'daily',
    'notice.comment-replied': 'never',
    other: 'daily',
    quietFrom: '20',
    quietTo: '6',
    dailyAt: '9',
  };
  assert.equal((await post('/work/notifications/settings', wishes)).status, 303);
  const settings = await page('/work/notifications/settings');
  assert.match(settings, /name="notice\.comment-replied">(?:(?!<\/select>).)*value="never" selected/);
  await telling('ALFA', 'daily.csv');
  await telling('ALFA', 'never.csv', 'notice.comment-replied');
  await happenedAt('2026-10-05T10:00:00Z');
  assert.deepEqual(await atMoment('ALFA', '2026-10-05T10:05:00Z'), {
    next: '2026-10-06T09:00:00.000Z',
    mail: null,
  });
  const { mail } = await atMoment('ALFA', '2026-10-06T09:00:00Z');
  assert.match(mail?.params['news'] ?? '', /daily\.csv/);
  assert.doesNotMatch(mail?.params['news'] ?? '', /never\.csv/);
});

test('a kind that is none, or an hour that is none, is refused', async () => {
  const wishes = { quietFrom: '20', quietTo: '6', dailyAt: '9' };
  assert.equal((await post('/work/notifications/settings', { ...wishes, invented: 'now' })).status, 400);
  assert.equal((await post('/work/notifications/settings', { ...wishes, dailyAt: '25' })).status, 400);
});

test('an hour reads the same in Arabic, whose sentences run the other way', async () => {
  const settings = await world.fetch('/work/notifications/settings?lang=ar', { cookies });
  assert.match(await settings.text(), /<option value="19"[^>]*>19:00</);
});

test('the link of a mail stops mail without a sign-in, asks first, and cannot be made up', async () => {
  await post('/work/notifications/settings', {
    other: 'now',
    quietFrom: '0',
    quietTo: '0',
    dailyAt: '8',
    'notice.comment-mentioned': 'now',
  });
  await telling('ALFA', 'stop.csv');
  await happenedAt('2026-10-05T10:00:00Z');
  const { mail } = await atMoment('ALFA', '2026-10-05T10:05:00Z');
  const stop = new URL(mail?.params['stop'] ?? '');
  assert.equal(mail?.stop, stop.pathname + stop.search, 'and mail programs know it');
  const asked = await (await world.fetch(stop.pathname + stop.search)).text();
  assert.match(asked, /<form method="post" action="\/notifications\/stop\/confirm">/);
  const who = stop.searchParams.get('who') ?? '';
  const sign = stop.searchParams.get('sign') ?? '';
  assert.equal(
    (await post('/notifications/stop/confirm', { who, sign: `${sign.slice(0, -1)}_` }, '')).status,
    400,
  );
  assert.equal((await post('/notifications/stop/confirm', { who: 'operator', sign }, '')).status, 400);
  assert.equal((await post('/notifications/stop/confirm', { who, sign }, '')).status, 200);
  await telling('ALFA', 'no-more.csv');
  assert.equal((await atMoment('ALFA', '2026-11-02T10:05:00Z')).mail, null);
  assert.match(await page(), /no-more\.csv/, 'the page still has it');
});

test('abuse 8: whose post ended is told nothing more, by mail or page', async () => {
  await telling('BRAVO', 'closed.csv');
  await world.admin.query(
    "update live.holding set from_date = '2020-01-01', to_date = '2020-01-02' where place_id = $1",
    [town('BRAVO')],
  );
  assert.doesNotMatch(await page(), /closed\.csv|b\.csv/);
  await happenedAt('2026-10-05T10:00:00Z');
  assert.equal((await atMoment('BRAVO', '2026-10-05T10:05:00Z')).mail, null);
});
