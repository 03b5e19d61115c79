import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { after, before, mock, test } from 'node:test';
import * as fc from 'fast-check';
import { forget, take } from '../../app/src/platform/auth/attempts-store.ts';
import { codeOf } from '../../app/src/platform/auth/totp.ts';
import { safePath } from '../../app/src/platform/http/safe-path.ts';
import { addSecondFactor, Browser } from '../support/sign-in.ts';
import { ORIGIN, openWorld, type Somebody, type World } from '../support/town.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const somebody = (): Promise<Somebody> => world.appoint(town, ['places.read']);
const secretOf = (browser: Browser): string => browser.cookies.get('groundwork.session') ?? '';
const isOpen = async (secret: string): Promise<boolean> => {
  const headers = new Headers({ cookie: `groundwork.session=${secret}` });
  return (await world.house.signIn.identityOf(headers)) !== null;
};
const NEW = 'kettle orbit maple thirty';

test('abuse 48a: a cookie that was planted before signing in is worth nothing after it', async () => {
  const clerk = await somebody();
  const planted = 'A'.repeat(43);
  const browser = new Browser(world);
  browser.cookies.set('groundwork.session', planted);
  await browser.signIn(clerk);
  assert.notEqual(secretOf(browser), planted);
  assert.ok(!(await isOpen(planted)));
  // Two of a name: somebody planted one of them, and neither is believed.
  const twice = new Headers({
    cookie: `groundwork.session=${planted}; groundwork.session=${secretOf(browser)}`,
  });
  assert.equal(await world.house.signIn.identityOf(twice), null);
  // The session of who signs in over another ends that one.
  const held = secretOf(browser);
  await browser.signIn(await somebody());
  assert.ok(!(await isOpen(held)));
});

test('abuse 48a: the session’s secret changes at sign-in, at the second step, when one is set up, and with the password', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  const seen: string[] = [];
  const note = (): void => void seen.push(secretOf(browser));
  await browser.signIn(clerk);
  note();
  const { secret, step } = await addSecondFactor(browser, clerk.password);
  note();
  await browser.signIn(clerk);
  note();
  await browser.send('/sign-in/code', { code: codeOf(secret, step + 1n), to: '' });
  note();
  await browser.send('/account/password', { current: clerk.password, password: NEW, again: NEW });
  note();
  assert.equal(new Set(seen).size, seen.length);
  const last = seen.pop() ?? '';
  assert.ok(await isOpen(last));
  for (const old of seen) assert.ok(!(await isOpen(old)));
});

test('abuse 48a: with a new password every session ends, and with the identity too', async () => {
  const clerk = await somebody();
  const browsers = Array.from({ length: 3 }, () => new Browser(world));
  for (const each of browsers) await each.signIn(clerk);
  const [first, ...others] = browsers;
  await first?.send('/account/password', { current: clerk.password, password: NEW, again: NEW });
  assert.deepEqual(await Promise.all(others.map((each) => each.isIn())), [false, false]);
  assert.ok(await first?.isIn());
  await world.admin.query('delete from live.membership where identity_id = $1', [clerk.identityId]);
  await world.admin.query('update live.person set identity_id = null where identity_id = $1', [
    clerk.identityId,
  ]);
  await world.admin.query('delete from sign_in.identity where id = $1', [clerk.identityId]);
  assert.ok(!(await first?.isIn()));
});

test('abuse 48a: over https cookies are of this host alone, for https alone, and no script reads them anywhere', async () => {
  const secure = await openWorld({ baseUrl: 'https://groundwork.example' });
  try {
    const clerk = await secure.appoint(await secure.addTown('BETA'), ['places.read']);
    const lines = (await new Browser(secure).signIn(clerk)).headers.getSetCookie();
    assert.equal(lines.length, 2);
    for (const line of lines) {
      assert.match(line, /^__Host-groundwork\.\w+=[\w-]{43}; Path=\/;.*HttpOnly; SameSite=Lax; Secure$/);
      assert.ok(!/Domain/i.test(line));
    }
  } finally {
    await secure.close();
  }
});

