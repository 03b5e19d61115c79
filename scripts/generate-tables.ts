import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { prepareDatabase } from '../app/src/house.ts';
import { describeTables } from '../app/src/platform/db/describe-tables.ts';
import { startPostgres } from '../app/src/platform/launch/embedded-postgres.ts';
import { removePlace } from '../app/src/platform/launch/postgres/place.ts';
import { root, tell } from './support/root.mjs';

/** `npm run types`: migrates a new database, writes what it holds as types, and throws the database away. */
const dataDir = mkdtempSync(join(tmpdir(), 'groundwork-types-'));
const postgres = await startPostgres({ dataDir, fsync: false });
try {
  await prepareDatabase({ adminUrl: postgres.adminUrl, roleKey: 'of a database that lives for a second' });
  const pool = new Pool({ connectionString: postgres.adminUrl, max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const file = join(root, 'app', 'src', 'platform', 'db', 'tables.ts');
  writeFileSync(file, await describeTables(db));
  await db.destroy();
  tell(`wrote ${file}`);
} finally {
  await postgres.stop('immediate');
  removePlace(dataDir);
}
