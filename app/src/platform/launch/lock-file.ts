import { closeSync, openSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from './launch-problem.ts';
import { isRunning, type ProcessMark, processMark } from './process-mark.ts';

/** What a lock file says: who holds it, and whatever the holder wants to tell. */
export type LockNote = ProcessMark & Readonly<Record<string, string | number>>;

export interface Lock {
  /** Replaces what the holder tells, in one step. */
  tell(more: Readonly<Record<string, string | number>>): void;
  release(): void;
}

/** Takes the lock, or gives the note of the running process that holds it. A dead holder's lock is taken over. */
export function tryLock(path: string, more: Readonly<Record<string, string | number>> = {}): Lock | LockNote {
  const mine = { ...more, ...ownMark() };
  for (;;) {
    try {
      create(path, JSON.stringify(mine));
      return held(path, mine);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const holder = readLock(path);
    if (holder !== undefined && isRunning(holder)) return holder;
    if (holder === undefined && isFresh(path)) return { pid: 0, born: '' };
    clearStale(path);
  }
}

/** Whole or not at all: on a full disk a file may be made in which there is no room for a word. */
function create(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Does the work while holding the lock, waiting for whoever holds it. `onTimeout` makes the error of giving up. */
export async function withLock<T>(
  path: string,
  seconds: number,
  onTimeout: (holder: LockNote) => Error,
  work: () => Promise<T>,
): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const lock = tryLock(path);
    if (isLock(lock)) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (performance.now() > until) throw onTimeout(lock);
    await pause(20);
  }
}

export function isLock(answer: Lock | LockNote): answer is Lock {
  return 'release' in answer && typeof answer.release === 'function';
}

/** The note in a lock file, whether or not its holder still runs. */
export function readLock(path: string): LockNote | undefined {
  try {
    const note: Partial<LockNote> | null = JSON.parse(readFileSync(path, 'utf8'));
    const { pid, born } = note ?? {};
    return typeof pid === 'number' && typeof born === 'string' ? { ...note, pid, born } : undefined;
  } catch {
    return undefined;
  }
}

export function ownMark(): ProcessMark {
  return processMark() ?? { pid: process.pid, born: 'unknown' };
}

function held(path: string, mine: LockNote): Lock {
  return {
    tell: (more) => {
      writeFileSync(`${path}.next`, JSON.stringify({ ...more, pid: mine.pid, born: mine.born }), {
        mode: 0o600,
      });
      renameSync(`${path}.next`, path);
    },
    release: () => {
      const now = readLock(path);
      if (now?.pid === mine.pid && now.born === mine.born) unlinkSync(path);
    },
  };
}

// A file without a note is one that was created this moment, or whose maker died between the two steps.
function isFresh(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < 2000;
}

// Two processes may find the same stale lock. Renaming first and looking again keeps the second from removing the
// lock that the first has taken meanwhile.
function clearStale(path: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(aside);
  if (moved !== undefined && isRunning(moved)) renameSync(aside, path);
  else unlinkSync(aside);
}
