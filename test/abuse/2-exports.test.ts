import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addPeople } from '../../app/src/places/people/people-actions.ts';
import { openWorld, type World } from '../support/town.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** Codes that are the beginning of each other, as are the names of what is in them. */
const CODES = ['E1', 'E11', 'E111', 'E1111'];
const EXPORTS = 200;
const nobody = { phone: '', language: null, sex: null, ageBand: null, email: '' };

test('abuse 16: of two hundred files that are made at once, for places whose codes begin alike, each has its own rows', async () => {
  const towns: { code: string; names: string[]; cookies: string }[] = [];
  for (const [at, code] of CODES.entries()) {
    const placeId = await world.addTown(code);
    const names = Array.from({ length: 20 + at }, (_, nth) => `Person of ${code} ${code}${nth}`);
    await world.act(placeId, addPeople, { people: names.map((name) => ({ ...nobody, name })) });
    const who = await world.appoint(placeId, [...world.house.performing.permissions]);
    towns.push({ code, names, cookies: await world.signIn(who) });
  }
  const files = await Promise.all(
    Array.from({ length: EXPORTS }, async (_, nth) => {
      const town = towns[nth % towns.length];
      assert.ok(town);
      const as = nth % 8 < 4 ? 'csv' : 'json';
      const path = `/work/places/${town.code}/persons?as=${as}`;
      const response = await world.fetch(path, { cookies: town.cookies });
      assert.equal(response.status, 200);
      assert.match(
        response.headers.get('content-disposition') ?? '',
        new RegExp(`filename="${town.code.toLowerCase()}-`),
      );
      return { town, text: await response.text() };
    }),
  );
  for (const { town, text } of files) {
    const named = [...text.matchAll(/Person of (E1+) E1+\d+/g)];
    assert.deepEqual(named.map(([name]) => name).toSorted(), town.names.toSorted(), town.code);
  }
  assert.equal(files.length, EXPORTS);
});
