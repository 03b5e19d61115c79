import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parsePolicy, type TileSource, verifyLog } from '@groundwork-gov/tlog';
import { publishBudget, withdrawBudget } from '../../app/src/budget/actions.ts';
import { keepLogs } from '../../app/src/platform/ledger/sequencer.ts';
import { openWorld, type World } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';

let world: World;
let alfa: string;
before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  for (const year of [2019, 2020, 2021, 2022]) {
    await world.load(alfa, `${year}-spending.csv`, spendingCsv({}, year % 100));
    await world.act(alfa, publishBudget, { year, side: 'expenditure', version: 1 });
    // A checkpoint for each line, which somebody outside keeps.
    await keepLogs(world.house.logs);
  }
  await world.act(alfa, withdrawBudget, { year: 2019, side: 'expenditure', reason: 'A court' });
  await keepLogs(world.house.logs);
  await world.admin.query('create table before as select * from public_record.log_leaf');
});
after(() => world?.close());

const textOf = async (path: string): Promise<string> => (await world.fetch(`/ledger/ALFA/${path}`)).text();

/** The log as anybody gets it: over HTTP, file by file. */
const overHttp: TileSource = {
  async read(path) {
    const answer = await world.fetch(`/ledger/ALFA/${path}`);
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
  },
  async keptSizes() {
    return (await textOf('checkpoints')).trimEnd().split('\n').map(BigInt);
  },
};

const findings = async (kept: string): Promise<string[]> => {
  const policy = parsePolicy(await textOf('policy'));
  const report = await verifyLog(overHttp, { policy, since: [kept] });
  return report.findings.map(({ code, details }) => ('from' in details ? `${code} ${details.from}` : code));
};

/** What a verifier outside says after somebody with the whole database in hand did this. */
async function tampered(kept: string, ...statements: string[]): Promise<string[]> {
  for (const statement of statements) await world.admin.query(statement);
  const found = await findings(kept);
  await world.admin.query('truncate public_record.log_leaf cascade');
  await world.admin.query('insert into public_record.log_leaf select * from before');
  return found;
}

const leaf = (idx: number): string => `place_id = '${alfa}' and idx = ${idx}`;
/** Another body with the hash that belongs to it: the tiles agree with what is told. */
const rehashed = (idx: number, body: string): string =>
  `update public_record.log_leaf set body = ${body},
     leaf_hash = sha256('\\x00'::bytea || convert_to(${body}, 'UTF8')) where ${leaf(idx)}`;

test('abuse 48f: one row changed, deleted, reordered or dated back is found from outside, with the first line that is bad', async () => {
  const kept = await textOf('checkpoint');
  assert.deepEqual(await findings(kept), []);
  const { rows } = await world.admin.query<{ lines: number }>(
    'select count(*)::int as lines from before where place_id = $1',
    [alfa],
  );
  assert.ok((rows[0]?.lines ?? 0) >= 6, `${rows[0]?.lines} lines`);

  // A word of one line, and a space.
  const change = (idx: number, what: string) =>
    tampered(kept, `update public_record.log_leaf set body = ${what} where ${leaf(idx)}`);
  assert.deepEqual(await change(2, "replace(body, '2019', '2018')"), ['log.entry-changed 2']);
  assert.deepEqual(await change(0, "replace(body, 'T', ' T')"), ['log.entry-changed 0']);

  // With the hash beside it, so that what is told agrees in itself.
  const found = {
    'changed with its hash': await tampered(kept, rehashed(3, "replace(body, '2020', '2018')")),
    'dated back': await tampered(kept, rehashed(3, `regexp_replace(body, '"at":"20(..)', '"at":"19\\1')`)),
    deleted: await tampered(kept, `delete from public_record.log_leaf where ${leaf(3)}`),
    reordered: await tampered(
      kept,
      `update public_record.log_leaf l set body = b.body, leaf_hash = b.leaf_hash from before b
       where l.place_id = '${alfa}' and b.place_id = l.place_id and (l.idx, b.idx) in ((3, 4), (4, 3))`,
    ),
  };
  for (const [what, said] of Object.entries(found))
    assert.ok(said.includes('log.rewritten 3'), `${what}: ${said.join()}`);
  // Whoever kept the checkpoint of before has two trees of one log in hand, both signed for or neither.
  assert.ok(found['changed with its hash'].some((each) => each.startsWith('log.forked')));
  const putBack = await tampered(
    kept,
    `delete from public_record.log_leaf where place_id = '${alfa}' and idx >= 4`,
  );
  assert.ok(putBack.includes('log.rewritten 4'), `put back: ${putBack.join()}`);
  assert.deepEqual(await findings(kept), []);
});
