import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addSecondFactor, Browser, linkIn, mailsTo } from '../../../test/support/sign-in.ts';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { codeOf } from '../platform/auth/totp.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const somebody = (): Promise<Somebody> => world.appoint(town, ['places.read']);
const NEW = 'four words nobody joins';

test('an account page shows name, address and how one signs in, and opens to nobody else', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  assert.equal((await browser.open('/account')).status, 303);
  assert.equal((await browser.signIn(clerk)).headers.get('location'), '/work');
  const response = await browser.open('/account');
  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(page, new RegExp(clerk.email));
  assert.match(page, /Signed in with password/);
  assert.match(response.headers.get('cache-control') ?? '', /no-store/);
});

test('who is signed in already is not asked to sign in again, but led to where they were going', async () => {
  const browser = new Browser(world);
  await browser.signIn(await somebody());
  assert.equal((await browser.open('/sign-in')).headers.get('location'), '/work');
  assert.equal((await browser.open('/sign-in?to=/account')).headers.get('location'), '/account');
});

test('who forgot the password chooses a new one out of a letter, once, and is signed out everywhere else', async () => {
  const clerk = await somebody();
  const elsewhere = new Browser(world);
  await elsewhere.signIn(clerk);
  const browser = new Browser(world);
  assert.equal((await browser.send('/sign-in/forgotten', { email: clerk.email })).status, 200);
  const link = linkIn((await mailsTo(world, clerk.email))[0]);
  assert.equal((await browser.open(link)).status, 200);
  const short = await browser.send(link, { password: 'short', again: 'short' });
  assert.equal(short.status, 400);
  assert.match(await short.text(), /too short/);
  assert.equal((await browser.send(link, { password: NEW, again: `${NEW}!` })).status, 400);
  assert.equal((await browser.send(link, { password: NEW, again: NEW })).status, 303);
  assert.ok(await browser.isIn());
  assert.ok(!(await elsewhere.isIn()));
  assert.equal((await new Browser(world).open(link)).status, 404);
  assert.equal((await new Browser(world).send(link, { password: NEW, again: NEW })).status, 404);
  assert.equal((await new Browser(world).signIn(clerk)).status, 401);
  assert.equal((await new Browser(world).signIn({ ...clerk, password: NEW })).status, 303);
  assert.match((await mailsTo(world, clerk.email)).at(-1)?.subject ?? '', /password was changed/);
});

test('a link to choose a password is over after an hour, and the letter after it closes the one before', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  await browser.send('/sign-in/forgotten', { email: clerk.email });
  await browser.send('/sign-in/forgotten', { email: clerk.email });
  const [one, two] = (await mailsTo(world, clerk.email)).map(linkIn);
  const open = await Promise.all([one, two].map(async (link) => (await browser.open(link ?? '')).status));
  assert.deepEqual(open.map(String).toSorted(), ['200', '404']);
  await world.admin.query("update sign_in.reset set ends_at = now() - interval '1 second'");
  for (const link of [one, two]) assert.equal((await browser.open(link ?? '')).status, 404);
});

test('a new password takes the old one, ends other sessions and PINs, and says so by mail', async () => {
  const clerk = await somebody();
  const [here, there] = [new Browser(world), new Browser(world)];
  await here.signIn(clerk);
  await there.signIn(clerk);
  const wrong = await here.send('/account/password', { current: 'not it at all', password: NEW, again: NEW });
  assert.equal(wrong.status, 403);
  const common = await here.send('/account/password', {
    current: clerk.password,
    password: 'Password123456',
    again: 'Password123456',
  });
  assert.match(await common.text(), /tries this password first/);
  const held = here.cookies.get('groundwork.session');
  const done = await here.send('/account/password', { current: clerk.password, password: NEW, again: NEW });
  assert.equal(done.status, 303);
  assert.notEqual(here.cookies.get('groundwork.session'), held);
  assert.ok(await here.isIn());
  assert.ok(!(await there.isIn()));
  const [letter] = await mailsTo(world, clerk.email);
  assert.match(letter?.subject ?? '', /password was changed/);
});

test('a new address holds when both mailboxes agreed, and the old one can stop it', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const next = `new-${clerk.email}`;
  const ask = () => browser.send('/account/address', { email: next, password: clerk.password });
  assert.equal((await ask()).status, 200);
  const stop = linkIn((await mailsTo(world, clerk.email))[0]);
  await new Browser(world).send(stop, { answer: 'no' });
  assert.equal((await new Browser(world).open(linkIn((await mailsTo(world, next)).at(-1)))).status, 404);

  await ask();
  const mails = [...(await mailsTo(world, clerk.email))].filter((mail) => mail.to === clerk.email);
  const old = linkIn(mails.at(-1));
  const fresh = linkIn((await mailsTo(world, next)).at(-1));
  const stranger = new Browser(world);
  assert.equal((await stranger.open(old)).status, 200);
  assert.match(await (await stranger.send(fresh, { answer: 'yes' })).text(), /One of two/);
  assert.equal((await new Browser(world).signIn({ ...clerk, email: next })).status, 401);
  assert.match(await (await stranger.send(old, { answer: 'yes' })).text(), /was changed/);
  assert.ok(!(await browser.isIn()));
  assert.equal((await new Browser(world).signIn(clerk)).status, 401);
  assert.equal((await new Browser(world).signIn({ ...clerk, email: next })).status, 303);
});

