import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keepTiny, tinyFramework } from '../../../../test/support/assessments.ts';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { assessmentById } from '../assessment/assessment-store.ts';
import { beginAssessment } from '../assessment/begin-actions.ts';
import { frameworkHash, frameworkOf } from './known-frameworks.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('FRAM', 'Framed');
});
after(() => world.close());

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

test('a framework comes in as a workbook as it went out, and each version of it once', async () => {
  const first = tinyFramework();
  assert.equal(await keepTiny(world, town, first), 'tiny@1');
  const kept = await readPlace(world.house.pool, town, (tx) => frameworkOf(tx, 'tiny@1'));
  assert.deepEqual(kept, first);
  await assert.rejects(keepTiny(world, town, first), refused('diagnose.framework-kept'));
  await assert.rejects(
    keepTiny(world, town, tinyFramework(undefined, 'pefa')),
    refused('diagnose.framework-built-in'),
  );
});

test('a new version leaves the assessments of the old one as they are', async () => {
  const about = { title: 'By the first', scope: 'All', from: 2020, to: 2021, previousId: null };
  const { assessmentId } = await world.act(town, beginAssessment, { ...about, framework: 'tiny@1' });
  const next = tinyFramework((at) => `Other words ${at}`, 'tiny', '2');
  assert.equal(await keepTiny(world, town, next), 'tiny@2');
  const held = await readPlace(world.house.pool, town, (tx) => assessmentById(tx, assessmentId));
  assert.equal(held?.frameworkVersion, '1');
  assert.equal(held?.frameworkHash, frameworkHash(tinyFramework()));
});

test('a workbook with a fault is refused with its sheet and row, and nothing of it is kept', async () => {
  const faulty = tinyFramework(undefined, 'faulty');
  faulty.nodes[1] = { ...(faulty.nodes[1] ?? assert.fail()), parent: 'nowhere' };
  await assert.rejects(keepTiny(world, town, faulty), (error: unknown) => {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.code, 'diagnose.framework-refused');
    const lines = JSON.stringify(error.details['lines']);
    assert.match(lines, /nowhere/);
    assert.match(lines, /"at":"\w[^"]* \d+/);
    return true;
  });
  await assert.rejects(
    readPlace(world.house.pool, town, (tx) => frameworkOf(tx, 'faulty@1')),
    refused('diagnose.framework-unknown'),
  );
});
