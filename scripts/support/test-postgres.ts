import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';
import { isLock, type Lock, tryLock } from '../../app/src/platform/launch/lock-file.ts';
import { removePlace } from '../../app/src/platform/launch/postgres/place.ts';

/** A new PostgreSQL for one run of all tests: quick, and gone afterwards. */
export async function testPostgres(root: string): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const parent = join(root, '.groundwork-test');
  mkdirSync(parent, { recursive: true });
  await sweep(parent);
  const dataDir = join(parent, `run-${randomUUID()}`);
  const own = ofRun(dataDir);
  if (own === null) throw new Error(`${dataDir} is another run's`);
  const postgres = await startPostgres({ dataDir, fsync: false });
  return {
    adminUrl: postgres.adminUrl,
    stop: async () => {
      await postgres.stop('immediate');
      removePlace(dataDir);
      own.release();
    },
  };
}

/** Beside the folder and before it, so that no other run ever sees the folder without its living owner. */
function ofRun(dataDir: string): Lock | null {
  const lock = tryLock(`${dataDir}.lock`);
  return isLock(lock) ? lock : null;
}

// Runs that were killed left their server and their files.
async function sweep(parent: string): Promise<void> {
  const names = readdirSync(parent).flatMap((each) => /^(run-[^.]+)(\.lock)?$/.exec(each)?.[1] ?? []);
  for (const name of new Set(names)) {
    const dataDir = join(parent, name);
    const own = ofRun(dataDir);
    if (own === null) continue;
    if (existsSync(dataDir)) {
      const left = await startPostgres({ dataDir, fsync: false }).catch(() => undefined);
      await left?.stop('immediate');
    }
    removePlace(dataDir);
    own.release();
  }
}
