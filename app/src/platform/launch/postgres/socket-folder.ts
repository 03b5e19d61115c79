import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchProblem } from '../launch-problem.ts';
import { canWrite } from './os-user.ts';
import type { Place } from './place.ts';
import { PORT } from './server.ts';

// sun_path of sockaddr_un(7) has 108 bytes on Linux and 104 on macOS, with a zero at the end.
const LONGEST = process.platform === 'darwin' ? 103 : 107;

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= LONGEST;
const noteOf = (place: Place): string => join(place.folder, 'socket-folder');

/** A folder of the database user alone, with a path short enough for a socket: beside the data, else a temporary one. */
export function socketFolder(place: Place): string {
  const beside = join(place.folder, 'socket');
  if (fits(beside)) {
    mkdirSync(beside, { recursive: true, mode: 0o700 });
    return own(place, beside);
  }
  const before = remembered(place);
  if (before !== undefined) return before;
  const candidates = [tmpdir(), '/tmp', '/var/tmp'];
  for (const candidate of candidates) {
    if (!fits(join(candidate, 'groundwork-123456'))) continue;
    const made = own(place, mkdtempSync(join(candidate, 'groundwork-')));
    if (canWrite(place.user, made)) {
      writeFileSync(noteOf(place), made, { mode: 0o600 });
      return made;
    }
    rmSync(made, { recursive: true });
  }
  throw new LaunchProblem('launch.socket-path', { tried: candidates.join(', ') });
}

/** Removes the temporary folder, if one was needed. */
export function dropSocketFolder(place: Place): void {
  const folder = remembered(place);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  rmSync(noteOf(place), { force: true });
}

// In a folder that everybody may write to, the name alone proves nothing.
function remembered(place: Place): string | undefined {
  try {
    const folder = readFileSync(noteOf(place), 'utf8').trim();
    const { uid, mode } = lstatSync(folder);
    const mine = uid === (place.user?.uid ?? process.getuid?.());
    return mine && (mode & 0o170777) === 0o040700 ? folder : undefined;
  } catch {
    return undefined;
  }
}

function own(place: Place, folder: string): string {
  chmodSync(folder, 0o700);
  if (place.user !== undefined) chownSync(folder, place.user.uid, place.user.gid);
  return folder;
}
