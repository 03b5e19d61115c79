import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';
import { removePlace } from '../../app/src/platform/launch/postgres/place.ts';

/**
 * Runs a program that is no test file with a PostgreSQL of its own, of which `freshDatabase` hears. What uses that is
 * imported inside, since it looks for the server as it is loaded.
 */
export async function withOwnPostgres(work: () => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'groundwork-check-')));
  // The database runs as another user when we are root.
  chmodSync(folder, 0o711);
  const dataDir = join(folder, 'postgres');
  const postgres = await startPostgres({ dataDir, fsync: false });
  process.env['GROUNDWORK_TEST_POSTGRES'] = postgres.adminUrl;
  try {
    await work();
  } finally {
    await postgres.stop('immediate');
    removePlace(dataDir);
    rmSync(folder, { recursive: true, force: true });
  }
}
