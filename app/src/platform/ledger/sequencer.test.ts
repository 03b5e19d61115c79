import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  checkReceipt,
  leafHash,
  parsePolicy,
  parseReceipt,
  type TileSource,
  verifyLog,
} from '@groundwork-gov/tlog';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishBudget, withdrawBudget } from '../../budget/actions.ts';
import { setTrait } from '../../places/profile-actions.ts';
import { batchRoot } from './sequence.ts';
import { keepLogs } from './sequencer.ts';

const HOUR = 3_600_000;

let world: World;
let alfa: string;
let clerk: Somebody;

before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  clerk = await world.appoint(alfa, ['budget.import', 'budget.publish']);
  await world.load(alfa, '2021-spending.csv', spendingCsv());
  await publish(2021);
});
after(() => world.close());

const publish = (year: number) =>
  world.act(alfa, publishBudget, { year, side: 'expenditure', version: 1 }, clerk.identityId);
const keep = (at = new Date()) => keepLogs(world.house.logs, at);

/** The log as anybody gets it: over HTTP, file by file. */
const overHttp = (code = '/ALFA'): TileSource => ({
  async read(path) {
    const answer = await world.fetch(`/ledger${code}/${path}`);
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
  },
  async keptSizes() {
    const list = await textOf(`/ledger${code}/checkpoints`);
    return list.trimEnd().split('\n').map(BigInt);
  },
});
const textOf = async (path: string): Promise<string> => (await world.fetch(path)).text();
const policyOf = async (code = '/ALFA') => parsePolicy(await textOf(`/ledger${code}/policy`));
const verify = async (since: string[] = [], code = '/ALFA') =>
  verifyLog(overHttp(code), { policy: await policyOf(code), since });
const actsOf = async (): Promise<string[]> =>
  (
    await world.admin.query('select body from public_record.log_leaf where place_id = $1 order by idx', [
      alfa,
    ])
  ).rows.map((row) => JSON.parse(row.body).act);

test('what waits becomes lines of the log in a second, signed, and checked from outside with files alone', async () => {
  assert.ok((await keep()) >= 2);
  const report = await verify();
  assert.deepEqual(report.findings, []);
  assert.equal(report.checkpoint.size, BigInt((await actsOf()).length));
  assert.deepEqual(await actsOf(), ['place.added', 'place.published', 'budget.published']);
  assert.equal(await keep(), 1, 'and the programme’s log names the checkpoint');
  assert.equal(await keep(), 0);
  assert.deepEqual((await verify([], '')).findings, []);
});

test('a confidential act is seen by nobody before its hour is over, and then as one number with the others', async () => {
  await world.act(alfa, setTrait, {
    trait: 'Altitude of the secret spring',
    year: 2020,
    value: '1',
    unit: 'm',
    source: 'x',
  });
  await keep();
  assert.ok(!(await actsOf()).includes('record.sealed'));
  const waiting = await world.admin.query(
    'select body, leaf_hash from ledger.pending where place_id = $1 and confidential',
    [alfa],
  );
  assert.ok(waiting.rows.length >= 3);
  await keep(new Date(Date.now() + HOUR));
  assert.equal((await actsOf()).filter((act) => act === 'record.sealed').length, 1);
  const { rows } = await world.admin.query(
    "select idx, body from public_record.log_leaf where place_id = $1 and body like '%record.sealed%'",
    [alfa],
  );
  const line = JSON.parse(rows[0].body);
  assert.deepEqual(Object.keys(line), ['v', 'at', 'place', 'act', 'content']);
  assert.match(line.at, /:00:00\.000Z$/);
  // Whoever is shown the row can prove that it is one of the batch, and nobody else can tell anything.
  const sealed = await world.admin.query(
    'select body, salt, leaf_hash, position from ledger.sealed where place_id = $1 order by position',
    [alfa],
  );
  assert.equal(sealed.rows.length, waiting.rows.length);
  for (const { body, salt, leaf_hash } of sealed.rows)
    assert.deepEqual(leafHash(Buffer.concat([salt, Buffer.from(body)])), leaf_hash);
  const root = batchRoot(sealed.rows.map((row) => row.leaf_hash));
  assert.equal(line.content, `sha256:${root.toString('hex')}`);
  for (const { body } of sealed.rows) assert.ok(!rows[0].body.includes(JSON.parse(body).request));
  assert.deepEqual((await verify()).findings, []);
});

