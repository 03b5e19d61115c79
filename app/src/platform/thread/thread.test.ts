import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishDiagnosis } from '../../diagnose/actions.ts';
import { inPlace, readPlace } from '../db/transaction.ts';
import { addItem, link, threadOf } from './thread.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

test('an item tells where it came from and what came of it', async () => {
  const { pool } = world.house;
  const [file, budget, figure] = await inPlace(pool, town, async (tx) => {
    const ids = [
      await addItem(tx, 'budget-file', 'a'),
      await addItem(tx, 'budget', 'b'),
      await addItem(tx, 'measure-run', 'c'),
    ];
    const [from = '', over = '', to = ''] = ids;
    await link(tx, over, 'read-from', from);
    await link(tx, to, 'computed-from', over);
    await link(tx, to, 'computed-from', over);
    return ids;
  });
  const thread = await readPlace(pool, town, (tx) => threadOf(tx, budget ?? ''));
  assert.deepEqual(
    thread?.cameFrom.map((step) => [step.relation, step.item.id]),
    [['read-from', file]],
  );
  assert.deepEqual(
    thread?.ledTo.map((step) => [step.relation, step.item.id]),
    [['computed-from', figure]],
  );
});

test('an item of another town, or of none, has no thread', async () => {
  const { pool } = world.house;
  const other = await world.addTown('BRAVO');
  const theirs = await inPlace(pool, other, (tx) => addItem(tx, 'budget', 'theirs'));
  for (const id of [theirs, randomUUID()]) {
    assert.equal(await readPlace(pool, town, (tx) => threadOf(tx, id)), null);
  }
});

test('a published figure leads back to its budget, and that to its file', async () => {
  await world.load(town, '2021-spending.csv', spendingCsv());
  await world.act(town, publishDiagnosis, {});
  const { rows } = await world.admin.query<{ id: string }>(
    "select run_id as id from live.measure_run where place_id = $1 and measure = 'pefa.pi-1'",
    [town],
  );
  assert.equal(rows.length, 1);
  const kinds: string[] = [];
  await readPlace(world.house.pool, town, async (tx) => {
    for (let id = rows[0]?.id; id !== undefined; ) {
      const thread = await threadOf(tx, id);
      kinds.push(thread?.item.kind ?? 'nothing');
      id = thread?.cameFrom[0]?.item.id;
    }
  });
  assert.deepEqual(kinds, ['measure-run', 'budget', 'budget-file']);
});
