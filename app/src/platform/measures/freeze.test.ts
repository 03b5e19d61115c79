import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishDiagnosis } from '../../diagnose/actions.ts';
import { createRegistry } from './measure.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  await world.load(town, '2021-spending.csv', spendingCsv());
});
after(() => world.close());

async function runs(): Promise<{ measure: string; formula: number; inputs: string[]; rows: string }[]> {
  const { rows } = await world.admin.query(
    `select measure, formula_version as formula, inputs, rows_hash as rows from live.measure_run
     where place_id = $1 order by frozen_at, measure`,
    [town],
  );
  return rows;
}

test('what is published is frozen: formula, inputs and a hash of the rows, which the same records give again', async () => {
  await world.act(town, publishDiagnosis, {});
  const first = await runs();
  assert.equal(first.length, 6);
  assert.ok(first.every((run) => run.formula === 1 && /^sha256:[0-9a-f]{64}$/.test(run.rows)));
  assert.equal(first.find((run) => run.measure === 'pefa.pi-1')?.inputs.length, 1);
  await world.act(town, publishDiagnosis, {});
  const second = (await runs()).slice(6);
  assert.deepEqual(second, first);
});

test('two measures of one name are a fault of the house', () => {
  assert.throws(
    () => createRegistry([{ id: 'pefa.pi-1' }, { id: 'pefa.pi-1' }]),
    /two measures are called pefa\.pi-1/,
  );
});
