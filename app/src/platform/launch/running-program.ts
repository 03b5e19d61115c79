import type { DataFolder } from './data-folder.ts';
import { folderProblem } from './data-folder.ts';
import { LaunchProblem } from './launch-problem.ts';
import { isLock, type Lock, type LockNote, readLock, tryLock } from './lock-file.ts';
import { isRunning } from './process-mark.ts';

/** A program that serves this data. `url` is absent while it is still starting. */
export interface RunningProgram {
  pid: number;
  url: string | undefined;
  startedAt: string;
}

export interface Claim {
  /** To be called once the program answers: commands and a second start read the address. */
  announce(url: string): void;
  release(): void;
}

/**
 * Makes this process the one program on this data, from before the database starts until after it has stopped.
 * With DATABASE_URL there may be many programs, and none of them claims.
 * @throws LaunchProblem launch.already-running, launch.already-starting
 */
export function claimDataFolder(folder: DataFolder): Claim {
  const startedAt = new Date().toISOString();
  const lock = take(folder, { startedAt });
  if (!isLock(lock)) {
    const url = lock['url'];
    if (url === undefined) throw new LaunchProblem('launch.already-starting', { pid: lock.pid });
    throw new LaunchProblem('launch.already-running', { pid: lock.pid, url });
  }
  return { announce: (url) => lock.tell({ startedAt, url }), release: () => lock.release() };
}

/** The program that runs on this data, if one does. */
export function runningProgram(folder: DataFolder): RunningProgram | undefined {
  const note = readLock(folder.running);
  if (note === undefined || !isRunning(note)) return undefined;
  const { url, startedAt } = note;
  return {
    pid: note.pid,
    url: url === undefined ? undefined : String(url),
    startedAt: String(startedAt ?? ''),
  };
}

function take(folder: DataFolder, note: { startedAt: string }): Lock | LockNote {
  try {
    return tryLock(folder.running, note);
  } catch (error) {
    throw folderProblem(folder.path, error);
  }
}
