import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';
import { removePlace } from '../../app/src/platform/launch/postgres/place.ts';
import { otherUsers } from '../../app/src/platform/launch/postgres/uses.ts';

/** A new PostgreSQL for one run of all tests: quick, and gone afterwards. */
export async function testPostgres(root: string): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const parent = join(root, '.groundwork-test');
  mkdirSync(parent, { recursive: true });
  await sweep(parent);
  const dataDir = mkdtempSync(join(parent, 'run-'));
  const postgres = await startPostgres({ dataDir, fsync: false });
  return {
    adminUrl: postgres.adminUrl,
    stop: async () => {
      await postgres.stop('immediate');
      removePlace(dataDir);
    },
  };
}

// Runs that were killed left their server and their files.
async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent).filter((each) => each.startsWith('run-'))) {
    const dataDir = join(parent, name);
    if (otherUsers(dataDir) > 0) continue;
    const left = await startPostgres({ dataDir, fsync: false }).catch(() => undefined);
    await left?.stop('immediate');
    removePlace(dataDir);
  }
}
