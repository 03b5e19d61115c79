import { createReadStream } from 'node:fs';
import { link, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Client } from 'pg';
import { type ByteStore, keyOf } from '../files/byte-store.ts';
import * as store from './export-store.ts';
import { FILE_LIST, folderFault, prepareFolder, SECRET, tablePath, writeNew } from './folder.ts';
import { type Manifest, readManifest, secretProof, type TableEntry, writeManifest } from './manifest.ts';
import { BackupProblem } from './problems.ts';
import { type Progress, seldom } from './progress.ts';

export interface BackupPlan {
  adminUrl: string;
  folder: string;
  bytes: ByteStore;
  /** An earlier backup, whose kept files are taken over instead of being copied. */
  after: string | undefined;
  secret: { text: string; where: Manifest['secret']['where'] };
  progress?: Progress | undefined;
}

/**
 * Writes everything that an installation keeps into a new folder, while it goes on working: each table as the rows it
 * had at one moment, each kept file once, and at the end the manifest that makes a backup of it.
 * @throws BackupProblem
 */
export async function takeBackup(plan: BackupPlan): Promise<Manifest> {
  const earlier = plan.after === undefined ? undefined : await earlierBackup(plan.after);
  await prepareFolder(plan.folder);
  const tell = seldom(plan.progress);
  try {
    const read = await store.readOneMoment(plan.adminUrl, async (client, tables, at) => ({
      at: at.toISOString(),
      server: await store.serverVersion(client),
      migrations: await store.ranMigrations(client),
      tables: await copyTables(client, tables, plan.folder, tell),
      logs: await store.logs(client, tables),
      sequences: await store.sequences(client),
      list: await listFiles(client, tables, plan.folder),
    }));
    const { list: _, ...database } = read;
    const files = await copyFiles(plan, earlier, tell);
    const { where, text } = plan.secret;
    if (where === 'in this folder')
      await writeFile(join(plan.folder, SECRET), text, { flag: 'wx', mode: 0o600 });
    const manifest: Manifest = {
      format: 'groundwork.backup@1',
      ...database,
      files,
      secret: { where, proof: secretProof(text) },
    };
    await writeManifest(plan.folder, manifest);
    return manifest;
  } catch (error) {
    throw folderFault(plan.folder, error);
  }
}

async function earlierBackup(folder: string): Promise<string> {
  await readManifest(folder).catch((error: Error) => {
    throw new BackupProblem('backup.after-invalid', { folder }, error);
  });
  return folder;
}

async function copyTables(
  client: Client,
  tables: readonly store.TableShape[],
  folder: string,
  tell: Progress,
): Promise<TableEntry[]> {
  const done: TableEntry[] = [];
  for (const table of tables) {
    const rows = store.rowsOf(client, table);
    const meter = await writeNew(join(folder, tablePath(table.name)), rows, ({ lines }) =>
      tell(() => `table ${done.length + 1} of ${tables.length}: ${lines} rows of ${table.name}`),
    );
    const { lines, bytes } = meter;
    if (lines !== rows.rowCount) throw new Error(`${table.name}: ${rows.rowCount} rows in ${lines} lines`);
    done.push({ ...table, rows: lines, bytes, sha256: meter.sha256() });
  }
  return done;
}

const WANTED = `${FILE_LIST}.wanted`;

async function listFiles(client: Client, tables: readonly store.TableShape[], folder: string): Promise<void> {
  await writeNew(join(folder, WANTED), store.keptFiles(client, tables) ?? Readable.from([]));
}

/** After the database was read, so that it is not held up. A file that was let go since is told as missing. */
async function copyFiles(
  plan: BackupPlan,
  earlier: string | undefined,
  tell: Progress,
): Promise<Manifest['files']> {
  const missing: string[] = [];
  let [count, bytes] = [0, 0];
  const wanted = join(plan.folder, WANTED);
  async function* copied(): AsyncGenerator<string> {
    for await (const line of createInterface(createReadStream(wanted))) {
      const [placeId = '', hash = ''] = line.split('\t');
      tell(() => `${count} kept files, ${megabytes(bytes)} MB`);
      const size = await copyFile(plan, earlier, placeId, hash);
      if (size === null) missing.push(`${placeId} ${hash}`);
      else {
        count += 1;
        bytes += size;
        yield `${placeId}\t${hash}\t${size}\n`;
      }
    }
  }
  const list = await writeNew(join(plan.folder, FILE_LIST), Readable.from(copied()));
  await rm(wanted);
  return { count, bytes, sha256: list.sha256(), missing };
}

/** Gives how many bytes it has; null where there are none any more, or others than the hash says. */
async function copyFile(
  { folder, bytes }: BackupPlan,
  earlier: string | undefined,
  placeId: string,
  hash: string,
): Promise<number | null> {
  const key = keyOf(placeId, hash);
  const target = join(folder, 'files', key);
  const size = await bytes.size(placeId, hash);
  if (size === null) return null;
  if (earlier !== undefined && (await takeOver(join(earlier, 'files', key), target, size))) return size;
  const copy = await writeNew(target, await bytes.open(placeId, hash));
  if (`sha256:${copy.sha256()}` === hash) return copy.bytes;
  await rm(target);
  return null;
}

/** A second name for the same bytes, where the disk can; they are never written to again. */
async function takeOver(source: string, target: string, size: number): Promise<boolean> {
  const there = await stat(source).catch(() => null);
  if (there?.size !== size) return false;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  return link(source, target).then(
    () => true,
    () => false,
  );
}

export const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