test('an address that somebody else has is answered like any other, and never becomes one’s own', async () => {
  const [clerk, other] = [await somebody(), await somebody()];
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const pages = [];
  for (const email of [other.email, 'nobody-has-this@test.invalid']) {
    const response = await browser.send('/account/address', { email, password: clerk.password });
    pages.push([response.status, (await response.text()).replaceAll(email, 'ADDRESS')]);
  }
  assert.deepEqual(pages[0], pages[1]);
  assert.deepEqual(await mailsTo(world, other.email), []);
});

test('with a second step the password alone opens nothing; a code opens once, a recovery code in its stead', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  await browser.signIn(clerk);
  assert.equal((await browser.send('/account/second-factor/begin', { password: 'wrong' })).status, 403);
  const held = browser.cookies.get('groundwork.session');
  const { secret, step, codes, status } = await addSecondFactor(browser, clerk.password);
  assert.deepEqual([status, codes.length, new Set(codes).size], [200, 10, 10]);
  assert.notEqual(browser.cookies.get('groundwork.session'), held);

  const next = new Browser(world);
  assert.equal((await next.signIn(clerk, '/account')).headers.get('location'), '/sign-in/code?to=%2Faccount');
  assert.ok(!(await next.isIn()));
  const half = next.cookies.get('groundwork.session');
  assert.equal((await next.send('/sign-in/code', { code: codeOf(secret, step), to: '' })).status, 401);
  const fresh = await next.send('/sign-in/code', { code: codeOf(secret, step + 1n), to: '/account' });
  assert.equal(fresh.headers.get('location'), '/account');
  assert.ok(await next.isIn());
  assert.notEqual(next.cookies.get('groundwork.session'), half);

  const third = new Browser(world);
  await third.signIn(clerk);
  assert.equal((await third.send('/sign-in/code', { code: codeOf(secret, step + 1n), to: '' })).status, 401);
  const [code = ''] = codes;
  assert.equal((await third.send('/sign-in/code', { code: code.toLowerCase(), to: '' })).status, 303);
  const fourth = new Browser(world);
  await fourth.signIn(clerk);
  assert.equal((await fourth.send('/sign-in/code', { code, to: '' })).status, 401);
  assert.match((await mailsTo(world, clerk.email)).at(-1)?.subject ?? '', /recovery code was used/);

  assert.equal(
    (await third.send('/account/second-factor/off', { password: clerk.password, code: '000000' })).status,
    401,
  );
  const off = await third.send('/account/second-factor/off', {
    password: clerk.password,
    code: codes[1] ?? '',
  });
  assert.equal(off.status, 303);
  assert.equal((await new Browser(world).signIn(clerk)).headers.get('location'), '/work');
});

test('two requests with one code at once: one gets in', async () => {
  const clerk = await somebody();
  const first = new Browser(world);
  await first.signIn(clerk);
  const { secret, step } = await addSecondFactor(first, clerk.password);
  const browsers = [new Browser(world), new Browser(world), new Browser(world)];
  for (const each of browsers) await each.signIn(clerk);
  const code = codeOf(secret, step + 1n);
  const answers = await Promise.all(browsers.map((each) => each.send('/sign-in/code', { code, to: '' })));
  assert.deepEqual(answers.map((each) => String(each.status)).toSorted(), ['303', '401', '401']);
});

test('recovery codes and secrets stand in the database as nothing anybody could type', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const { secret, codes } = await addSecondFactor(browser, clerk.password);
  const { rows } = await world.admin.query<{ all: string }>(
    `select (select string_agg(s::text, ' ') from sign_in.second_factor s) || (select string_agg(r::text, ' ') from sign_in.recovery_code r)
       || (select string_agg(x::text, ' ') from sign_in.session x) as all`,
  );
  const text = rows[0]?.all ?? '';
  const session = browser.cookies.get('groundwork.session') ?? '-';
  for (const known of [secret, session, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
    assert.ok(!text.includes(known));
  }
});

test('one sees where one is signed in, and ends one session or all others', async () => {
  const clerk = await somebody();
  const phone = new Browser(world, {
    'user-agent':
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36',
  });
  const [desk, other] = [
    new Browser(world, {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0',
    }),
    new Browser(world),
  ];
  for (const each of [phone, desk, other]) await each.signIn(clerk);
  const page = await (await desk.open('/account/sessions')).text();
  const plain = page.replaceAll(/[\u2066-\u2069]/g, '');
  assert.match(plain, /Firefox on Windows/);
  assert.match(plain, /Chrome on Android/);
  assert.match(plain, /Unknown device/);
  const handle = /Firefox on Windows(?:(?!<tr>).)*?name="session" value="([^"]+)"/s.exec(plain)?.[1] ?? '';
  const strangers = await somebody();
  const stranger = new Browser(world);
  await stranger.signIn(strangers);
  await stranger.send('/account/sessions/end', { session: handle });
  assert.ok(await desk.isIn());
  await phone.send('/account/sessions/end', { session: handle });
  assert.ok(!(await desk.isIn()));
  await phone.send('/account/sessions/end-others', {});
  assert.deepEqual([await phone.isIn(), await other.isIn(), await stranger.isIn()], [true, false, true]);
});

test('a session that was left for twelve hours, or is a week old, opens nothing', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  await browser.signIn(clerk);
  await world.admin.query(
    "update sign_in.session set seen_at = now() - interval '11 hours' where identity_id = $1",
    [clerk.identityId],
  );
  assert.ok(await browser.isIn());
  await world.admin.query(
    "update sign_in.session set seen_at = now() - interval '12 hours 1 minute' where identity_id = $1",
    [clerk.identityId],
  );
  assert.ok(!(await browser.isIn()));
  await browser.signIn(clerk);
  await world.admin.query('update sign_in.session set expires_at = now() where identity_id = $1', [
    clerk.identityId,
  ]);
  assert.ok(!(await browser.isIn()));
});
