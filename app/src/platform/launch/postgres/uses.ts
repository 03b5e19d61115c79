import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownMark, readLock } from '../lock-file.ts';
import { isRunning } from '../process-mark.ts';

/** Marks this process as one that uses the database of this folder. Called under the launch lock. */
export function registerUse(dataDir: string): { end(): void } {
  const folder = join(dataDir, 'uses');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, randomUUID());
  writeFileSync(file, JSON.stringify(ownMark()), { mode: 0o600 });
  return { end: () => rmSync(file, { force: true }) };
}

/** How many uses there are whose process lives; marks of dead ones are cleared away. Called under the launch lock. */
export function otherUsers(dataDir: string): number {
  const folder = join(dataDir, 'uses');
  let alive = 0;
  for (const name of list(folder)) {
    const mark = readLock(join(folder, name));
    if (mark !== undefined && isRunning(mark)) alive += 1;
    else rmSync(join(folder, name), { force: true });
  }
  return alive;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