test('abuse 48c: no text, however made, is taken for a path of ours that a browser would follow elsewhere', () => {
  const signs = fc.constantFrom(
    '/',
    '\\',
    '.',
    ':',
    '@',
    '?',
    '#',
    '%',
    '2',
    'f',
    '5',
    'c',
    '\t',
    '\n',
    '\r',
    ' ',
    'a',
    '//',
    'https:',
  );
  const nasty = fc.array(signs, { maxLength: 14 }).map((all) => all.join(''));
  let ours = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        nasty,
        fc.string(),
        nasty.map((text) => `/${text}`),
      ),
      (text) => {
        const path = safePath(text);
        if (path === '') return;
        ours += 1;
        assert.equal(new URL(path, ORIGIN).origin, ORIGIN);
        assert.ok(!/^\/[/\\]/.test(decodeURI(path.replaceAll('%', '%25'))));
        assert.ok(!/[\r\n\t]/.test(path));
      },
    ),
    { numRuns: 5000 },
  );
  assert.ok(ours >= 50, `${ours} paths of ours`);
});

const ELSEWHERE = [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  '/\t/evil.example',
  'javascript:alert(1)',
];

test('abuse 48c: every way in leads to a path of ours: the second step, changing over, a provider', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const { codes } = await addSecondFactor(browser, clerk.password);
  for (const [at, to] of ELSEWHERE.entries()) {
    const next = new Browser(world);
    const first = await next.signIn(clerk, to);
    assert.equal(first.headers.get('location'), '/sign-in/code');
    const done = await next.send('/sign-in/code', { code: codes[at] ?? '', to });
    assert.equal(done.headers.get('location'), '/work', JSON.stringify(to));
    const page = await (await next.open(`/sign-in/switch?to=${encodeURIComponent(to)}`)).text();
    assert.ok(!page.includes('evil'));
  }
});

/** How often a password was compared while `work` ran. */
async function comparisons(work: () => Promise<void>): Promise<number> {
  const { scrypt } = crypto;
  let count = 0;
  mock.method(crypto, 'scrypt', (...args: unknown[]) => {
    count += 1;
    return Reflect.apply(scrypt, crypto, args);
  });
  syncBuiltinESMExports();
  await work();
  mock.restoreAll();
  syncBuiltinESMExports();
  return count;
}

test('abuse 48d: of 10,000 guesses at an address under 20 reach the password, however many come at once', async () => {
  const clerk = await somebody();
  const home = new Browser(world);
  await home.signIn(clerk);
  await home.send('/sign-out', {});
  const statuses = new Map<number, number>();
  const reached = await comparisons(async () => {
    for (let round = 0; round < 100; round += 1) {
      await Promise.all(
        Array.from({ length: 100 }, async (_, at) => {
          const email = at % 2 === 0 ? clerk.email : clerk.email.toUpperCase();
          const guess = { email, password: `guess number ${round} ${at}` };
          const { status } = await new Browser(world).signIn(guess);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }),
      );
    }
  });
  assert.ok(reached < 20, `${reached} reached the password`);
  assert.equal((statuses.get(401) ?? 0) + (statuses.get(429) ?? 0), 10_000, JSON.stringify([...statuses]));
  // The stranger's tries keep out strangers. On a computer of before, the person still gets in.
  assert.equal((await new Browser(world).signIn(clerk)).status, 429);
  assert.equal((await home.signIn(clerk)).status, 303);
  // And anywhere, by letter, or after a while.
  await world.admin.query('update sign_in.rate_limit set last_request = last_request - 16 * 60 * 1000');
  assert.equal((await new Browser(world).signIn(clerk)).status, 303);
});

test('abuse 48d: codes of the second step are guessed ten times and no more, and waiting does not reset the count', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const { codes } = await addSecondFactor(browser, clerk.password);
  await forget(world.house.connections.open, `second step ${clerk.identityId}`);
  const guesser = new Browser(world);
  await guesser.signIn(clerk);
  const answers: number[] = [];
  for (let tries = 0; tries < 14; tries += 1) {
    // A new session by the right password does not give new tries.
    if (tries === 6) await guesser.signIn(clerk);
    answers.push((await guesser.send('/sign-in/code', { code: String(100_000 + tries), to: '' })).status);
  }
  assert.deepEqual(answers.slice(0, 10), Array(10).fill(401));
  assert.deepEqual(answers.slice(10), Array(4).fill(429));
  assert.equal((await guesser.send('/sign-in/code', { code: codes[0] ?? '', to: '' })).status, 429);
});

test('abuse 48d: of a thousand tries that are taken at once as many pass as are allowed', async () => {
  const { open } = world.house.connections;
  const taken = await Promise.all(
    Array.from({ length: 1000 }, () => take(open, 'a key of this test', { most: 10, minutes: 15 })),
  );
  assert.equal(taken.filter(Boolean).length, 10);
});
