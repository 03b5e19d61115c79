import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { noteRefusal } from './store.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

async function refusals(code: string, placeId = town): Promise<{ rows: number; times: number }> {
  const { rows } = await world.admin.query(
    'select count(*)::int as rows, coalesce(sum(times), 0)::int as times from live.refusal where place_id = $1 and code = $2',
    [placeId, code],
  );
  return rows[0];
}

async function entries(): Promise<number> {
  return (await world.admin.query('select count(*)::int as n from ledger.pending')).rows[0].n;
}

test('a refused act is noted privately with its count, and never in the record of acts', async () => {
  const reader = await world.appoint(town, ['places.read']);
  const cookies = await world.signIn(reader);
  const earlier = await entries();
  for (let times = 0; times < 5; times += 1) {
    const answer = await world.fetch('/work/places/ALFA/diagnosis/publish', { ...form({}), cookies });
    assert.equal(answer.status, 403);
  }
  const noted = await refusals('access.refused');
  assert.equal(noted.times, 5);
  assert.ok(noted.rows <= 2, 'one row, or two where the minute turned');
  assert.equal(await entries(), earlier);
});

test('a look into a town where one is nobody is noted in that town', async () => {
  await world.addTown('BRAVO');
  const stranger = await world.appoint(await world.addTown('CHARLIE'), ['places.read']);
  const answer = await world.fetch('/work/places/ALFA', { cookies: await world.signIn(stranger) });
  assert.equal(answer.status, 404);
  assert.equal((await refusals('request.not-found')).times, 1);
});

test('twenty refusals at once are one row that says twenty', async () => {
  const note = { identityId: 'somebody', what: 'GET /somewhere', code: 'access.flood' };
  await Promise.all(Array.from({ length: 20 }, () => noteRefusal(world.house.pool, town, note)));
  const noted = await refusals('access.flood');
  assert.equal(noted.times, 20);
  assert.ok(noted.rows <= 2);
});

test('an act that was allowed leaves no note of refusal', async () => {
  const { rows: earlier } = await world.admin.query('select count(*)::int as n from live.refusal');
  const reader = await world.appoint(town, ['places.read']);
  const answer = await world.fetch('/work/places/ALFA', { cookies: await world.signIn(reader) });
  assert.equal(answer.status, 200);
  const { rows: afterwards } = await world.admin.query('select count(*)::int as n from live.refusal');
  assert.deepEqual(afterwards, earlier);
});
