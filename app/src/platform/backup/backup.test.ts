import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { backUp, WORLD_SECRET } from '../../../../test/support/backups.ts';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishBudget } from '../../budget/actions.ts';
import { inPlace } from '../db/transaction.ts';
import { type Purpose, storeFile } from '../files/files.ts';
import { keepLogs } from '../ledger/sequencer.ts';
import { checkBackup } from './check-backup.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { readCheckpoints } from './prove-logs.ts';

let world: World;
let alfa: string;
let clerk: Somebody;
let folder: string;
let whole: string;
let manifest: Manifest;
let kept: { hash: string };

const publish = (year: number) =>
  world.act(alfa, publishBudget, { year, side: 'expenditure', version: 1 }, clerk.identityId);

async function keepFile(text: string): Promise<{ hash: string }> {
  const path = join(world.house.uploads, randomUUID());
  await writeFile(path, text);
  const uploaded = { field: 'file', name: 'list.csv', path, bytes: text.length, sha256: '' };
  const purpose: Purpose = { accept: ['csv'], maxBytes: 1_000_000 };
  return inPlace(world.house.pool, alfa, (tx) => storeFile(world.house, tx, uploaded, purpose));
}

before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  clerk = await world.appoint(alfa, ['places.read', 'budget.import', 'budget.publish']);
  await world.load(alfa, '2021-spending.csv', spendingCsv({ roads: 'Roads \\N and\ttabs,\r of “Maria”' }));
  await publish(2021);
  kept = await keepFile('code,amount\n1,2\n');
  await keepLogs(world.house.logs);
  folder = await mkdtemp(join(tmpdir(), 'groundwork-backups-'));
  whole = join(folder, 'whole');
  manifest = await backUp(world, whole);
});
after(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** A copy of the backup that somebody changed. */
async function changed(how: (folder: string, manifest: Manifest) => Promise<unknown>): Promise<string> {
  const copy = join(folder, randomUUID());
  await cp(whole, copy, { recursive: true });
  const content = await readManifest(copy);
  await how(copy, content);
  await writeFile(join(copy, 'backup.json'), JSON.stringify(content));
  return copy;
}

const keyIn = (hash: string): string => {
  const hex = hash.slice('sha256:'.length);
  return `${alfa}/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`;
};

test('a file that an earlier backup has is not copied again, and one without bytes is told', async () => {
  const later = join(folder, 'later');
  const gone = await keepFile('code,amount\n3,4\n');
  await rm(join(world.house.uploads, 'files', keyIn(gone.hash)));
  const { files } = await backUp(world, later, whole);
  assert.deepEqual([files.count, files.missing], [1, [`${alfa} ${gone.hash}`]]);
  const inode = async (dir: string) => (await stat(join(dir, 'files', keyIn(kept.hash)))).ino;
  assert.equal(await inode(later), await inode(whole));
  await checkBackup({ folder: later });
});

test('a checkpoint of another log, and one that this installation did not sign, are refused before anything is read', async () => {
  const file = join(folder, 'odd.checkpoint');
  const note = await (await world.fetch('/ledger/ALFA/checkpoint')).text();
  const read = () => readCheckpoints([file], WORLD_SECRET, manifest.logs);
  await writeFile(
    file,
    note.replace(/^\S+\n\d+/, (head) => head.replace(/\d+$/, '5000')),
  );
  await assert.rejects(read(), { code: 'restore.since-invalid' });
  await writeFile(file, note);
  await assert.rejects(readCheckpoints([file], WORLD_SECRET, []), { code: 'restore.since-unknown' });
  assert.equal((await read()).length, 1);
});

type Change = (folder: string, manifest: Manifest) => Promise<unknown>;
const tableFile = (dir: string, table: string): string => join(dir, 'tables', `${table}.copy`);

const DAMAGES: readonly [title: string, code: string, change: Change][] = [
  [
    'a byte that changed',
    'backup.damaged',
    async (dir) => {
      const path = tableFile(dir, 'live.place');
      await writeFile(path, (await readFile(path, 'utf8')).replace('ALFA', 'ALFB'));
    },
  ],
  ['a table cut short', 'backup.damaged', (dir) => truncate(tableFile(dir, 'live.budget_line'), 10)],
  ['a table that is missing', 'backup.damaged', (dir) => rm(tableFile(dir, 'live.person'))],
  [
    'a kept file with other bytes',
    'backup.damaged',
    (dir) => writeFile(join(dir, 'files', keyIn(kept.hash)), 'x'),
  ],
  ['a kept file that is missing', 'backup.damaged', (dir) => rm(join(dir, 'files', keyIn(kept.hash)))],
  ['another secret', 'backup.damaged', (dir) => writeFile(join(dir, 'secret'), 'x'.repeat(43))],
  [
    'rows of more than the manifest tells',
    'backup.damaged',
    async (_, content) => {
      for (const table of content.tables) table.rows += 1;
    },
  ],
];

for (const [title, code, change] of DAMAGES)
  test(`a backup with ${title} is told and refused`, async () => {
    await assert.rejects(checkBackup({ folder: await changed(change) }), { code });
  });

test('a folder without backup.json is no backup', async () => {
  const unfinished = await changed(async () => undefined);
  await rm(join(unfinished, 'backup.json'));
  await assert.rejects(checkBackup({ folder: unfinished }), { code: 'backup.no-backup' });
  await assert.rejects(backUp(world, join(folder, 'next'), unfinished), { code: 'backup.after-invalid' });
});

test('a backup goes into an empty folder alone', async () => {
  await assert.rejects(backUp(world, whole), { code: 'backup.folder-not-empty' });
  await checkBackup({ folder: whole });
});
