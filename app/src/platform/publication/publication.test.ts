import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { spendingCsv, townMapping } from '../../../../test/support/town-files.ts';
import { importBudget, publishBudget, withdrawBudget } from '../../budget/actions.ts';
import { readBudgetDocument } from '../../budget/snapshot.ts';
import { readPlaceDocument } from '../../places/profile-snapshot.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

interface Snapshot {
  hash: string;
  bytes: Buffer | null;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
}

async function snapshots(): Promise<Snapshot[]> {
  const { rows } = await world.admin.query<Snapshot>(
    "select * from public_record.snapshot where place_id = $1 and kind = 'budget' order by published_at",
    [town],
  );
  return rows;
}

async function count(table: string): Promise<number> {
  const { rows } = await world.admin.query(`select count(*)::int as n from ${table} where place_id = $1`, [
    town,
  ]);
  return rows[0].n;
}

async function versionOf(year: number): Promise<number> {
  const { rows } = await world.admin.query(
    'select version from live.budget where place_id = $1 and year = $2',
    [town, year],
  );
  return rows[0].version;
}

const publishYear = async (year: number) =>
  world.act(town, publishBudget, { year, side: 'expenditure' as const, version: await versionOf(year) });

const address = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

test('a snapshot and each of its parts stand under the hash of their bytes', async () => {
  await world.load(town, '2021-spending.csv', spendingCsv());
  const { hash } = await publishYear(2021);
  const [snapshot] = await snapshots();
  assert.ok(snapshot?.bytes);
  assert.equal(address(snapshot.bytes), hash);
  const { rows } = await world.admin.query<{ hash: string; bytes: Buffer }>(
    'select hash, bytes from public_record.snapshot_part where place_id = $1 and snapshot_hash = $2 order by part',
    [town, hash],
  );
  assert.deepEqual(
    rows.map((part) => part.hash),
    readBudgetDocument(snapshot.bytes).parts.map((part) => part.hash),
  );
  assert.deepEqual(
    rows.map((part) => address(part.bytes)),
    rows.map((part) => part.hash),
  );
});

test('the same records give the same bytes, and are not published a second time', async () => {
  const [snapshotCount, entries] = [await count('public_record.snapshot'), await count('ledger.pending')];
  const version = await versionOf(2021);
  await assert.rejects(publishYear(2021), { code: 'publication.nothing-new', status: 409 });
  assert.equal(await count('public_record.snapshot'), snapshotCount);
  assert.equal(await count('ledger.pending'), entries);
  assert.equal(await versionOf(2021), version, 'a refused publication changes nothing, not even the version');
});

test('of two people who publish the same version at once, one is told to look again', async () => {
  await world.load(town, '2022-spending.csv', spendingCsv({}, 90));
  const version = await versionOf(2022);
  const publish = () => world.act(town, publishBudget, { year: 2022, side: 'expenditure' as const, version });
  const heard = await Promise.allSettled([publish(), publish()]);
  const refusals = heard.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
  assert.deepEqual(refusals, ['version.stale']);
  await assert.rejects(publish(), { code: 'version.stale' });
});

test('what is withdrawn loses its bytes, parts and rows; its hash, date and reason stay', async () => {
  const { hash } = (await snapshots())[0] ?? { hash: '' };
  const entries = await count('ledger.pending');
  await world.act(town, withdrawBudget, { year: 2021, side: 'expenditure', reason: 'names of people in it' });
  const [snapshot] = await snapshots();
  assert.equal(snapshot?.hash, hash);
  assert.equal(snapshot.bytes, null);
  assert.equal(snapshot.withdrawn_reason, 'names of people in it');
  assert.ok(snapshot.withdrawn_at instanceof Date);
  for (const table of ['public_record.snapshot_part', 'public_record.budget_line']) {
    const { rowCount } = await world.admin.query(`select 1 from ${table} where snapshot_hash = $1`, [hash]);
    assert.equal(rowCount, 0, table);
  }
  assert.equal(await count('ledger.pending'), entries + 1);
  const page = await world.fetch('/places/ALFA/budget/2021/expenditure');
  assert.equal(page.status, 410);
  assert.match(await page.text(), /names of people in it/);
});

test('what was withdrawn cannot be withdrawn again, nor published again', async () => {
  await assert.rejects(
    world.act(town, withdrawBudget, { year: 2021, side: 'expenditure', reason: 'again' }),
    { code: 'publication.not-published' },
  );
  await assert.rejects(publishYear(2021), { code: 'publication.withdrawn-before' });
  await assert.rejects(
    world.act(town, withdrawBudget, { year: 1999, side: 'expenditure', reason: 'never was' }),
    { code: 'publication.not-published' },
  );
});

test('the list of public places says what the published profile says', async () => {
  const { rows } = await world.admin.query<{ row: Record<string, unknown>; bytes: Buffer }>(
    `select row_to_json(place) as row, snapshot.bytes from public_record.place place
     join public_record.current current on current.place_id = place.place_id and current.kind = 'place'
     join public_record.snapshot snapshot on snapshot.place_id = place.place_id and snapshot.hash = current.hash
     where place.place_id = $1 and place.hash = snapshot.hash`,
    [town],
  );
  const { row, bytes } = rows[0] ?? assert.fail('no profile');
  const profile = readPlaceDocument(bytes);
  assert.equal(profile.format, 'groundwork.place@2');
  const { code, name, names, currency, formerCodes, closedFrom, successorCode, isExample } = profile;
  const { is_example, former_codes, closed_from, successor_code } = row;
  assert.deepEqual({ ...row, code, name, names, currency }, row);
  assert.deepEqual([former_codes, closed_from, successor_code], [formerCodes, closedFrom, successorCode]);
  assert.equal(is_example, isExample);
});

test('a withdrawal takes back every earlier state of the budget too, and only the newest one has rows', async () => {
  await world.load(town, '2031-spending.csv', spendingCsv({ roads: 'A name that must go' }, 63));
  const first = await publishYear(2031);
  await world.act(town, importBudget(), {
    mapping: townMapping,
    files: [await world.file('2031-spending-mended.csv', spendingCsv({ roads: 'Roads' }, 64))],
    correction: 'a name stood in it',
  });
  const second = await publishYear(2031);
  const rowsOf = async (hash: string): Promise<number> => {
    const { rows } = await world.admin.query<{ n: number }>(
      'select count(*)::int as n from public_record.budget_line where snapshot_hash = $1',
      [hash],
    );
    return rows[0]?.n ?? -1;
  };
  assert.deepEqual([await rowsOf(first.hash), await rowsOf(second.hash)], [0, 6]);
  await world.act(town, withdrawBudget, { year: 2031, side: 'expenditure', reason: 'a name stood in it' });
  const left = (await snapshots()).filter(({ hash }) => hash === first.hash || hash === second.hash);
  assert.deepEqual(
    left.map(({ bytes, withdrawn_reason }) => [bytes, withdrawn_reason]),
    [
      [null, 'a name stood in it'],
      [null, 'a name stood in it'],
    ],
  );
  assert.equal(await rowsOf(second.hash), 0);
});
