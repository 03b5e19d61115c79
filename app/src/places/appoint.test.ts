import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../test/support/town.ts';
import { OPERATOR } from '../platform/command.ts';
import { appoint } from './actions.ts';
import { appointAdministrator } from './api.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const post = (identityId: string, permissions: string[]) => ({
  body: 'Office',
  post: 'Treasurer',
  permissions,
  name: 'Somebody',
  identityId,
  from: '2024-01-01',
  to: null,
});

test('nobody gives a post a permission that none of their own posts has', async () => {
  const secretary = await world.appoint(town, ['places.read', 'places.appoint']);
  const friend = await world.appoint(town, []);
  await assert.rejects(
    world.act(town, appoint, post(friend.identityId, ['budget.publish']), secretary.identityId),
    { code: 'place.permission-not-held' },
  );
  await world.act(town, appoint, post(friend.identityId, ['places.read']), secretary.identityId);
});

test('a permission that no slice declares cannot be given', async () => {
  await assert.rejects(world.act(town, appoint, post(OPERATOR.id, ['budget.publsih'])), {
    code: 'place.permission-unknown',
  });
});

test('a municipality that was added in the browser shows the post of the command line, which can then work there', async () => {
  const who = { name: 'Head of programme', email: 'head@test.invalid', password: 'twelve letters at least' };
  const { house } = world;
  await appointAdministrator(
    { pool: house.pool, open: house.connections.open, signIn: house.signIn, secret: 'of no use elsewhere' },
    house.programmeId,
    who,
  );
  const cookies = await world.signIn({ ...who, identityId: '' });
  const added = await world.fetch('/work/places/new', {
    ...form({ code: 'BETA', name: 'Beta', currency: 'EUR' }),
    cookies,
  });
  assert.equal(added.status, 303);
  const page = await (await world.fetch('/work/places/BETA/people', { cookies })).text();
  assert.match(page, /Command line/);
  const { rows } = await world.admin.query<{ place_id: string }>(
    "select place_id from live.place where code = 'BETA'",
  );
  await world.act(rows[0]?.place_id ?? '', appoint, post(OPERATOR.id, ['places.read']));
});
