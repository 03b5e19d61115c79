import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkBackup } from '../../app/src/platform/backup/check-backup.ts';
import { type Manifest, readManifest } from '../../app/src/platform/backup/manifest.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { storeFile } from '../../app/src/platform/files/files.ts';
import { backUp, emptyTarget, rowsOf, shapeOf, type Target } from '../support/backups.ts';
import { openWorld, type World } from '../support/town.ts';

let world: World;
let alfa: string;
let folder: string;
let whole: string;
before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  const { name, path, sha256 } = await world.file('list.csv', 'code,amount\n1,2\n');
  const uploaded = { field: 'file', name, path, sha256, bytes: 16 };
  await inPlace(world.house.pool, alfa, (tx) =>
    storeFile(world.house, tx, uploaded, { accept: ['csv'], maxBytes: 1000 }),
  );
  folder = await mkdtemp(join(tmpdir(), 'groundwork-backups-'));
  whole = join(folder, 'whole');
  await backUp(world, whole);
});
after(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

type Change = (folder: string, manifest: Manifest) => Promise<unknown>;
const tableFile = (dir: string, table: string): string => join(dir, 'tables', `${table}.copy`);

/** A copy of the backup to which somebody has added something. */
async function changed(how: Change): Promise<string> {
  const copy = join(folder, randomUUID());
  await cp(whole, copy, { recursive: true });
  const content = await readManifest(copy);
  await how(copy, content);
  await writeFile(join(copy, 'backup.json'), JSON.stringify(content));
  return copy;
}

const MORE_THAN_DATA: readonly [title: string, code: string, change: Change][] = [
  ['a script', 'backup.more-than-data', (dir) => writeFile(join(dir, 'after-restore.sql'), 'select 1')],
  [
    'a table that the manifest does not name',
    'backup.more-than-data',
    (dir) => writeFile(tableFile(dir, 'live.planted'), ''),
  ],
  ['a folder', 'backup.more-than-data', (dir) => mkdir(join(dir, 'roles'))],
  [
    'a kept file that no list names',
    'backup.more-than-data',
    async (dir) => {
      const at = join(dir, 'files', alfa, 'ab', 'cd');
      await mkdir(at, { recursive: true });
      await writeFile(join(at, `abcd${'0'.repeat(60)}`), 'x');
    },
  ],
  [
    'roles in the manifest',
    'backup.more-than-data',
    async (_, content) => Object.assign(content, { roles: ['groundwork_app superuser'] }),
  ],
  [
    'settings of a table',
    'backup.more-than-data',
    async (_, content) => Object.assign(content.tables[0] ?? {}, { owner: 'postgres' }),
  ],
  [
    'a table of the server’s own',
    'backup.manifest-invalid',
    async (_, content) => {
      Object.assign(content.tables[0] ?? {}, { name: 'pg_catalog.pg_authid' });
    },
  ],
  [
    'a name that leads out of the folder',
    'backup.manifest-invalid',
    async (_, content) => {
      Object.assign(content.tables[0] ?? {}, { name: 'live.../../../etc/passwd' });
    },
  ],
  [
    'a column that is a statement',
    'backup.manifest-invalid',
    async (_, content) => {
      content.tables[0]?.columns.push('a) from program $$id$$ --');
    },
  ],
  [
    'a link in the place of a table',
    'backup.not-plain',
    async (dir) => {
      await rm(tableFile(dir, 'live.place'));
      await symlink('/etc/passwd', tableFile(dir, 'live.place'));
    },
  ],
  [
    'a link in the place of a folder',
    'backup.not-plain',
    async (dir) => {
      await rm(join(dir, 'files'), { recursive: true });
      await symlink('/etc', join(dir, 'files'));
    },
  ],
];

/** Tables, rights, policies, functions and rows of a database: all that a restore could bring. */
async function stateOf({ admin }: Target): Promise<unknown> {
  return { shape: await shapeOf(admin), rows: [...(await rowsOf(admin))] };
}

test('abuse 47: a backup that carries more than data is told and refused, and nothing of it is restored', async () => {
  const target = await emptyTarget();
  try {
    const untouched = await stateOf(target);
    for (const [title, code, change] of MORE_THAN_DATA) {
      const sent = await changed(change);
      await assert.rejects(checkBackup({ folder: sent }), { code }, title);
      await assert.rejects(target.restore(sent), { code }, title);
    }
    assert.deepEqual(await stateOf(target), untouched);
    // It was what was added: the backup as it was taken is restored.
    await target.restore(whole);
    const { rows } = await target.admin.query(`select 1 from live.place where code = 'ALFA'`);
    assert.equal(rows.length, 1);
  } finally {
    await target.close();
  }
});
