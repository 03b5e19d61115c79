import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { appoint } from './actions.ts';
import { publishDirectory, withdrawDirectory } from './people/directory-actions.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  const seat = { body: 'Council', from: '2024-01-01', to: null, permissions: ['places.read'] };
  await world.act(town, appoint, { ...seat, post: 'Mayor', name: 'Ada', official: true });
  await world.act(town, appoint, { ...seat, post: 'Driver', name: 'Bo', official: false });
});
after(() => world.close());

const PATH = '/api/v1/places/ALFA/directory';

test('the directory is nobody’s business before it is published, and gone when it is withdrawn', async () => {
  assert.equal((await world.fetch(PATH)).status, 404);
  await world.act(town, publishDirectory, {});
  const answer = await world.fetch(PATH);
  assert.equal(answer.status, 200);
  const { items, total } = (await answer.json()) as { items: { posts: object[] }[]; total: number };
  assert.equal(items.length, total);
  const text = JSON.stringify(items);
  assert.match(text, /"Mayor".*"Ada"/, 'official posts are public, with who holds them');
  assert.doesNotMatch(text, /Driver|"Bo"/, 'others are not');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('set-cookie'), null);
  await world.act(town, withdrawDirectory, { reason: 'A name stood in it that must not' });
  assert.equal((await world.fetch(PATH)).status, 404);
});
