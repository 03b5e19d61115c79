import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';

let world: World;

before(async () => {
  world = await openWorld();
});
after(() => world.close());

test('municipalities stand in the order of the names that a reader sees', async () => {
  const named = { MARJAN: 'تل مرجان', OKORO: 'Okoro', ZANBAR: 'Zanbar' };
  for (const [code, name] of Object.entries(named)) await world.addTown(code, name);
  await world.admin.query(`update live.place set names = '{"en": "Tell Marjan"}' where code = 'MARJAN'`);
  const cookies = await world.signIn(await world.appoint(world.house.programmeId, ['places.read']));
  const listed = async (language: string) => {
    const path = `/work/programme/municipalities?lang=${language}`;
    const page = await (await world.fetch(path, { cookies })).text();
    return [...page.matchAll(/<bdi>(MARJAN|OKORO|ZANBAR)<\/bdi>/g)].map((match) => match[1]);
  };
  assert.deepEqual(await listed('en'), ['OKORO', 'MARJAN', 'ZANBAR']);
  assert.deepEqual(await listed('fr'), ['OKORO', 'ZANBAR', 'MARJAN']);
});
