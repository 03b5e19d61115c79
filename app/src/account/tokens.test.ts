import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Browser } from '../../../test/support/sign-in.ts';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { isNetwork, isWithin } from '../platform/auth/tokens.ts';
import { dayIn } from './tokens.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const fields = (who: Somebody, change: Record<string, string> = {}): Record<string, string> => ({
  place: 'ALFA',
  name: 'Monthly report',
  scopes: 'places.read',
  ends: dayIn(30),
  network: '',
  password: who.password,
  ...change,
});

const textIn = (page: string): string => /groundwork_[\w-]{43}/.exec(page)?.[0] ?? '';
const read = (token: string, address?: string) =>
  world.house.tokens.read(new Headers({ authorization: `Bearer ${token}` }), address);

test('a token is shown once, of one municipality, with what was chosen, and reads as that', async () => {
  const clerk = await world.appoint(town, ['places.read', 'budget.publish']);
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const form = await (await browser.open('/account/tokens/new?place=ALFA')).text();
  assert.match(form, /value="places\.read"[^>]*checked|checked[^>]*value="places\.read"/);
  assert.doesNotMatch(form, /value="budget\.publish"[^>]*checked|checked[^>]*value="budget\.publish"/);
  const made = await browser.send('/account/tokens', fields(clerk));
  const token = textIn(await made.text());
  const found = await read(token);
  assert.deepEqual(
    { ...found, tokenId: '', scopes: [...(found?.scopes ?? [])] },
    { identityId: clerk.identityId, placeId: town, tokenId: '', proved: true, scopes: ['places.read'] },
  );
  const list = await (await browser.open('/account/tokens')).text();
  assert.match(list, /Monthly report/);
  assert.equal(textIn(list), '');
  const { rows } = await world.admin.query<{ row: string }>(
    'select t::text as row from sign_in.access_token t',
  );
  assert.ok(rows.every(({ row }) => !row.includes(token)));
});

test('a token ends with its day, with its owner’s word, and outside its network it is none', async () => {
  const clerk = await world.appoint(town, ['places.read']);
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const bound = textIn(
    await (await browser.send('/account/tokens', fields(clerk, { network: '192.0.2.0/24' }))).text(),
  );
  assert.ok(await read(bound, '192.0.2.77'));
  for (const address of ['192.0.3.1', '2001:db8::1', '', 'nonsense'])
    assert.equal(await read(bound, address), null);
  const free = textIn(await (await browser.send('/account/tokens', fields(clerk))).text());
  const id = (await read(free))?.tokenId ?? '';
  const stranger = new Browser(world);
  await stranger.signIn(await world.appoint(town, ['places.read']));
  await stranger.send('/account/tokens/revoke', { token: id });
  assert.ok(await read(free));
  await browser.send('/account/tokens/revoke', { token: id });
  assert.equal(await read(free), null);
  await world.admin.query(
    "update sign_in.access_token set ends_on = current_date - 1, added_at = now() - interval '40 days'",
  );
  assert.equal(await read(bound, '192.0.2.77'), null);
});

test('nobody makes a token for more than they may do, for longer than a year, or for another town', async () => {
  const clerk = await world.appoint(town, ['places.read']);
  await world.addTown('BETA');
  const browser = new Browser(world);
  await browser.signIn(clerk);
  for (const [change, status] of [
    [{ scopes: 'budget.publish' }, 400],
    [{ scopes: '' }, 400],
    [{ ends: dayIn(366) }, 400],
    [{ ends: dayIn(-1) }, 400],
    [{ ends: 'soon' }, 400],
    [{ ends: '' }, 400],
    [{ network: 'town hall' }, 400],
    [{ name: '' }, 400],
    [{ password: 'not it' }, 403],
    [{ place: 'BETA' }, 404],
    [{ place: 'PROGRAMME' }, 404],
  ] as const) {
    const response = await browser.send('/account/tokens', fields(clerk, change));
    assert.equal(response.status, status, JSON.stringify(change));
    assert.equal(textIn(await response.text()), '');
  }
});

test('networks are written as addresses and ranges', () => {
  for (const good of ['192.0.2.0/24', '192.0.2.7', '2001:db8::/32', '::1']) assert.ok(isNetwork(good), good);
  for (const bad of ['', '192.0.2.0/33', '192.0.2/24', 'any', '::/129', '1.2.3.4/8/8', '1.2.3.4/-1']) {
    assert.ok(!isNetwork(bad), bad);
  }
  assert.ok(isWithin('2001:db8::/32', '2001:db8:1::9'));
  assert.ok(!isWithin('192.0.2.7', '192.0.2.8'));
});
