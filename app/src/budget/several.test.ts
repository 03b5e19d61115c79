import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { spendingCsv, townMapping } from '../../../test/support/town-files.ts';
import { inPlace } from '../platform/db/transaction.ts';
import { importBudget, publishBudget, publishSeveral, withdrawBudget } from './actions.ts';
import { createParts } from './publishing-store.ts';

let world: World;

before(async () => {
  world = await openWorld();
});
after(() => world.close());

/** Files of these names, each with the spending of a base amount, and a name for its roads. */
async function filesOf(given: Readonly<Record<string, number>>, roads: readonly string[] = []) {
  return Promise.all(
    Object.entries(given).map(async ([name, base], at) => {
      const path = join(world.house.uploads, `${name}-${base}`);
      const text = spendingCsv({ roads: roads[at] ?? 'Roads' }, base);
      await writeFile(path, text);
      return { name, path, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function load(town: string, given: Readonly<Record<string, number>>, correction: string | null = null) {
  return world.act(town, importBudget(), {
    mapping: townMapping,
    files: await filesOf(given),
    correction,
  });
}

const side = 'expenditure' as const;

async function rowsOf(town: string, table: string): Promise<number> {
  const { rows } = await world.admin.query(`select count(*)::int as n from ${table} where place_id = $1`, [
    town,
  ]);
  return rows[0].n;
}

test('two files of one import may not be the same file, nor hold the same figures: nothing of either is kept', async () => {
  const town = await world.addTown('ALFA');
  await assert.rejects(load(town, { '2021-spending.csv': 90, '2022-spending.csv': 90 }), {
    code: 'budget.file-loaded',
  });
  const files = await filesOf({ '2021-spending.csv': 90, '2022-spending.csv': 90 }, ['Roads', 'Highways']);
  await assert.rejects(world.act(town, importBudget(), { mapping: townMapping, files, correction: null }), {
    code: 'budget.figures-loaded',
  });
  assert.equal(await rowsOf(town, 'live.budget_line'), 0);
  assert.equal(await rowsOf(town, 'live.budget'), 0);
});

test('two files of one import may not state the same phase of the same year', async () => {
  const town = await world.addTown('BRAVO');
  await assert.rejects(load(town, { '2021-spending.csv': 90, '2021-spending-again.csv': 91 }), {
    code: 'budget.phase-loaded',
  });
  assert.equal(await rowsOf(town, 'live.budget'), 0);
});

test('with a reason given, the later of two files of one year answers for it, and both stay', async () => {
  const town = await world.addTown('CHARLIE');
  await load(
    town,
    { '2021-spending.csv': 90, '2021-spending-again.csv': 91 },
    'the auditor found a line twice',
  );
  const { rows } = await world.admin.query(
    `select load_no, version, file.name from live.budget_load load
     join live.budget using (place_id, budget_id) join live.budget_file file using (place_id, file_id)
     where place_id = $1 order by load_no`,
    [town],
  );
  assert.deepEqual(rows, [
    { load_no: 1, version: 2, name: '2021-spending.csv' },
    { load_no: 2, version: 2, name: '2021-spending-again.csv' },
  ]);
});

test('several budgets become public in one act, each with its own entry; the public keeps what did not change', async () => {
  const town = await world.addTown('DELTA');
  await load(town, { '2021-spending.csv': 90, '2022-spending.csv': 95 });
  const version = 1;
  await world.act(town, publishBudget, { year: 2021, side, version });
  const budgets = [
    { year: 2021, side, version: version + 1 },
    { year: 2022, side, version },
  ];
  const { published } = await world.act(town, publishSeveral, { budgets });
  assert.deepEqual(
    published.map(({ year, isNew }) => ({ year, isNew })),
    [
      { year: 2021, isNew: false },
      { year: 2022, isNew: true },
    ],
  );
  const { rows } = await world.admin.query(
    `select current.key, (select count(*)::int from public_record.budget_line line
       where line.place_id = current.place_id and line.snapshot_hash = current.hash) as lines,
     (select count(*)::int from ledger.pending entry where entry.place_id = current.place_id
       and entry.body::jsonb->>'content' = current.hash) as entries
     from public_record.current where place_id = $1 and kind = 'budget' order by key`,
    [town],
  );
  assert.deepEqual(rows, [
    { key: `2021/${side}`, lines: 6, entries: 1 },
    { key: `2022/${side}`, lines: 6, entries: 1 },
  ]);
  const again = budgets.map((budget) => ({ ...budget, version: 2 }));
  await assert.rejects(world.act(town, publishSeveral, { budgets: again }), {
    code: 'publication.nothing-new',
  });
});

test('where one of several budgets moved on, was withdrawn as it is, or is not there, none is published', async () => {
  const town = await world.addTown('ECHO');
  await load(town, { '2021-spending.csv': 90, '2022-spending.csv': 95 });
  const first = { year: 2021, side, version: 1 };
  const publish = (second: object) =>
    world.act(town, publishSeveral, { budgets: [first, { year: 2022, side, version: 1, ...second }] });
  await assert.rejects(publish({ version: 2 }), { code: 'version.stale' });
  await assert.rejects(publish({ year: 2023 }), { code: 'request.not-found' });
  await assert.rejects(publish({ year: 2021 }), { code: 'request.invalid' });
  await world.act(town, publishBudget, { ...first, year: 2022 });
  await world.act(town, withdrawBudget, { year: 2022, side, reason: 'a mistake' });
  await assert.rejects(publish({ version: 2 }), { code: 'publication.withdrawn-before' });
  const { rows } = await world.admin.query(
    `select current.key from public_record.current join public_record.snapshot using (place_id, hash)
     where place_id = $1 and current.kind = 'budget' and withdrawn_at is null`,
    [town],
  );
  assert.deepEqual(rows, []);
});

test('parts that are too many for memory wait in the database, and come out in their order', async () => {
  const town = await world.addTown('FOXTROT');
  await load(town, { '2021-spending.csv': 90 });
  await world.act(town, publishBudget, { year: 2021, side, version: 1 });
  const kept = await inPlace(world.house.pool, town, async (tx) => {
    const [{ budget_id: budgetId, hash }] = (
      await tx.client.query(
        `select budget_id, hash from live.budget join public_record.current using (place_id)
         where place_id = $1 and current.kind = 'budget'`,
        [town],
      )
    ).rows as [{ budget_id: string; hash: string }];
    const parts = createParts(tx, 10);
    for (let part = 1; part <= 5; part += 1)
      await parts.add({ budgetId, part, hash: `part ${part}`, bytes: Buffer.from(`${part} of five`) });
    await parts.keep([{ budgetId, hash }]);
    const { rows } = await tx.client.query(
      `select part, convert_from(bytes, 'UTF8') as said from public_record.snapshot_part
       where place_id = $1 and part > 0 order by part`,
      [town],
    );
    return rows;
  });
  assert.deepEqual(
    kept,
    [1, 2, 3, 4, 5].map((part) => ({ part, said: `${part} of five` })),
  );
});
