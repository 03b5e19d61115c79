import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { revenueCsv, spendingCsv, townMapping } from '../../../test/support/town-files.ts';
import { inPlace } from '../platform/db/transaction.ts';
import { importBudget, publishBudget } from './actions.ts';
import { dropProjections, project } from './publishing-store.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const lines = async () =>
  (
    await world.admin.query(
      'select * from public_record.budget_line where place_id = $1 order by snapshot_hash, file, line',
      [town],
    )
  ).rows;

async function publish(year: number, side: 'expenditure' | 'revenue'): Promise<void> {
  const { rows } = await world.admin.query(
    'select version from live.budget where place_id = $1 and year = $2 and side = $3',
    [town, year, side],
  );
  await world.act(town, publishBudget, { year, side, version: rows[0].version });
}

/** A town with two years, both sides, and a year whose figures were corrected by a later file. */
async function fill(): Promise<void> {
  for (const year of [2021, 2022]) {
    await world.load(town, `${year}-spending.csv`, spendingCsv({ roads: 'Roads, "bridges"' }, year - 1925));
    await world.load(town, `${year}-revenue.csv`, revenueCsv(year - 1930));
    await publish(year, 'expenditure');
    await publish(year, 'revenue');
  }
  const path = join(world.house.uploads, 'corrected');
  await writeFile(path, spendingCsv({}, 71));
  await world.act(town, importBudget(), {
    mapping: townMapping,
    files: [{ name: '2022-spending-corrected.csv', path, sha256: 'as sent' }],
    correction: 'the auditor found a line twice',
  });
  await publish(2022, 'expenditure');
}

test('the public lines, dropped and made again from the snapshots alone, are the same lines', async () => {
  await fill();
  const earlier = await lines();
  const hashes = [...new Set(earlier.map((line) => String(line.snapshot_hash)))];
  assert.equal(hashes.length, 4, 'only what is current has rows');
  assert.equal(earlier.length, 2 * 6 + 2 * 2);
  await inPlace(world.house.pool, town, async (tx) => {
    await dropProjections(tx, hashes);
  });
  assert.deepEqual(await lines(), []);
  await inPlace(world.house.pool, town, async (tx) => {
    await project(tx, hashes);
  });
  assert.deepEqual(await lines(), earlier);
});

test('the sums by every code are the sums of the public lines, of those that count and of those that do not', async () => {
  const { rows } = await world.admin.query(
    `with by_line as (
       select snapshot_hash, by.classification, coalesce(by.code, '') as code, exclusion is null as counted, contingency,
              interest, count(*)::int as lines, sum(original)::bigint as original, sum(executed)::bigint as executed
       from public_record.budget_line
       cross join lateral (values ('', null), ('administrative', administrative), ('functional', functional),
         ('programme', programme), ('economic', economic), ('fund', fund), ('project', project)) as by (classification, code)
       where place_id = $1 group by 1, 2, 3, 4, 5, 6)
     select coalesce(sums.code, by_line.code) as code from by_line
     full join (select * from public_record.budget_sum where place_id = $1) as sums
       on (sums.snapshot_hash, sums.classification, sums.code, sums.counted, sums.contingency, sums.interest)
        = (by_line.snapshot_hash, by_line.classification, by_line.code, by_line.counted, by_line.contingency, by_line.interest)
     where (sums.lines, sums.original, sums.executed) is distinct from (by_line.lines, by_line.original, by_line.executed)`,
    [town],
  );
  assert.deepEqual(rows, []);
  const { rows: sums } = await world.admin.query(
    `select count(*)::int as n from public_record.budget_sum where place_id = $1 and classification = 'programme'`,
    [town],
  );
  assert.equal(
    sums[0].n,
    2 * 5 + 2,
    'two spending budgets of four programmes, one with debt; revenue has none',
  );
});

test('what is public is what was loaded, line by line', async () => {
  const { rows: loaded } = await world.admin.query(
    `select line.line, programme, economic, original, executed from live.budget_line line
     join live.budget_load load on load.place_id = line.place_id and load.load_id = line.load_id
     join live.budget budget on budget.place_id = load.place_id and budget.budget_id = load.budget_id
     where line.place_id = $1 and budget.year = 2021 and budget.side = 'expenditure' order by line.line`,
    [town],
  );
  const { rows: shown } = await world.admin.query(
    `select line.line, programme, economic, original, executed from public_record.budget_line line
     join public_record.current current on current.place_id = line.place_id and current.hash = line.snapshot_hash
     where line.place_id = $1 and current.key = '2021/expenditure' order by line.line`,
    [town],
  );
  assert.equal(loaded.length, 6);
  assert.deepEqual(shown, loaded);
});
