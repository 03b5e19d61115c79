import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appoint } from '../../app/src/places/actions.ts';
import { nameDeputy } from '../../app/src/places/people/deputies-actions.ts';
import { handOf, samePerson } from '../../app/src/platform/access/same-person.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import { openWorld, type Somebody, type World } from '../support/town.ts';

let world: World;
let town: string;
before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world?.close());

const PERMISSION = 'budget.publish';
const DATES = { from: '2020-01-01', to: '2040-01-01' };

const personOf = async (who: Somebody): Promise<string> =>
  (
    await world.admin.query('select person_id as id from live.person where identity_id = $1', [
      who.identityId,
    ])
  ).rows[0].id;

/** Whose hand it is when they sign, as any action finds it. */
async function signs(who: Somebody) {
  const actor = await readPlace(world.house.pool, town, (tx) =>
    world.house.performing.actorOf(tx, who.identityId, new Date()),
  );
  assert.ok(actor);
  assert.ok(actor.permissions.has(PERMISSION));
  return handOf(actor, PERMISSION);
}

test('abuse 30: one person behind two posts, or standing in for another, is one hand, and two deputies of one are one', async () => {
  const [mayor, treasurer] = [
    await world.appoint(town, ['places.read', PERMISSION]),
    await world.appoint(town, ['places.read', PERMISSION]),
  ];
  const [first, second] = [
    await world.appoint(town, ['places.read']),
    await world.appoint(town, ['places.read']),
  ];
  // A second post of the same person.
  await world.act(town, appoint, {
    ...DATES,
    body: 'Council',
    post: 'Chair',
    permissions: [PERMISSION],
    name: 'Somebody',
    identityId: mayor.identityId,
  });
  for (const deputy of [first, second])
    await world.act(town, nameDeputy, {
      ...DATES,
      postId: null,
      forPersonId: await personOf(mayor),
      personId: await personOf(deputy),
      reason: 'Leave',
    });
  const [own, other, one, two] = [
    await signs(mayor),
    await signs(treasurer),
    await signs(first),
    await signs(second),
  ];
  const same: [string, boolean, boolean][] = [
    ['with themselves, behind whichever post', samePerson(own, await signs(mayor)), true],
    ['with who stands in for them', samePerson(own, one), true],
    ['who stands in, with whom they stand in for', samePerson(one, own), true],
    ['two who stand in for one', samePerson(one, two), true],
    ['with somebody else', samePerson(own, other), false],
    ['who stands in, with somebody else', samePerson(one, other), false],
  ];
  for (const [what, is, expected] of same) assert.equal(is, expected, what);
  assert.deepEqual(one.inSteadOf, [await personOf(mayor)]);
  assert.notEqual(one.personId, await personOf(mayor));
});
