import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openCheckpoint, parsePolicy, type TileSource, verifyLog } from '@groundwork-gov/tlog';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { publishPlace } from '../../places/profile-actions.ts';
import { stateOf } from '../../publish/ledger-state.ts';
import { goOn, standingOf } from './go-on.ts';
import { keepLogs } from './sequencer.ts';

let world: World;
let alfa: string;
before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  await keep();
  await world.act(alfa, publishPlace, {});
  await keep();
});
after(() => world.close());

const keep = (at = new Date()) => keepLogs(world.house.logs, at);
const textOf = async (path: string): Promise<string> => (await world.fetch(path)).text();
const overHttp: TileSource = {
  async read(path) {
    const answer = await world.fetch(`/ledger/ALFA/${path}`);
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
  },
  async keptSizes() {
    return (await textOf('/ledger/ALFA/checkpoints')).trimEnd().split('\n').filter(Boolean).map(BigInt);
  },
};
const policyOf = async () => parsePolicy(await textOf('/ledger/ALFA/policy'));
const signedNow = async () =>
  openCheckpoint(await textOf('/ledger/ALFA/checkpoint'), await policyOf()).checkpoint;

const put = (statement: string) => world.admin.query(statement, [alfa]);

/** The log of the town as a backup of after its first line would have it. */
async function putBack(): Promise<void> {
  await put('delete from public_record.log_leaf where place_id = $1 and idx > 0');
  await put('delete from public_record.log_checkpoint where place_id = $1 and size > 1');
  await put(
    `update public_record.log set size = 1, signed_size = 1, anchored_size = 0, witnessed_size = 0,
       root = (select root from public_record.log_checkpoint where place_id = $1 and size = 1) where place_id = $1`,
  );
}

async function another(): Promise<void> {
  await world.admin.query(
    `insert into ledger.pending (place_id, entry_id, act, confidential, body, leaf_hash, at)
     values ($1, gen_random_uuid(), 'place.changed', false, $2, $3, now())`,
    [
      alfa,
      JSON.stringify({ v: 1, at: new Date().toISOString(), place: 'ALFA', act: 'place.changed' }),
      Buffer.alloc(32),
    ],
  );
}

test('a log that has not stopped keeps its name, whoever asks', async () => {
  await assert.rejects(goOn(world.house.logs, alfa, 'For no reason'), { code: 'ledger.not-stopped' });
  const standing = await standingOf(world.house.logs);
  assert.ok(standing.length >= 2);
  for (const log of standing) assert.equal(stateOf(log).length, 1, log.origin);
});

test('after an old database was put back it is told which lines are missing, and how to go on', async () => {
  const earlier = await signedNow();
  assert.ok(earlier.size > 1n);
  await putBack();
  await another();
  await keep();
  const stopped = (await standingOf(world.house.logs)).find((log) => log.placeId === alfa);
  assert.ok(stopped);
  const lines = stateOf(stopped).join('\n');
  assert.match(lines, new RegExp(`lines 1 to ${earlier.size - 1n}, counted from 0`));
  assert.match(lines, /ledger go-on --place ALFA --reason/);
});

test('what is there goes on under a name that nothing was signed under, and nobody who looks can miss it', async () => {
  const old = (await standingOf(world.house.logs)).find((log) => log.placeId === alfa);
  const kept = await textOf('/ledger/ALFA/checkpoint.1');
  const end = await goOn(world.house.logs, alfa, 'The disk broke, and the backup was a day old');
  assert.equal(end.origin, old?.origin);
  assert.equal(end.goesOnAs, `${old?.origin}~2`);
  await keep();
  const checkpoint = await signedNow();
  assert.equal(checkpoint.origin, end.goesOnAs);
  const report = await verifyLog(overHttp, { policy: await policyOf() });
  assert.deepEqual(report.findings, []);
  // Its first line under the new name says what the old one had signed.
  const bodies = await world.admin.query<{ body: string }>(
    'select body from public_record.log_leaf where place_id = $1 order by idx',
    [alfa],
  );
  const renamed = bodies.rows
    .map(({ body }) => JSON.parse(body) as Record<string, string>)
    .filter(({ act }) => act === 'log.renamed');
  assert.deepEqual(
    renamed.map(({ subject, content }) => [subject, content]),
    [[`${end.origin}@${end.signedSize}`, `sha256:${end.signedRoot.toString('hex')}`]],
  );
  // An old checkpoint is still given to whoever names it, and is none of the log of now.
  assert.equal(await textOf('/ledger/ALFA/checkpoint.1'), kept);
  assert.doesNotMatch(await textOf('/ledger/ALFA/checkpoints'), /^1$/m);
  await assert.rejects(verifyLog(overHttp, { since: [kept] }), { code: 'checkpoint.other-log' });
  const page = await textOf('/places/ALFA/record');
  assert.match(page, /went on under another name/);
  assert.match(page, /The disk broke, and the backup was a day old/);
  assert.doesNotMatch(page, /has stopped/);
});

test('the programme’s log names the log by its new name, and it grows as any other', async () => {
  await another();
  await keep();
  await keep(new Date(Date.now() + 120_000));
  const { rows } = await world.admin.query(
    `select 1 from public_record.log_leaf where place_id = $1 and body like '%ALFA~2@%'`,
    [world.house.programmeId],
  );
  assert.ok((rows.length ?? 0) >= 1);
  assert.deepEqual((await verifyLog(overHttp, { policy: await policyOf() })).findings, []);
});

test('a name that was signed under once is not taken again, though an even older database knows nothing of it', async () => {
  const signed = (await standingOf(world.house.logs)).find((log) => log.placeId === alfa);
  await world.admin.query('delete from public_record.log_end where place_id = $1', [alfa]);
  await world.admin.query(`update public_record.log set origin = $2 where place_id = $1`, [
    alfa,
    signed?.origin.replace('~2', ''),
  ]);
  await putBack();
  await another();
  await keep();
  const end = await goOn(world.house.logs, alfa, 'Once more');
  assert.match(end.goesOnAs, /~3$/);
  await keep();
  assert.equal((await signedNow()).origin, end.goesOnAs);
});
