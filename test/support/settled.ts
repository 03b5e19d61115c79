import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Client } from 'pg';
import { filledDatabase, freshDatabase } from './database.ts';
import { openWorld, type World, worldFolder } from './town.ts';

/**
 * A world in which a lot has been done already: the first file of a run that wants it does it, and all get a copy of
 * their own, rows, files and what `settle` answered. Sessions hold in the copy too.
 */
export async function settledWorld<Told>(
  name: string,
  settle: (world: World) => Promise<Told>,
): Promise<{ world: World; told: Told }> {
  const database = await filledDatabase(name, async () => {
    const fresh = await freshDatabase();
    // Closed without being dropped: it becomes the one that the others copy.
    const world = await openWorld({ database: { ...fresh, drop: async () => undefined } });
    try {
      await keep(world, await settle(world));
    } catch (error) {
      await world.close();
      await fresh.drop();
      throw error;
    }
    await world.close();
    return fresh;
  });
  const folder = await worldFolder();
  const told = await unpack(database.url, folder);
  return { world: await openWorld({ database, folder }), told: told as Told };
}

/** Into the database itself, so that there is one thing to copy and nothing to clear away. */
async function keep(world: World, told: unknown): Promise<void> {
  await world.house.signIn.afterwards.settled();
  await world.admin.query('create schema settled');
  await world.admin.query('create table settled.file (path text primary key, bytes bytea)');
  const { uploads } = world.house;
  const entries = await readdir(uploads, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.path, entry.name);
    await world.admin.query('insert into settled.file values ($1, $2)', [
      relative(uploads, path),
      await readFile(path),
    ]);
  }
  await world.admin.query('create table settled.told (bytes bytea)');
  await world.admin.query('insert into settled.told values ($1)', [serialize(told)]);
  // Nothing does it while tests run, and copies are asked thousands of times: a third of what that took.
  await world.admin.query('vacuum (analyze)');
}

async function unpack(url: string, folder: string): Promise<unknown> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    const files = await admin.query<{ path: string; bytes: Buffer }>('select path, bytes from settled.file');
    for (const { path, bytes } of files.rows) {
      await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, path), bytes, { mode: 0o600 });
    }
    const { rows } = await admin.query<{ bytes: Buffer }>('select bytes from settled.told');
    await admin.query('drop schema settled cascade');
    return deserialize(rows[0]?.bytes ?? Buffer.alloc(0));
  } finally {
    await admin.end();
  }
}
