import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { QUEUE_MIGRATION } from '../../app/src/platform/db/queue-schema.ts';
import { freshDatabase } from '../support/database.ts';
import { root } from './source-files.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let db: Client;
before(async () => {
  database = await freshDatabase();
  db = new Client({ connectionString: database.url });
  await db.connect();
});
after(async () => {
  await db.end();
  await database.drop();
});

test('the queue is installed as far as the package goes', async () => {
  const shipped = readdirSync(join(root, 'node_modules/graphile-worker/sql')).map((name) =>
    Number.parseInt(name, 10),
  );
  assert.equal(
    Math.max(...shipped),
    QUEUE_MIGRATION,
    'raise QUEUE_MIGRATION, and look at the rights it needs',
  );
  const { rows } = await db.query('select max(id) as newest from graphile_worker.migrations');
  assert.equal(rows[0].newest, QUEUE_MIGRATION);
});

test('the queue belongs to the owner; the application adds and takes jobs, and nobody else comes near', async () => {
  const owners = await db.query<{ owner: string }>(
    `select distinct relowner::regrole::text as owner from pg_class where relnamespace = 'graphile_worker'::regnamespace`,
  );
  assert.deepEqual(owners.rows, [{ owner: 'groundwork_owner' }]);
  const { rows } = await db.query<{ what: string }>(
    `select r.role || ' ' || p.verb || ' ' || c.relname as what
     from pg_class c cross join unnest(array['groundwork_app', 'groundwork_public', 'groundwork_ledger']) as r(role)
     cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as p(verb)
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'v')
       and has_table_privilege(r.role, c.oid, p.verb) order by 1`,
  );
  assert.deepEqual(
    rows.map((row) => row.what),
    [
      'groundwork_app delete _private_jobs',
      'groundwork_app insert _private_job_queues',
      'groundwork_app insert _private_jobs',
      'groundwork_app insert _private_known_crontabs',
      'groundwork_app insert _private_tasks',
      'groundwork_app select _private_job_queues',
      'groundwork_app select _private_jobs',
      'groundwork_app select _private_known_crontabs',
      'groundwork_app select _private_tasks',
      'groundwork_app select migrations',
      'groundwork_app update _private_job_queues',
      'groundwork_app update _private_jobs',
      'groundwork_app update _private_known_crontabs',
    ],
  );
});
