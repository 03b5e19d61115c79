import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  type Fetch,
  fieldsIn,
  type Office,
  sent,
  withOffice,
} from '../../../../test/support/made-up-form.tsx';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';

const PATH = '/work/places/ALFA/office';
const office: Office = { version: 1, name: '', rooms: '', floor: '0', password: '' };
let world: World;
let fetch: Fetch;
let clerk: Somebody;
let other: Somebody;
let cookies: string;

before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  fetch = withOffice(world, office);
  clerk = await world.appoint(town, ['places.read']);
  other = await world.appoint(town, ['places.read']);
  cookies = await world.signIn(clerk);
});
after(() => world.close());
beforeEach(async () => {
  Object.assign(office, { version: 1, name: 'Registry', rooms: 'Two', floor: '0' });
  await world.admin.query('delete from live.draft');
  await world.admin.query('delete from sign_in.parked_form');
});

const page = async (path: string, who: string): Promise<string> => (await fetch(path, who)).text();
const open = async (who: string): Promise<Record<string, string>> => fieldsIn(await page(PATH, who), PATH);
const drafts = async () =>
  (
    await world.admin.query<{ fields: Record<string, string>; base_version: string }>(
      'select * from live.draft',
    )
  ).rows;
const cookieOf = (response: Response, name: string): string | undefined =>
  response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`groundwork.${name}=`))
    ?.split(';')[0];

test('a form that was left as a draft waits for its author, and for nobody else', async () => {
  const kept = await fetch(
    PATH,
    cookies,
    sent({ ...(await open(cookies)), name: 'Half', 'form:keep': 'yes' }),
  );
  assert.equal(kept.status, 303);
  assert.equal(office.name, 'Registry');
  const opened = await page(PATH, cookies);
  assert.match(opened, /You have a draft of this form from \d+ \w+ \d{4}/);
  assert.equal(fieldsIn(opened, PATH)['name'], 'Registry');
  assert.equal(fieldsIn(await page(`${PATH}?draft=use`, cookies), PATH)['name'], 'Half');
  assert.doesNotMatch(await page(PATH, await world.signIn(other)), /draft of this form/);
});

test('a draft may be as unfinished as its author left it', async () => {
  const kept = await fetch(
    PATH,
    cookies,
    sent({ ...(await open(cookies)), name: '', floor: '', 'form:keep': 'yes' }),
  );
  assert.equal(kept.status, 303);
  assert.equal((await drafts())[0]?.fields['name'], '');
});

test('a form that is refused is kept, without its password, until it is taken', async () => {
  const typed = { ...(await open(cookies)), name: 'x', password: 'not for keeping' };
  assert.equal((await fetch(PATH, cookies, sent(typed))).status, 400);
  const [draft] = await drafts();
  assert.deepEqual(draft?.fields, { name: 'x', rooms: 'Two', floor: '0' });
  assert.equal(draft?.base_version, '1');
  assert.equal((await fetch(PATH, cookies, sent({ ...typed, name: 'Long enough' }))).status, 303);
  assert.deepEqual(await drafts(), []);
});

test('a draft is discarded by its author, and gone by itself after 30 days', async () => {
  await fetch(PATH, cookies, sent({ ...(await open(cookies)), 'form:keep': 'yes' }));
  assert.equal((await fetch(`${PATH}/draft`, cookies, sent({ do: 'discard' }))).status, 303);
  assert.deepEqual(await drafts(), []);
  await fetch(PATH, cookies, sent({ ...(await open(cookies)), 'form:keep': 'yes' }));
  await world.admin.query(`update live.draft set at = now() - interval '30 days 1 minute'`);
  assert.doesNotMatch(await page(PATH, cookies), /draft of this form/);
});

test('what was sent after the session’s end is there again after signing in', async () => {
  const typed = { ...(await open(cookies)), name: 'Typed in vain?', password: 'not for keeping' };
  const late = await fetch(PATH, undefined, sent(typed));
  assert.equal(late.status, 303);
  assert.equal(late.headers.get('location'), `/sign-in?to=${encodeURIComponent(PATH)}`);
  const parked = cookieOf(late, 'parked') ?? '';
  assert.match(
    late.headers.getSetCookie().join(),
    /parked=[^;]+; Path=\/; Max-Age=900; HttpOnly; SameSite=Lax/,
  );
  assert.match(await page('/sign-in', cookieOf(late, 'said') ?? ''), /what you typed is still there/);
  const { rows } = await world.admin.query<{ sealed: Buffer }>('select sealed from sign_in.parked_form');
  assert.ok(!rows[0]?.sealed.toString('latin1').includes('vain'));

  const back = await fetch(PATH, `${await world.signIn(clerk)}; ${parked}`);
  assert.equal(back.headers.get('location'), `${PATH}?draft=use`);
  const form = fieldsIn(await page(`${PATH}?draft=use`, cookies), PATH);
  assert.equal(form['name'], 'Typed in vain?');
  assert.equal(form['password'], undefined);
  assert.equal((await fetch(PATH, cookies, sent(form))).status, 303);
  assert.equal(office.name, 'Typed in vain?');
});

test('whoever else signs in at that browser does not see it, and it is gone', async () => {
  const late = await fetch(PATH, undefined, sent({ ...(await open(cookies)), name: 'Private thought' }));
  const parked = cookieOf(late, 'parked') ?? '';
  const theirs = `${await world.signIn(other)}; ${parked}`;
  assert.equal((await fetch(PATH, theirs)).headers.get('location'), PATH);
  assert.deepEqual(await drafts(), []);
  assert.equal((await world.admin.query('select 1 from sign_in.parked_form')).rowCount, 0);
  assert.doesNotMatch(await page(PATH, `${cookies}; ${parked}`), /Private thought/);
});

test('a form that says of nobody whose it is, or is given back with a wrong key, gives back nothing', async () => {
  const { 'form:owner': _, ...fields } = await open(cookies);
  const unowned = await fetch(PATH, undefined, sent(fields));
  assert.equal(
    (await fetch(PATH, `${cookies}; ${cookieOf(unowned, 'parked')}`)).headers.get('location'),
    PATH,
  );
  const late = await fetch(PATH, undefined, sent(await open(cookies)));
  const [id] = (cookieOf(late, 'parked') ?? '').split('.').slice(0, 2);
  await fetch(PATH, `${cookies}; ${id}.${'A'.repeat(43)}`);
  assert.deepEqual(await drafts(), []);
});

test('strangers fill no more than so much room', async () => {
  await world.admin.query(
    `insert into sign_in.parked_form select gen_random_uuid(), '\\x00', now() + interval '1 hour' from generate_series(1, 500)`,
  );
  assert.equal((await fetch(PATH, undefined, sent(await open(cookies)))).status, 401);
});

test('words that a form has no field for are not kept', async () => {
  const typed = { ...(await open(cookies)), name: 'x', tenant_id: 'strange' };
  assert.equal((await fetch(PATH, cookies, sent(typed))).status, 400);
  assert.equal((await drafts())[0]?.fields['tenant_id'], undefined);
});