test('the receipt of a publication is checked without asking us, and its line names the fingerprint', async () => {
  const { rows } = await world.admin.query(
    "select hash from public_record.snapshot where place_id = $1 and kind = 'budget'",
    [alfa],
  );
  const hash: string = rows[0].hash;
  const page = await textOf(`/places/ALFA/record/${hash.slice('sha256:'.length)}`);
  const [, index = ''] = /receipts\/(\d+)\.tlog-proof/.exec(page) ?? [];
  const receipt = parseReceipt(await textOf(`/ledger/ALFA/receipts/${index}.tlog-proof`));
  const entry = await textOf(`/ledger/ALFA/entries/${index}`);
  assert.equal(JSON.parse(entry).content, hash);
  const policy = await policyOf();
  checkReceipt(receipt, Buffer.from(entry), policy);
  assert.throws(() => checkReceipt(receipt, Buffer.from(entry.replace('ALFA', 'ALFB')), policy));
  assert.match(
    await textOf('/places/ALFA/budget/2021/expenditure'),
    new RegExp(`/places/ALFA/record/${hash.slice(7)}`),
  );
});

test('a withdrawal takes the content away, and the log holds as before', async () => {
  await world.load(alfa, '2020-spending.csv', spendingCsv({}, 71));
  await publish(2020);
  await keep();
  const kept = await textOf('/ledger/ALFA/checkpoint');
  await world.act(alfa, withdrawBudget, { year: 2020, side: 'expenditure', reason: 'A court' });
  await keep();
  const report = await verify([kept]);
  assert.deepEqual(report.findings, []);
  assert.deepEqual(
    report.since.map((each) => each.holds),
    [true],
  );
});

test('sixteen at once lose no entry, and leave no gap', async () => {
  const lines = (await actsOf()).length;
  const work = Promise.all(Array.from({ length: 16 }, (_, at) => world.addTown(`T${at}`)));
  // Two processes at once, all the while.
  for (let at = 0; at < 20; at += 1) await Promise.all([keep(), keep()]);
  await work;
  await keep();
  const { rows } = await world.admin.query<{ gaps: boolean }>(
    `select place_id, count(*) <> max(idx) + 1 as gaps from public_record.log_leaf group by place_id`,
  );
  assert.ok(rows.length >= 18);
  assert.ok(rows.every((row) => !row.gaps));
  const waiting = await world.admin.query('select 1 from ledger.pending where not confidential');
  assert.equal(waiting.rowCount, 0);
  assert.equal((await actsOf()).length, lines);
});

test('a database that was put back to an earlier state signs nothing more, and says so', async () => {
  const kept = await textOf('/ledger/ALFA/checkpoint');
  const { rows } = await world.admin.query('select size from public_record.log where place_id = $1', [alfa]);
  const size = Number(rows[0].size);
  const earlier = await world.admin.query(
    'select root from public_record.log_checkpoint where place_id = $1 and size = $2',
    [alfa, size - 1],
  );
  assert.equal(earlier.rowCount, 1);
  // What a backup of a moment before would hold.
  const put = (statement: string, ...values: unknown[]) => world.admin.query(statement, [alfa, ...values]);
  await put('delete from ledger.sealed where place_id = $1');
  await put('delete from public_record.log_leaf where place_id = $1 and idx = $2', size - 1);
  await put('delete from public_record.log_checkpoint where place_id = $1 and size = $2', size);
  await put(
    `update public_record.log set size = $2::int, signed_size = $2::int - 1, anchored_size = 0, root = $3
     where place_id = $1`,
    size - 1,
    earlier.rows[0].root,
  );
  await keep();
  assert.match(await textOf('/places/ALFA/record'), /shorter than what was signed before/);
  await world.load(alfa, '2019-spending.csv', spendingCsv({}, 72));
  await publish(2019);
  await keep();
  const signed = await world.admin.query(
    'select max(size)::int as size from public_record.log_checkpoint where place_id = $1 and note is not null',
    [alfa],
  );
  assert.ok(signed.rows[0].size < size);
  assert.match(kept, new RegExp(`^[^\\n]+\\n${size}\\n`));
});

test('the programme’s log is the same for everybody, and nobody but the sequencer can add to any', async () => {
  for (const [role, statement] of [
    ['app', 'insert into public_record.log_tile values ($1, 0, 0, $2)'],
    ['app', 'update public_record.log set root = $2 where place_id = $1'],
    ['public', 'update public_record.log set root = $2 where place_id = $1'],
    ['ledger', 'update public_record.log_leaf set leaf_hash = $2 where place_id = $1'],
    ['ledger', 'delete from public_record.log_leaf where place_id = $1 and leaf_hash = $2'],
  ] as const) {
    await assert.rejects(world.house.connections[role].query(statement, [alfa, Buffer.alloc(32)]), {
      code: '42501',
    });
  }
});
