import { createHash } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemCode } from '../launch/launch-problem.ts';
import { MANIFEST, SCHEMAS } from './manifest.ts';
import { BackupProblem } from './problems.ts';

export const FILE_LIST = 'files.list';
export const SECRET = 'secret';

export const tablePath = (name: string): string => `tables/${name}.copy`;

/** A new or empty folder, for this user alone. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const [first] = await readdir(folder);
    if (first !== undefined) throw new BackupProblem('backup.folder-not-empty', { folder, found: first });
    await mkdir(join(folder, 'tables'), { mode: 0o700 });
  } catch (error) {
    throw folderFault(folder, error);
  }
}

/** What the file system refused, in words. */
export function folderFault(folder: string, error: unknown): unknown {
  const why = systemCode(error) ?? '';
  if (why === 'ENOSPC' || why === 'EDQUOT')
    return new BackupProblem('backup.disk-full', { folder, why }, error);
  const refused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG', 'EIO'];
  if (refused.includes(why)) return new BackupProblem('backup.folder-refused', { folder, why }, error);
  return error;
}

/** Passes bytes on and tells what they were: hash, number, lines. A row of COPY's text format is one line. */
export class Meter extends Transform {
  bytes = 0;
  lines = 0;
  readonly #hash = createHash('sha256');
  readonly #heard: ((meter: Meter) => void) | undefined;

  constructor(heard?: (meter: Meter) => void) {
    super();
    this.#heard = heard;
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.lines += 1;
    this.#heard?.(this);
    done(null, chunk);
  }

  sha256(): string {
    return this.#hash.copy().digest('hex');
  }
}

/** Writes a new file, which is on the disk when this answers. */
export async function writeNew(path: string, from: Readable, heard?: (meter: Meter) => void): Promise<Meter> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const meter = new Meter(heard);
  await pipeline(from, meter, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  return meter;
}

/** Opens a file that must be one: the last part of the path is no link. */
export async function openPlain(path: string): Promise<Readable> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  return file.createReadStream();
}

export async function measure(path: string, heard?: (meter: Meter) => void): Promise<Meter> {
  const meter = new Meter(heard);
  meter.resume();
  await pipeline(await openPlain(path), meter);
  return meter;
}

export interface Found {
  /** What no backup has. */
  unknown: string[];
  /** Links, devices, sockets. */
  notPlain: string[];
  /** How many kept files there are. */
  files: number;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FOLDERS = new RegExp(`^(?:tables|files(?:/${UUID}(?:/[0-9a-f]{2}){0,2})?)$`);
const KEPT = new RegExp(`^files/${UUID}/([0-9a-f]{2})/([0-9a-f]{2})/\\1\\2[0-9a-f]{60}$`);
const TABLE = new RegExp(`^tables/((?:${SCHEMAS.join('|')})\\.[a-z_][a-z0-9_]{0,62})\\.copy$`);
const OTHERS = new Set([MANIFEST, FILE_LIST, SECRET]);

/** Looks at every name below the folder, and follows no link. `tables` are those that the manifest names. */
export async function lookThrough(folder: string, tables: ReadonlySet<string>): Promise<Found> {
  const found: Found = { unknown: [], notPlain: [], files: 0 };
  const walk = async (below: string): Promise<void> => {
    for await (const entry of await opendir(join(folder, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (FOLDERS.test(path)) await walk(path);
        else found.unknown.push(`${path}/`);
      } else if (!entry.isFile()) found.notPlain.push(path);
      else if (KEPT.test(path)) found.files += 1;
      else if (!OTHERS.has(path) && !tables.has(TABLE.exec(path)?.[1] ?? '')) found.unknown.push(path);
    }
  };
  await walk('');
  return found;
}
