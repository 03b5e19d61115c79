import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { SourceError } from './source-error.ts';

/** The locks of this process: after a restart in a container its number may be the one that an old lock names. */
const held = new Set<string>();

/**
 * Keeps other processes from a file, by a file `.lock` beside it that names who holds it (Node has no locks of the
 * system). A lock of a process that is gone is taken over. `witness.state-in-use` where somebody holds it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const draft = `${lock}.${randomBytes(6).toString('hex')}.tmp`;
  // Whole from the first moment on: a link to a file that is written already.
  await writeFile(draft, String(process.pid), { flag: 'wx' });
  try {
    await linked(draft, lock, path);
  } finally {
    await rm(draft, { force: true });
  }
  held.add(lock);
  return async () => {
    await rm(lock, { force: true });
    held.delete(lock);
  };
}

async function linked(draft: string, lock: string, path: string): Promise<void> {
  for (const isLast of [false, true]) {
    try {
      await link(draft, lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(lock, 'utf8').catch(() => '0'));
      if (isLast || held.has(lock) || (pid !== process.pid && isAlive(pid)))
        throw new SourceError('witness.state-in-use', { path, pid });
      await rm(lock, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
