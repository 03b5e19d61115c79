import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Browser, linkIn, mailsTo } from '../../../test/support/sign-in.ts';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { withdrawInvitation } from '../platform/auth/invitations.ts';
import { inPlace } from '../platform/db/transaction.ts';

let world: World;
let town: string;
let host: Somebody;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Lakeside');
  host = await world.appoint(town, ['places.read']);
});
after(() => world.close());

const PASSWORD = 'kettle orbit maple thirty';

async function inviteTo(email: string, options: { language?: 'en' | 'es'; post?: string } = {}) {
  return inPlace(world.house.pool, town, (tx) =>
    world.house.signIn.invite(tx, {
      email,
      name: 'Amina Diallo',
      language: options.language ?? 'en',
      placeId: town,
      personId: randomUUID(),
      post: options.post ?? 'Treasurer',
      invitedBy: host.identityId,
    }),
  );
}

const address = (): string => `${randomUUID()}@test.invalid`;

test('an invitation says who invites to what, takes a first password, and is used once', async () => {
  const email = address();
  const { link } = await inviteTo(email.toUpperCase());
  const [letter] = await mailsTo(world, email);
  assert.equal(linkIn(letter), link);
  assert.match(letter?.subject ?? '', /Lakeside/);
  const browser = new Browser(world);
  const page = await (await browser.open(link)).text();
  for (const said of ['Lakeside', 'Treasurer', 'Amina Diallo', email]) assert.ok(page.includes(said), said);
  assert.match(page, /autocomplete="new-password"/);
  const refused = await browser.send(link, { password: 'short', again: 'short' });
  assert.equal(refused.status, 400);
  const accepted = await browser.send(link, { password: PASSWORD, again: PASSWORD });
  assert.equal(accepted.headers.get('location'), '/work/places/ALFA');
  assert.ok(await browser.isIn());
  assert.equal((await new Browser(world).signIn({ email, password: PASSWORD })).status, 303);
  for (const again of [
    await browser.open(link),
    await browser.send(link, { password: PASSWORD, again: PASSWORD }),
  ]) {
    assert.equal(again.status, 404);
  }
});

test('the letter speaks the language of the person', async () => {
  const email = address();
  await inviteTo(email, { language: 'es' });
  const [letter] = await mailsTo(world, email);
  assert.match(letter?.subject ?? '', /Invitación de/);
});

test('used, ended, taken back and never sent look the same', async () => {
  const pages: string[] = [];
  const used = await inviteTo(address());
  await new Browser(world).send(used.link, { password: PASSWORD, again: PASSWORD });
  const ended = await inviteTo(address());
  await world.admin.query(
    "update sign_in.invitation set ends_at = now() - interval '1 second' where invitation_id = $1",
    [ended.invitationId],
  );
  const back = await inviteTo(address());
  assert.ok(await inPlace(world.house.pool, town, (tx) => withdrawInvitation(tx, back.invitationId)));
  const never = `/invitation/${'A'.repeat(43)}`;
  for (const link of [used.link, ended.link, back.link, never]) {
    const response = await new Browser(world).open(link);
    assert.equal(response.status, 404);
    pages.push((await response.text()).replaceAll(link, 'LINK').replaceAll(encodeURIComponent(link), 'LINK'));
    assert.equal((await new Browser(world).send(link, { password: PASSWORD, again: PASSWORD })).status, 404);
  }
  assert.equal(new Set(pages).size, 1);
});

test('who has an account with the address signs in and accepts as who they are', async () => {
  const email = address();
  await new Browser(world).send((await inviteTo(email)).link, { password: PASSWORD, again: PASSWORD });
  const { link } = await inviteTo(email);
  const browser = new Browser(world);
  assert.match(await (await browser.open(link)).text(), /Sign in, then accept/);
  // Nobody changes the password of an account by holding an invitation to it.
  const other = { password: `${PASSWORD} other`, again: `${PASSWORD} other` };
  assert.match((await browser.send(link, other)).headers.get('location') ?? '', /^\/sign-in\?to=/);
  assert.equal((await browser.signIn({ email, password: PASSWORD }, link)).headers.get('location'), link);
  assert.equal((await browser.send(link, {})).status, 303);
  assert.equal((await browser.open(link)).status, 404);
});

test('a new invitation takes the place of an open one, and none stands without the act it came from', async () => {
  const email = address();
  const one = await inviteTo(email);
  const two = await inviteTo(email);
  assert.equal(one.identityId, two.identityId);
  assert.equal((await new Browser(world).open(one.link)).status, 404);
  assert.equal((await new Browser(world).open(two.link)).status, 200);
  const lost = address();
  const undone = inPlace(world.house.pool, town, async (tx) => {
    await world.house.signIn.invite(tx, {
      email: lost,
      name: 'Nobody',
      language: 'en',
      placeId: town,
      personId: null,
      invitedBy: host.identityId,
    });
    throw new Error('the act failed');
  });
  await assert.rejects(undone, /the act failed/);
  assert.deepEqual(await mailsTo(world, lost), []);
  const { rows } = await world.admin.query('select 1 from sign_in.identity where email = $1', [lost]);
  assert.deepEqual(rows, []);
});
