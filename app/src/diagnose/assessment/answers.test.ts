import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { governanceBarometer } from '@groundwork-gov/frameworks';
import { type Team, teamIn } from '../../../../test/support/assessments.ts';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { treeOf } from '../frameworks/tree.ts';
import { beginAssessment, declareInterests, nameSeat } from './begin-actions.ts';
import { giveScore } from './score-actions.ts';
import { isToDo, type Standing, standingOf } from './standing.ts';

const [PLAIN = '', OTHER = ''] = treeOf(governanceBarometer)
  .leaves.filter(({ scale }) => scale === 'points')
  .map(({ id }) => id);
const SECRET = 'The one who left knows why';
let world: World;
let town: string;
let team: Team;
let assessmentId: string;

async function sit(seat: 'one' | 'two', who: Team['one'], version = 0): Promise<void> {
  await world.act(town, nameSeat, { assessmentId, seat, personId: who.personId, version });
  await world.act(town, declareInterests, { assessmentId, has: false, interests: '' }, who.identityId);
}

const lock = (who: Team['one'], leaf: string, score: string, reason = 'Seen') =>
  world.act(town, giveScore, { assessmentId, leaf, version: 0, score, reason, lock: true }, who.identityId);

const seenBy = async ({ personId }: Team['one']): Promise<Standing> =>
  (await readPlace(world.house.pool, town, (tx) => standingOf(tx, assessmentId, personId))) ??
  assert.fail('no assessment');

before(async () => {
  world = await openWorld();
  town = await world.addTown('ANSW', 'Answered');
  team = await teamIn(world, town);
  const { id, version } = governanceBarometer;
  const begun = { title: 'Governance', scope: 'All of it', from: 2023, to: 2023, previousId: null };
  ({ assessmentId } = await world.act(town, beginAssessment, { ...begun, framework: `${id}@${version}` }));
  await sit('one', team.one);
  await sit('two', team.two);
});
after(() => world.close());

test('two who give the same number agree, however each writes it', async () => {
  await lock(team.one, PLAIN, '60');
  await lock(team.two, PLAIN, '060.0');
  const at = (await seenBy(team.two)).byLeaf.get(PLAIN);
  assert.equal(at?.state, 'agreed');
  assert.equal(at?.leaf.agreed, '60');
  assert.deepEqual(
    at?.scores.map(({ score }) => score),
    ['60', '60'],
  );
});

test('who takes a seat over is not asked for what was locked from it, and does not see it', async () => {
  await lock(team.one, OTHER, '72.50', SECRET);
  const heir = team.reviewer;
  // Begun at 0, named at 1, declared at 2.
  await sit('one', heir, 2);
  const standing = await seenBy(heir);
  const at = standing.byLeaf.get(OTHER) ?? assert.fail('no dimension');
  assert.deepEqual([standing.seat, at.state, at.scores], ['one', 'one-locked', []]);
  assert.ok(!isToDo('one', at), 'it was locked from this seat');
  assert.ok(isToDo('two', at), 'the other still has to');
  const path = `/work/places/ANSW/assessments/${assessmentId}/leaves/${OTHER}`;
  const shown = await (await world.fetch(path, { cookies: await world.signIn(heir) })).text();
  assert.match(shown, /Both scores are shown when the other is locked too/);
  assert.doesNotMatch(shown, /name="lock"/);
  assert.ok(!shown.includes(SECRET) && !shown.includes('72.5'));
  assert.equal((await seenBy(team.one)).byLeaf.get(OTHER)?.scores[0]?.score, '72.5');
});
