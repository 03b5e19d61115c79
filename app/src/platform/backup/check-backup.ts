import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { keyOf } from '../files/byte-store.ts';
import { systemCode } from '../launch/launch-problem.ts';
import { FILE_LIST, type Found, lookThrough, measure, openPlain, SECRET, tablePath } from './folder.ts';
import { type Manifest, readManifest, secretProof } from './manifest.ts';
import { BackupProblem, firstOf } from './problems.ts';
import { type Progress, seldom } from './progress.ts';

export interface CheckPlan {
  folder: string;
  /** What no backup has is told and left where it is, instead of refusing all. */
  leaveOutUnknown?: boolean;
  progress?: Progress | undefined;
  remark?(line: string): void;
}

/**
 * Reads all of a backup: that it holds what its manifest says, byte by byte, and nothing else. Changes nothing.
 * @throws BackupProblem backup.no-backup, backup.manifest-invalid, backup.not-plain, backup.more-than-data, backup.damaged
 */
export async function checkBackup(plan: CheckPlan): Promise<Manifest> {
  const { folder } = plan;
  const manifest = await readManifest(folder);
  const found = await lookThrough(folder, new Set(manifest.tables.map((table) => table.name)));
  if (found.notPlain.length > 0)
    throw new BackupProblem('backup.not-plain', { folder, found: firstOf(found.notPlain) });
  await refuseMore(plan, manifest, found);
  const tell = seldom(plan.progress);
  const damaged = [
    ...(await damagedTables(folder, manifest, tell)),
    ...(await damagedFiles(folder, manifest, tell)),
    ...(await damagedSecret(folder, manifest)),
  ];
  if (damaged.length > 0)
    throw new BackupProblem('backup.damaged', { folder, count: damaged.length, found: firstOf(damaged) });
  return manifest;
}

async function refuseMore(plan: CheckPlan, manifest: Manifest, found: Found): Promise<void> {
  const { folder } = plan;
  const unknown = [...found.unknown];
  if (manifest.secret.where !== 'in this folder' && (await stat(join(folder, SECRET)).catch(() => null)))
    unknown.push(SECRET);
  const more = found.files - manifest.files.count;
  if (more > 0) unknown.push(`${more} files below files/ that ${FILE_LIST} does not name`);
  if (unknown.length === 0) return;
  if (plan.leaveOutUnknown !== true)
    throw new BackupProblem('backup.more-than-data', { folder, found: firstOf(unknown) });
  plan.remark?.(`Left out, since no backup has it: ${firstOf(unknown)}.`);
}

async function damagedTables(folder: string, { tables }: Manifest, tell: Progress): Promise<string[]> {
  const damaged: string[] = [];
  for (const [at, table] of tables.entries()) {
    const is = await measured(join(folder, tablePath(table.name)), ({ lines }) =>
      tell(() => `table ${at + 1} of ${tables.length}: ${lines} of ${table.rows} rows read`),
    );
    if (is === null) damaged.push(`${table.name} is missing`);
    else if (is.lines !== table.rows)
      damaged.push(`${table.name} has ${is.lines} rows instead of ${table.rows}`);
    else if (is.sha256() !== table.sha256) damaged.push(`${table.name} has other rows`);
  }
  return damaged;
}

async function damagedFiles(folder: string, { files }: Manifest, tell: Progress): Promise<string[]> {
  const list = await measured(join(folder, FILE_LIST));
  if (list === null) return [`${FILE_LIST} is missing`];
  if (list.sha256() !== files.sha256 || list.lines !== files.count) return [`${FILE_LIST} has other lines`];
  const damaged: string[] = [];
  let read = 0;
  for await (const { placeId, hash, size } of listedFiles(folder)) {
    tell(() => `${read} of ${files.count} kept files read`);
    const key = keyOf(placeId, hash);
    const is = await measured(join(folder, 'files', key));
    if (is === null) damaged.push(`files/${key} is missing`);
    else if (`sha256:${is.sha256()}` !== hash || is.bytes !== size)
      damaged.push(`files/${key} has other bytes`);
    read += 1;
  }
  return damaged;
}

async function damagedSecret(folder: string, { secret }: Manifest): Promise<string[]> {
  if (secret.where !== 'in this folder') return [];
  const text = await backupSecret(folder);
  return text !== null && secretProof(text) === secret.proof ? [] : [`${SECRET} is missing, or is another`];
}

export async function backupSecret(folder: string): Promise<string | null> {
  return readFile(join(folder, SECRET), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}

export interface ListedFile {
  placeId: string;
  hash: string;
  size: number;
}

const LINE = /^([0-9a-f-]{36})\t(sha256:[0-9a-f]{64})\t(\d{1,15})$/;

/** The kept files of a backup, by its list. */
export async function* listedFiles(folder: string): AsyncGenerator<ListedFile> {
  for await (const line of createInterface(await openPlain(join(folder, FILE_LIST)))) {
    const [, placeId, hash, size] = LINE.exec(line) ?? [];
    if (placeId === undefined || hash === undefined)
      throw new BackupProblem('backup.damaged', { folder, count: 1, found: `a line of ${FILE_LIST}` });
    yield { placeId, hash, size: Number(size) };
  }
}

const measured = (path: string, heard?: Parameters<typeof measure>[1]) =>
  measure(path, heard).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
