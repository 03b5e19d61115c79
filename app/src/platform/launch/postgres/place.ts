import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LaunchProblem, systemCode } from '../launch-problem.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { canEnter, databaseUser, isRoot, type OsUser } from './os-user.ts';

/** Where the database lies and who runs it. */
export interface Place {
  /** `dataDir`, or a folder elsewhere when the database user cannot reach that. */
  folder: string;
  cluster: string;
  /** Undefined: ourselves. */
  user: OsUser | undefined;
  binaries: Binaries;
}

const ELSEWHERE = '/var/lib/groundwork';

/** Finds or makes the place of the database of `dataDir`. Called under the launch lock. */
export function findPlace(dataDir: string, log: (line: string) => void): Place {
  const folder = elsewhere(dataDir) ?? dataDir;
  if (!isRoot()) return placeAt(folder, undefined, log);
  const owner = clusterOwner(join(folder, 'pg'));
  const user = owner ?? databaseUser();
  if (folder === dataDir && statSync(dataDir).uid === 0) chmodSync(dataDir, 0o711);
  if (canEnter(user, folder)) return placeAt(folder, user, log);
  if (owner !== undefined) throw new LaunchProblem('launch.data-unreachable', { folder, user: user.name });
  const made = makeElsewhere(dataDir, user);
  log(`the user ${user.name} cannot reach ${dataDir}; the database is kept in ${made}`);
  return placeAt(made, user, log);
}

function placeAt(folder: string, user: OsUser | undefined, log: (line: string) => void): Place {
  return { folder, cluster: join(folder, 'pg'), user, binaries: findBinaries(user, folder, log) };
}

// A database that an ordinary user made goes on being run as that user.
function clusterOwner(cluster: string): OsUser | undefined {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && { name: `with the number ${found.uid}`, uid: found.uid, gid: found.gid };
}

const note = (dataDir: string): string => join(dataDir, 'elsewhere');

function elsewhere(dataDir: string): string | undefined {
  if (!existsSync(note(dataDir))) return undefined;
  const folder = readFileSync(note(dataDir), 'utf8').trim();
  const back = join(folder, 'belongs-to');
  if (!existsSync(back)) return undefined;
  const original = readFileSync(back, 'utf8').trim();
  if (original !== dataDir) {
    if (existsSync(note(original))) {
      throw new LaunchProblem('launch.data-copied', { original, elsewhere: folder, note: note(dataDir) });
    }
    writeFileSync(back, dataDir);
  }
  return folder;
}

function makeElsewhere(dataDir: string, user: OsUser): string {
  try {
    mkdirSync(ELSEWHERE, { recursive: true, mode: 0o711 });
    const folder = mkdtempSync(join(ELSEWHERE, 'data-'));
    chmodSync(folder, 0o711);
    if (!canEnter(user, folder)) {
      rmSync(folder, { recursive: true });
      throw noPlace(dataDir, user, 'its parents are private too');
    }
    writeFileSync(join(folder, 'belongs-to'), dataDir, { mode: 0o600 });
    writeFileSync(note(dataDir), folder, { mode: 0o600 });
    return folder;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EROFS' || code === 'EACCES') throw noPlace(dataDir, user, code, error);
    throw error;
  }
}

const noPlace = (folder: string, user: OsUser, why: string, cause?: unknown): LaunchProblem =>
  new LaunchProblem('launch.no-place', { user: user.name, folder, elsewhere: ELSEWHERE, why }, cause);

/** Removes a database for good, wherever it lies. For tests, after it was stopped. */
export function removePlace(dataDir: string): void {
  const folder = elsewhere(dataDir);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
