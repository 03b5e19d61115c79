import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';
import { findServer } from '../../app/src/platform/launch/postgres/pid-file.ts';
import { backUp } from '../support/backups.ts';
import { openWorld, type World } from '../support/town.ts';

const MB = 1024 * 1024;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-full-'));
  // The database runs as another user, who has to pass.
  await chmod(folder, 0o711);
});
after(() => rm(folder, { recursive: true, force: true }));

/** A disk of its own, of this many megabytes; null where this machine lets nobody mount one. */
async function smallDisk(name: string, megabytes: number): Promise<{ path: string; gone(): void } | null> {
  const path = join(folder, name);
  await mkdir(path, { mode: 0o755 });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', path]);
  if (status !== 0) return null;
  return { path, gone: () => void spawnSync('umount', ['-l', path]) };
}

async function fill(path: string, leave: number): Promise<string> {
  const { bavail, bsize } = await statfs(path);
  const ballast = join(path, 'ballast');
  await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  return ballast;
}

/** 96 kB that cannot be made smaller. */
const ROW =
  "insert into told (words) select string_agg(md5(random()::text || g), '') from generate_series(1, 3000) g returning n";

/** How often it was done before it failed, and with which code. */
async function untilRefused(work: () => Promise<unknown>): Promise<{ told: number; refused: unknown }> {
  for (let told = 0; told < 1000; told += 1) {
    const error = await work().then(
      () => null,
      (refused: Error & { code?: string }) => refused,
    );
    if (error) return { told, refused: error.code };
  }
  return { told: 1000, refused: undefined };
}

const WHY = 'needs a user who may mount a small disk';

test('a backup onto a disk that is full is refused with advice, and is no backup', async (t) => {
  const disk = await smallDisk('backups', 2);
  if (!disk) return t.skip(WHY);
  const world: World = await openWorld();
  try {
    await fill(disk.path, 8 * 1024);
    const dir = join(disk.path, 'backup');
    await assert.rejects(backUp(world, dir), { code: 'backup.disk-full' });
    assert.ok(!existsSync(join(dir, 'backup.json')));
  } finally {
    await world.close();
    disk.gone();
  }
});

test('while the disk of the kept files is full a file is refused, no half of it stays, and pages are served', async (t) => {
  const disk = await smallDisk('files', 2);
  if (!disk) return t.skip(WHY);
  const world = await openWorld();
  try {
    const town = await world.addTown('ALFA');
    const { diskStore } = await import('../../app/src/platform/files/disk-store.ts');
    const store = diskStore(disk.path);
    const path = join(folder, randomUUID());
    await writeFile(path, Buffer.alloc(MB, 1));
    const hash = `sha256:${'ab'.repeat(32)}`;
    const ballast = await fill(disk.path, 16 * 1024);
    await assert.rejects(store.put(town, hash, path, MB), { code: 'file.store-away' });
    assert.equal(await store.size(town, hash), null);
    assert.deepEqual(await readdir(join(disk.path, 'drafts')), []);
    assert.equal((await world.fetch('/')).status, 200);
    await rm(ballast);
    await store.put(town, hash, path, MB);
    assert.equal(await store.size(town, hash), MB);
  } finally {
    await world.close();
    disk.gone();
  }
});

test('when the disk of the database is full writes fail and reads go on; with room again all that was told stands', async (t) => {
  const disk = await smallDisk('database', 160);
  if (!disk) return t.skip(WHY);
  const dataDir = join(disk.path, 'postgres');
  try {
    let postgres = await startPostgres({ dataDir });
    const url = postgres.adminUrl;
    const ask = async (statement: string): Promise<{ n: number }[]> => {
      const client = new Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query<{ n: number }>(statement)).rows;
      } finally {
        await client.end();
      }
    };
    await ask('create table told (n serial primary key, words text)');
    const ballast = await fill(disk.path, 6 * MB);
    const { told, refused } = await untilRefused(() => ask(ROW));
    assert.equal(refused, '53100', 'disk_full');
    assert.ok(told >= 1);
    assert.deepEqual(await ask('select count(*)::int as n from told'), [{ n: told }], 'reads go on');
    await rm(ballast);
    await postgres.stop('immediate');
    postgres = await startPostgres({ dataDir });
    assert.deepEqual(await ask('select count(*)::int as n from told'), [{ n: told }]);
    await ask("insert into told (words) values ('again') returning n");
    // Without room for its own lock the last to leave still stops the server, and leaves nothing in the way.
    await postgres.stop();
    postgres = await startPostgres({ dataDir });
    const all = await fill(disk.path, 0);
    await postgres.stop('immediate');
    assert.equal(findServer(join(dataDir, 'pg')), undefined);
    await rm(all);
    postgres = await startPostgres({ dataDir });
    assert.deepEqual(await ask('select count(*)::int as n from told'), [{ n: told + 1 }]);
    await postgres.stop();
  } finally {
    disk.gone();
  }
});
