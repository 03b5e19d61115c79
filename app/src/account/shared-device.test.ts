import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Browser } from '../../../test/support/sign-in.ts';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const PIN = { one: '482915', two: '736104' };

/** A computer at a counter, two people who signed in on it today, each with a PIN; the second is at it. */
async function counter() {
  const [one, two] = [await world.appoint(town, ['places.read']), await world.appoint(town, ['places.read'])];
  for (const [who, name] of [
    [one, 'Amina'],
    [two, 'Bruno'],
  ] as const) {
    await world.admin.query('update sign_in.identity set name = $2 where id = $1', [who.identityId, name]);
  }
  const computer = new Browser(world);
  await computer.signIn(one);
  await computer.send('/account/device/share', { name: 'Counter 1' });
  await computer.send('/account/device/pin', { pin: PIN.one, again: PIN.one });
  await computer.send('/sign-out', {});
  await computer.signIn(two);
  await computer.send('/account/device/pin', { pin: PIN.two, again: PIN.two });
  return { one, two, computer };
}

async function handleOf(computer: Browser, name: string): Promise<string> {
  const page = await (await computer.open('/sign-in/switch')).text();
  const handle = new RegExp(`value="([0-9a-f-]{36})"[^>]*>\\s*<bdi>${name}</bdi>`).exec(page)?.[1];
  assert.ok(handle, `${name} is on the list`);
  return handle;
}

async function nameAt(computer: Browser): Promise<string | undefined> {
  const page = await (await computer.open('/account')).text();
  return /name="name" value="([^"]+)"|value="([^"]+)"[^>]*name="name"/.exec(page)?.slice(1).find(Boolean);
}

test('on a shared computer one changes over by name and PIN, and the session of before is gone', async () => {
  const { computer } = await counter();
  const held = computer.cookies.get('groundwork.session') ?? '';
  const handle = await handleOf(computer, 'Amina');
  const response = await computer.send('/sign-in/switch', { who: handle, pin: PIN.one, to: '/account' });
  assert.equal(response.headers.get('location'), '/account');
  assert.match(response.headers.get('clear-site-data') ?? '', /cache/);
  assert.equal(await nameAt(computer), 'Amina');
  const left = new Browser(world);
  left.cookies.set('groundwork.session', held);
  assert.ok(!(await left.isIn()));
});

test('signing out leaves nothing behind but the list, and pages are kept nowhere', async () => {
  const { computer } = await counter();
  assert.match((await computer.open('/work')).headers.get('cache-control') ?? '', /no-store/);
  const out = await computer.send('/sign-out', {});
  assert.equal(out.headers.get('clear-site-data'), '"cache", "storage"');
  assert.equal(out.headers.get('location'), '/sign-in/switch');
  assert.deepEqual([...computer.cookies.keys()], ['groundwork.device']);
  const page = await (await computer.open('/sign-in/switch')).text();
  assert.match(page, /Amina/);
  assert.ok(!page.includes('@test.invalid'));
});

test('the cookie of a shared computer goes with the browser, and a session there ends after five idle minutes', async () => {
  const { computer, two } = await counter();
  const response = await computer.signIn(two);
  const line = response.headers.getSetCookie().find((each) => each.startsWith('groundwork.session')) ?? '';
  assert.ok(!/Max-Age/.test(line));
  const idle = (seconds: number) =>
    world.admin.query(
      "update sign_in.session set seen_at = now() - $2 * interval '1 second' where identity_id = $1",
      [two.identityId, seconds],
    );
  await idle(4 * 60);
  assert.ok(await computer.isIn());
  await idle(5 * 60 + 1);
  assert.ok(!(await computer.isIn()));
});

test('after five wrong PINs even the right one waits for the password', async () => {
  const { computer, one } = await counter();
  const handle = await handleOf(computer, 'Amina');
  const attempt = (pin: string) => computer.send('/sign-in/switch', { who: handle, pin, to: '' });
  for (let tries = 0; tries < 5; tries += 1) assert.equal((await attempt('111222')).status, 401);
  assert.equal((await attempt(PIN.one)).status, 401);
  assert.ok(!(await (await computer.open('/sign-in/switch')).text()).includes('Amina'));
  await computer.signIn(one);
  await computer.send('/sign-out', {});
  const again = await computer.send('/sign-in/switch', { who: handle, pin: PIN.one, to: '' });
  assert.equal(again.status, 303);
});

test('many wrong PINs at once are no more than five', async () => {
  const { computer } = await counter();
  const handle = await handleOf(computer, 'Amina');
  await Promise.all(
    Array.from({ length: 20 }, () => {
      const each = new Browser(world);
      for (const [name, value] of computer.cookies) each.cookies.set(name, value);
      return each.send('/sign-in/switch', { who: handle, pin: '000111', to: '' });
    }),
  );
  const { rows } = await world.admin.query<{ most: number }>(
    'select max(pin_tries) as most from sign_in.device_person',
  );
  assert.equal(rows[0]?.most, 5);
});

test('a PIN opens nothing on another computer, and nothing on the next day', async () => {
  const { computer, two } = await counter();
  const handle = await handleOf(computer, 'Amina');
  const elsewhere = new Browser(world);
  await elsewhere.signIn(two);
  await elsewhere.send('/account/device/share', { name: 'Counter 2' });
  assert.equal((await elsewhere.send('/sign-in/switch', { who: handle, pin: PIN.one, to: '' })).status, 401);
  await world.admin.query(
    "update sign_in.device_person set proved_at = now() - interval '12 hours 1 minute'",
  );
  assert.equal((await computer.send('/sign-in/switch', { who: handle, pin: PIN.one, to: '' })).status, 401);
  assert.match(await (await computer.open('/sign-in/switch')).text(), /Nobody yet today/);
});

test('a PIN is six digits that nobody guesses first, and is not chosen by who came in with one', async () => {
  const { computer } = await counter();
  for (const [pin, code] of [
    ['12345', 400],
    ['123456', 400],
    ['987654', 400],
    ['111111', 400],
    ['12ab56', 400],
  ] as const) {
    assert.equal((await computer.send('/account/device/pin', { pin, again: pin })).status, code, pin);
  }
  const handle = await handleOf(computer, 'Amina');
  await computer.send('/sign-in/switch', { who: handle, pin: PIN.one, to: '' });
  assert.equal((await computer.send('/account/device/pin', { pin: '590317', again: '590317' })).status, 403);
});

test('a computer is no longer shared when somebody says so with their password', async () => {
  const { computer, two } = await counter();
  assert.equal((await computer.send('/account/device/unshare', { password: 'not it' })).status, 403);
  assert.equal((await computer.send('/account/device/unshare', { password: two.password })).status, 303);
  assert.equal((await computer.open('/sign-in/switch')).headers.get('location'), '/sign-in');
});

test('with a new password the PINs of before open nothing', async () => {
  const { computer, one } = await counter();
  const handle = await handleOf(computer, 'Amina');
  const home = new Browser(world);
  await home.signIn(one as Somebody);
  const password = 'kettle orbit maple thirty';
  await home.send('/account/password', { current: one.password, password, again: password });
  assert.equal((await computer.send('/sign-in/switch', { who: handle, pin: PIN.one, to: '' })).status, 401);
});
