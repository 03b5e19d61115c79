import { Client } from 'pg';

/** Its tables, and what the application does with each. All are behind row-level security of graphile-worker's own. */
const RIGHTS: Readonly<Record<string, string>> = {
  _private_jobs: 'select, insert, update, delete',
  _private_tasks: 'select, insert',
  _private_job_queues: 'select, insert, update',
  _private_known_crontabs: 'select, insert, update',
};

/**
 * Installs or upgrades the schema of graphile-worker as the owner, and lets the application use it: the worker logs
 * in as that role, and whoever adds a job does so in a transaction of the application. It is not our schema: it holds
 * no data of a place but its id (docs/decisions/jobs.md).
 */
export async function installQueue(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("select pg_advisory_lock(hashtext('groundwork migrations'))");
    if (await isInstalled(owner)) return;
    // Loaded here alone: a start on a database that is ready does without it.
    const { Logger, runMigrations } = await import('graphile-worker');
    await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
    await owner.query('grant usage on schema graphile_worker to groundwork_app');
    await owner.query('grant select on graphile_worker.migrations to groundwork_app');
    for (const [table, rights] of Object.entries(RIGHTS)) {
      await owner.query(`grant ${rights} on graphile_worker.${table} to groundwork_app`);
      await owner.query(`drop policy if exists application on graphile_worker.${table}`);
      await owner.query(
        `create policy application on graphile_worker.${table} to groundwork_app using (true) with check (true)`,
      );
    }
  } finally {
    await owner.end();
  }
}

/** The newest migration of the version in package.json. A test looks whether that is still so. */
export const QUEUE_MIGRATION = 19;

async function isInstalled(owner: Client): Promise<boolean> {
  const there = await owner.query<{ table: string | null }>(
    "select to_regclass('graphile_worker.migrations')::text as table",
  );
  if (!there.rows[0]?.table) return false;
  const { rows } = await owner.query<{ newest: number | null; granted: boolean }>(
    `select (select max(id) from graphile_worker.migrations) as newest,
            exists (select 1 from pg_policies where schemaname = 'graphile_worker' and policyname = 'application'
                    and tablename = '_private_known_crontabs') as granted`,
  );
  return (rows[0]?.newest ?? 0) >= QUEUE_MIGRATION && rows[0]?.granted === true;
}
