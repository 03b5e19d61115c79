import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openProvider, type TestProvider } from '../../../test/support/provider.ts';
import { addSecondFactor, Browser, mailsTo } from '../../../test/support/sign-in.ts';
import { ORIGIN, openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { codeOf } from '../platform/auth/totp.ts';

let provider: TestProvider;
let world: World;
let town: string;

before(async () => {
  provider = await openProvider(`${ORIGIN}/sign-in/with/town/callback`);
  world = await openWorld({
    signIn: {
      providers: [
        { id: 'town', name: 'Town account', issuer: provider.issuer, ...provider.client },
        // Nothing listens there: it matters to nobody until somebody goes that way.
        { id: 'gone', name: 'Gone', issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y' },
      ],
    },
  });
  town = await world.addTown('ALFA');
});
after(async () => {
  // The provider first: were it left listening, the file would never end.
  await provider.close();
  await world.close();
});

const somebody = (): Promise<Somebody> => world.appoint(town, ['places.read']);

/** Goes to the provider as this person of its own, and comes back. */
async function goAs(browser: Browser, person: { sub: string; email: string; verified: boolean }, to = '') {
  const out = await browser.open(`/sign-in/with/town${to === '' ? '' : `?to=${encodeURIComponent(to)}`}`);
  assert.equal(out.status, 303);
  return provider.visit(out.headers.get('location') ?? '', person);
}

test('the sign-in page offers what is set up, by its name', async () => {
  const page = await (await new Browser(world).open('/sign-in')).text();
  assert.match(page.replaceAll(/[\u2066-\u2069]/g, ''), /Sign in with Town account/);
  assert.match(page, /href="\/sign-in\/with\/town"/);
});

test('whoever is known here by a verified address signs in, is told so once, and is known afterwards by name alone', async () => {
  const clerk = await somebody();
  const sub = randomUUID();
  const browser = new Browser(world);
  const back = await goAs(
    browser,
    { sub, email: clerk.email.toUpperCase(), verified: true },
    '/work/places/ALFA',
  );
  const done = await browser.open(back);
  assert.equal(done.status, 303);
  assert.equal(done.headers.get('location'), '/work/places/ALFA');
  assert.ok(await browser.isIn());
  const again = new Browser(world);
  // The address may have changed there meanwhile: the provider's own name for the person has not.
  const later = await goAs(again, { sub, email: 'elsewhere@test.invalid', verified: false });
  assert.equal((await again.open(later)).status, 303);
  assert.ok(await again.isIn());
  const letters = await mailsTo(world, clerk.email);
  assert.equal(letters.filter((each) => /connected/.test(each.subject)).length, 1);
  assert.match(await (await again.open('/account')).text(), /Town account/);
});

test('nobody is made by signing in, and an address that the provider has not verified is nobody’s', async () => {
  const clerk = await somebody();
  for (const person of [
    { sub: randomUUID(), email: 'nobody@test.invalid', verified: true },
    { sub: randomUUID(), email: clerk.email, verified: false },
  ]) {
    const browser = new Browser(world);
    const response = await browser.open(await goAs(browser, person));
    assert.equal(response.status, 403);
    assert.ok(!(await browser.isIn()));
  }
  const { rows } = await world.admin.query('select 1 from sign_in.identity where email = $1', [
    'nobody@test.invalid',
  ]);
  assert.deepEqual(rows, []);
});

test('who has a second step here is asked for it also after the provider', async () => {
  const clerk = await somebody();
  const first = new Browser(world);
  await first.signIn(clerk);
  const { secret, step } = await addSecondFactor(first, clerk.password);
  const browser = new Browser(world);
  const back = await goAs(browser, { sub: randomUUID(), email: clerk.email, verified: true });
  assert.equal((await browser.open(back)).headers.get('location'), '/sign-in/code');
  assert.ok(!(await browser.isIn()));
  await browser.send('/sign-in/code', { code: codeOf(secret, step + 1n), to: '' });
  assert.ok(await browser.isIn());
});

test('a way back is good in the browser that set out, with what it set out with, once', async () => {
  const clerk = await somebody();
  const browser = new Browser(world);
  const person = { sub: randomUUID(), email: clerk.email, verified: true };
  const back = await goAs(browser, person);
  // Somebody else's browser is led there: it would be signed in as the one who set out.
  const victim = new Browser(world);
  assert.equal((await victim.open(back)).status, 403);
  assert.ok(!(await victim.isIn()));
  const url = new URL(back, ORIGIN);
  for (const [name, value] of [
    ['state', 'A'.repeat(43)],
    ['code', 'not-the-code'],
  ] as const) {
    const changed = new URL(url);
    changed.searchParams.set(name, value);
    const copy = new Browser(world);
    for (const [cookie, held] of browser.cookies) copy.cookies.set(cookie, held);
    assert.equal((await copy.open(changed.pathname + changed.search)).status, 403, name);
    assert.ok(!(await copy.isIn()));
  }
});

test('a code that one browser was given does not sign in another, whose verifier is another', async () => {
  const [clerk, thief] = [await somebody(), new Browser(world)];
  const browser = new Browser(world);
  const back = new URL(
    await goAs(browser, { sub: randomUUID(), email: clerk.email, verified: true }),
    ORIGIN,
  );
  const own = await thief.open('/sign-in/with/town');
  const state = new URL(own.headers.get('location') ?? '').searchParams.get('state') ?? '';
  back.searchParams.set('state', state);
  assert.equal((await thief.open(back.pathname + back.search)).status, 403);
  assert.ok(!(await thief.isIn()));
});

test('a provider that is away is told in words, and the rest of the house stands', async () => {
  const browser = new Browser(world);
  const response = await browser.open('/sign-in/with/gone');
  assert.equal(response.status, 403);
  assert.match(
    (await response.text()).replaceAll(/[\u2066-\u2069]/g, ''),
    /Signing in with Gone did not work/,
  );
  assert.equal((await browser.open('/sign-in/with/never-heard-of')).status, 404);
  assert.equal((await browser.signIn(await somebody())).status, 303);
});

test('the browser is sent out with PKCE, state and nonce, and what it keeps can be read by nobody', async () => {
  const browser = new Browser(world);
  const out = new URL((await browser.open('/sign-in/with/town')).headers.get('location') ?? '');
  assert.equal(out.searchParams.get('response_type'), 'code');
  assert.equal(out.searchParams.get('code_challenge_method'), 'S256');
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.ok((out.searchParams.get(name) ?? '').length >= 43, name);
  const kept = browser.cookies.get('groundwork.provider') ?? '';
  for (const name of ['state', 'nonce']) assert.ok(!kept.includes(out.searchParams.get(name) ?? '-'));
  assert.ok(!Buffer.from(kept, 'base64').toString().includes('verifier'));
});

/** Somebody who signs in with the provider alone, long ago, with something to publish. */
async function vouchedForAlone() {
  const publisher = await world.appoint(town, ['places.read', 'places.publish-directory']);
  const person = { sub: randomUUID(), email: publisher.email, verified: true };
  const browser = new Browser(world);
  await browser.open(await goAs(browser, person));
  await world.admin.query(
    `delete from sign_in.account where identity_id = $1 and provider_id = 'credential'`,
    [publisher.identityId],
  );
  await world.admin.query(
    `update sign_in.session set proved_at = now() - interval '1 hour' where identity_id = $1`,
    [publisher.identityId],
  );
  return { browser, person, publisher };
}

const DIRECTORY = '/work/places/ALFA/directory/publish';

test('who has no password here confirms at the provider, which asks anew, and sends by one press what waited', async () => {
  const { browser, person } = await vouchedForAlone();
  const requestId = randomUUID();
  const asked = await browser.send(DIRECTORY, { requestId });
  assert.equal(asked.status, 401);
  const link = /href="(\/sign-in\/with\/town\?for=confirm)"/.exec(await asked.text())?.[1] ?? '';
  const out = (await browser.open(link)).headers.get('location') ?? '';
  assert.equal(new URL(out).searchParams.get('prompt'), 'login');
  assert.equal(new URL(out).searchParams.get('max_age'), '0');
  const held = browser.cookies.get('groundwork.session');
  const back = await browser.open(await provider.visit(out, person));
  assert.equal(back.headers.get('location'), '/account/confirm');
  assert.notEqual(browser.cookies.get('groundwork.session'), held);
  const page = await (await browser.open('/account/confirm')).text();
  const mark = /name="form:proof" value="([^"]+)"/.exec(page)?.[1] ?? '';
  assert.match(page, new RegExp(`action="${DIRECTORY}"`));
  assert.match(page, new RegExp(`name="requestId" value="${requestId}"`));
  const done = await browser.send(DIRECTORY, { requestId, 'form:proof': mark });
  assert.equal(done.status, 303);
  assert.ok(!(done.headers.get('location') ?? '').includes('sign-in'));
});

test('somebody else’s account at the provider confirms nothing, and neither does one that was not asked anew', async () => {
  const { browser, person, publisher } = await vouchedForAlone();
  await browser.send(DIRECTORY, { requestId: randomUUID() });
  const colleague = await somebody();
  const other = { sub: randomUUID(), email: colleague.email, verified: true };
  await new Browser(world).open(await goAs(new Browser(world), other));
  const out = (await browser.open('/sign-in/with/town?for=confirm')).headers.get('location') ?? '';
  assert.equal((await browser.open(await provider.visit(out, other))).status, 403);
  // Its own words for "show me what you know" without asking: no `auth_time` comes back.
  const silent = new URL(
    (await browser.open('/sign-in/with/town?for=confirm')).headers.get('location') ?? '',
  );
  silent.searchParams.delete('prompt');
  silent.searchParams.delete('max_age');
  assert.equal((await browser.open(await provider.visit(silent.href, person))).status, 403);
  const { rows } = await world.admin.query(
    `select 1 from sign_in.session where identity_id = $1 and proved_at > now() - interval '30 minutes'`,
    [publisher.identityId],
  );
  assert.deepEqual(rows, []);
  assert.equal((await browser.open('/account/confirm')).headers.get('location'), '/work');
});
