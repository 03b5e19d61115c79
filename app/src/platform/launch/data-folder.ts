import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LaunchProblem, systemCode } from './launch-problem.ts';

/** Everything a Groundwork keeps on disk, below one folder. */
export interface DataFolder {
  path: string;
  /** Of the embedded PostgreSQL. */
  postgres: string;
  /** The note of the program that runs on this data. */
  running: string;
  log: string;
  /** Where uploads wait while they are read. */
  uploads: string;
  /** What the logs were signed with last. It must not be put back to an earlier state together with the database. */
  signed: string;
}

/**
 * Makes the folder where it is missing, private to this user. Started as root, others may pass it (not list it):
 * the database inside runs as another user, who has to reach it.
 * @throws LaunchProblem launch.data-folder-refused, launch.disk-full
 */
export function openDataFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const owner = statSync(path).uid;
    const me = process.geteuid?.() ?? owner;
    if (owner === me) chmodSync(path, me === 0 ? 0o711 : 0o700);
    const real = realpathSync(path);
    const uploads = join(real, 'uploads');
    mkdirSync(uploads, { recursive: true, mode: 0o700 });
    return {
      path: real,
      postgres: join(real, 'postgres'),
      running: join(real, 'running.json'),
      log: join(real, 'groundwork.log'),
      uploads,
      signed: join(real, 'signed'),
    };
  } catch (error) {
    throw folderProblem(path, error);
  }
}

/**
 * The secret of this data, made at the first call: 43 characters, 256 bits, readable by this user alone.
 * Two processes that call at once get the same one.
 */
export function folderSecret(folder: DataFolder): string {
  const path = join(folder.path, 'secret');
  const draft = `${path}.${process.pid}`;
  try {
    if (!existsSync(path)) {
      writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
      try {
        linkSync(draft, path);
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error;
      }
    }
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw folderProblem(folder.path, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives the data the secret that it was made with elsewhere. False where it has another one already. */
export function adoptSecret(folder: DataFolder, secret: string): boolean {
  const path = join(folder.path, 'secret');
  try {
    if (!existsSync(path)) writeFileSync(path, secret, { flag: 'wx', mode: 0o600 });
    return folderSecret(folder) === secret;
  } catch (error) {
    throw folderProblem(folder.path, error);
  }
}

/** Whether there is no room, or no more than this user may have. */
export const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(systemCode(error) ?? '');

/** What the file system refused, as a problem that says what to do. */
export function folderProblem(folder: string, error: unknown): unknown {
  const code = systemCode(error);
  if (isDiskFull(error)) return new LaunchProblem('launch.disk-full', { folder, why: code ?? '' }, error);
  const refused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG'];
  if (code !== undefined && refused.includes(code)) {
    return new LaunchProblem('launch.data-folder-refused', { folder, why: code }, error);
  }
  return error;
}
