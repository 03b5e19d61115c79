import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { Client } from 'pg';
import { projectRoot } from '../../app/src/platform/launch/asset-root.ts';
import { type RunningPostgres, startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';

let own: Promise<RunningPostgres> | undefined;

/**
 * The administrator's address of the PostgreSQL for tests: the one of this run of `npm test`, or, when a file is run
 * by hand, one below `.groundwork-test/` that all such files share and the last of them stops.
 */
export async function adminUrl(): Promise<string> {
  const given = process.env['GROUNDWORK_TEST_POSTGRES'];
  if (given !== undefined && given !== '') return given;
  own ??= start();
  return (await own).adminUrl;
}

// Where a server is given nothing is started here; and a program that is no test file keeps clear of the test runner.
if (!process.env['GROUNDWORK_TEST_POSTGRES'])
  after(async () => {
    await (await own)?.stop('immediate');
  });

async function start(): Promise<RunningPostgres> {
  const parent = join(projectRoot(), '.groundwork-test');
  mkdirSync(parent, { recursive: true });
  const postgres = await startPostgres({ dataDir: join(parent, 'postgres'), fsync: false });
  if (postgres.started) await dropOldDatabases(postgres.adminUrl);
  return postgres;
}

// Nobody else uses the server: what stands there was left by files that were killed.
async function dropOldDatabases(url: string): Promise<void> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname <> 'postgres' and datname !~ '^template[01]$'",
  );
  for (const { name } of rows) {
    const quoted = admin.escapeIdentifier(name);
    await admin.query(`alter database ${quoted} is_template false`);
    await admin.query(`drop database ${quoted} with (force)`);
  }
  await admin.end();
}
