import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { revenueCsv, spendingCsv } from '../../../test/support/town-files.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { measures } from './measures.ts';

let world: World;
let place: string;

before(async () => {
  world = await openWorld();
  place = await world.addTown('ALFA');
});
after(() => world.close());

test('a year without an outturn says exactly what is missing, and has no value', async () => {
  for (const year of [2021, 2022, 2023])
    await world.load(place, `${year}-spending.csv`, spendingCsv({}, year - 1925));
  await world.load(place, '2022-revenue.csv', revenueCsv());
  const revenue = measures.find((measure) => measure.dimension === 'pi-3.1');
  const answer = await readPlace(world.house.pool, place, async (tx) =>
    revenue?.compute(tx, { from: 2021, to: 2022, asOf: new Date() }, {}),
  );
  assert.deepEqual(
    answer?.figures.map(({ value, missing }) => [value, missing.map((each) => each.code)]),
    [
      [null, ['no-budget']],
      [96, []],
    ],
  );
});
