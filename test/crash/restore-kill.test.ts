import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { prepareDatabase } from '../../app/src/house.ts';
import { takeBackup } from '../../app/src/platform/backup/take-backup.ts';
import { keepLogs } from '../../app/src/platform/ledger/sequencer.ts';
import { root } from '../house/source-files.ts';
import { backUp, emptyTarget, rowsOf, shapeOf, type Target, WORLD_SECRET } from '../support/backups.ts';
import { ROLE_KEY } from '../support/database.ts';
import { openWorld, type World } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';

let world: World;
let target: Target;
let folder: string;
let whole: string;

before(async () => {
  world = await openWorld();
  const alfa = await world.addTown('ALFA');
  await world.load(alfa, '2021-spending.csv', spendingCsv());
  await keepLogs(world.house.logs);
  folder = await mkdtemp(join(tmpdir(), 'groundwork-killed-'));
  whole = join(folder, 'whole');
  await backUp(world, whole);
  target = await emptyTarget();
});
after(async () => {
  await target.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** What can be seen from outside of how far a restore is. */
const MOMENTS: readonly [when: string, question: string][] = [
  ['as soon as it is marked', "select to_regnamespace('restoring') is not null as come"],
  ['while tables are made', "select to_regclass('live.place') is not null as come"],
  ['when the rows are there', "select to_regnamespace('graphile_worker') is not null as come"],
];

function restoring(): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'test/crash/restoring.ts'), whole, target.url],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

const startProgram = () => prepareDatabase({ adminUrl: target.url, roleKey: ROLE_KEY });

for (const [when, question] of MOMENTS)
  test(`a restore that is killed ${when} leaves a database on which nothing starts`, async () => {
    const child = restoring();
    const exited = once(child, 'exit');
    while ((await target.admin.query(question)).rows[0].come !== true) assert.equal(child.exitCode, null);
    child.kill('SIGKILL');
    await exited;
    await assert.rejects(startProgram(), { code: 'database.half-restored' });
    const backup = takeBackup({
      adminUrl: target.url,
      folder: join(folder, when),
      bytes: world.house.files.bytes,
      after: undefined,
      secret: { text: WORLD_SECRET, where: 'left out' },
    });
    await assert.rejects(backup, { code: 'backup.half-restored' });
  });

test('the same restore, tried again, ends whole, and a program starts', async () => {
  // The server lets go of what the killed one held when it notices, and says so until then.
  const restore = async (): Promise<void> => {
    await target.restore(whole).catch(async (error: { code?: string }) => {
      if (error.code !== 'restore.running') throw error;
      await restore();
    });
  };
  await restore();
  assert.deepEqual(await shapeOf(target.admin), await shapeOf(world.admin));
  const [there, then] = [await rowsOf(world.admin), await rowsOf(target.admin)];
  for (const table of ['live.place', 'live.budget_line', 'ledger.pending', 'public_record.log_leaf'])
    assert.equal(then.get(table), there.get(table), table);
  assert.deepEqual(await startProgram(), []);
});
