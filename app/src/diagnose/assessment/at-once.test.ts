import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import { type Team, teamIn } from '../../../../test/support/assessments.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { beginAssessment, declareInterests, nameSeat } from './begin-actions.ts';
import { giveScore } from './score-actions.ts';
import { standingOf } from './standing.ts';

let world: World;
let admin: Pool;
let town: string;
let team: Team;
let assessmentId: string;

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('ONCE', 'At once');
  team = await teamIn(world, town);
  const of = { title: 'Both', scope: 'All', from: 2021, to: 2023, framework: 'pefa@2016', previousId: null };
  ({ assessmentId } = await world.act(town, beginAssessment, of));
  for (const seat of ['one', 'two'] as const) {
    const { personId, identityId } = team[seat];
    await world.act(town, nameSeat, { assessmentId, seat, personId, version: 0 });
    await world.act(town, declareInterests, { assessmentId, has: false, interests: '' }, identityId);
  }
});
after(async () => {
  await admin.end();
  await world.close();
});

const LEAVES = ['pi-4.1', 'pi-5.1', 'pi-6.1', 'pi-6.2', 'pi-7.1', 'pi-7.2'];

test('two assessors who lock at one moment: the same is agreed at once, what differs waits, and neither is lost', async () => {
  const locking = LEAVES.flatMap((leaf, at) =>
    (['one', 'two'] as const).map((seat) => {
      const score = seat === 'two' && at % 2 === 1 ? 'C' : 'B';
      const given = { assessmentId, leaf, version: 0, score, reason: 'Seen', lock: true };
      return world.act(town, giveScore, given, team[seat].identityId);
    }),
  );
  await Promise.all(locking);
  const { byLeaf } =
    (await readPlace(world.house.pool, town, (tx) => standingOf(tx, assessmentId, null))) ?? assert.fail();
  for (const [at, leaf] of LEAVES.entries()) {
    const found = byLeaf.get(leaf);
    assert.deepEqual(
      found?.scores.map(({ score }) => score),
      at % 2 === 1 ? ['B', 'C'] : ['B', 'B'],
      leaf,
    );
    assert.equal(found?.state, at % 2 === 1 ? 'to-reconcile' : 'agreed', leaf);
  }
  assert.deepEqual(await brokenIn(admin, town), []);
});
