import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LaunchProblem } from '../launch-problem.ts';
import { asUser } from './os-user.ts';
import type { Place } from './place.ts';
import { lastWords, problemOf } from './why-it-failed.ts';

const DRAFT = 'pg.new-';
const NEEDED_BYTES = 100 * 1024 * 1024;

/**
 * Makes the cluster where there is none yet and gives the password of its superuser. It is made under another name
 * and renamed when whole, so that a cluster is there or is not; each attempt has a name of its own, since an initdb
 * whose starter was killed may still be writing. Called under the launch lock.
 */
export async function ensureCluster(
  place: Place,
  fsync: boolean,
  log: (line: string) => void,
  progress?: (message: string) => void,
): Promise<string> {
  for (const name of readdirSync(place.folder).filter((each) => each.startsWith(DRAFT))) {
    log(`removing ${name}, a database whose making was interrupted`);
    rmSync(join(place.folder, name), { recursive: true, force: true });
  }
  const passwordFile = join(place.folder, 'superuser-password');
  if (existsSync(place.cluster)) {
    refuseOtherVersion(place);
    if (!existsSync(passwordFile)) throw new LaunchProblem('launch.password-lost', { file: passwordFile });
    return readFileSync(passwordFile, 'utf8').trim();
  }
  progress?.('Making the database…');
  refuseFullDisk(place);
  const password = randomBytes(24).toString('base64url');
  writePrivately(place, passwordFile, password);
  const draft = mkdtempSync(join(place.folder, DRAFT));
  giveTo(place, draft);
  await initdb(place, draft, passwordFile, fsync);
  renameSync(draft, place.cluster);
  return password;
}

function refuseOtherVersion(place: Place): void {
  const found = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  const [expected = ''] = place.binaries.version.split('.');
  if (found !== expected) {
    throw new LaunchProblem('launch.database-version', { folder: place.cluster, found, expected });
  }
}

function refuseFullDisk(place: Place): void {
  const { bavail, bsize } = statfsSync(place.folder);
  const free = bavail * bsize;
  if (free >= NEEDED_BYTES) return;
  const why = `${Math.floor(free / 1024 / 1024)} MB are free`;
  throw new LaunchProblem('launch.disk-full', { folder: place.folder, why });
}

// The built-in locale sorts the same on every machine and after every upgrade of its C library. Checksums are on
// by default; they are named since we rely on them.
async function initdb(place: Place, folder: string, passwordFile: string, fsync: boolean): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(fsync ? [] : ['--no-sync']),
  ];
  const child = spawn(join(place.binaries.folder, 'bin', 'initdb'), args, {
    ...asUser(place.user),
    cwd: place.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  );
  if (status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw problemOf(said, lastWords(said), place.folder, 'standard error of initdb');
}

function writePrivately(place: Place, file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600 });
  if (place.user !== undefined) chownSync(file, place.user.uid, place.user.gid);
}

function giveTo(place: Place, folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (place.user !== undefined) chownSync(folder, place.user.uid, place.user.gid);
}
