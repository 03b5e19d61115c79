import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { allMigrations } from '../../app/src/house.ts';
import { type Migration, migrate } from '../../app/src/platform/db/migrate.ts';
import { ensureRoles, roleUrl } from '../../app/src/platform/db/roles.ts';
import { shapeOf } from '../support/backups.ts';
import { emptyDatabase, freshDatabase, ROLE_KEY } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let db: Client;
let owner: string;
let all: Migration[];

before(async () => {
  database = await emptyDatabase();
  await ensureRoles(database.url, ROLE_KEY);
  owner = roleUrl(database.url, ROLE_KEY, 'groundwork_owner');
  db = new Client({ connectionString: database.url });
  await db.connect();
  all = await allMigrations();
});
after(async () => {
  await db.end();
  await database.drop();
});

/** How much there is of everything that a migration may make. */
async function counts(): Promise<unknown> {
  const { rows } = await db.query(
    `select (select count(*)::int from pg_class) as classes, (select count(*)::int from pg_attribute) as columns,
       (select count(*)::int from pg_constraint) as constraints, (select count(*)::int from pg_policy) as policies,
       (select count(*)::int from pg_proc) as functions, (select count(*)::int from pg_namespace) as schemas,
       (select md5(string_agg(relacl::text, ',' order by oid)) from pg_class) as rights`,
  );
  return rows[0];
}

/** The migration as it is until this statement, at which its connection is killed. */
const killedAfter = (migration: Migration, statements: readonly string[]): Migration => ({
  ...migration,
  sql: [...statements, 'select pg_terminate_backend(pg_backend_pid())'].join(';\n'),
});

test('a migration that is killed after any of its statements leaves nothing, and runs whole the next time', async (t) => {
  await migrate(owner, []);
  let kills = 0;
  for (const [at, migration] of all.entries()) {
    const standing = all.slice(0, at);
    const statements = statementsOf(migration.sql);
    assert.ok(statements.length > 0, migration.name);
    const whole = await counts();
    for (let done = 1; done <= statements.length; done += 1, kills += 1) {
      const killed = migrate(owner, [...standing, killedAfter(migration, statements.slice(0, done))]);
      await assert.rejects(killed, { code: 'database.migration-failed' }, `${migration.name}, ${done}`);
      assert.deepEqual(await counts(), whole, `${migration.name}, killed after ${statements[done - 1]}`);
    }
    assert.deepEqual(await migrate(owner, [...standing, migration]), [migration.name]);
  }
  t.diagnostic(`${kills} kills in ${all.length} migrations`);
  assert.ok(kills >= 250, `only ${kills} kills`);
});

test('the database that came of it is the one that was never interrupted', async () => {
  const other = await freshDatabase();
  const calm = new Client({ connectionString: other.url });
  await calm.connect();
  try {
    assert.deepEqual(await shapeOf(db), await shapeOf(calm));
  } finally {
    await calm.end();
    await other.drop();
  }
});

test('the owner who migrates is no superuser and bypasses no row security', async () => {
  const { rows } = await db.query(
    "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'groundwork_owner'",
  );
  assert.deepEqual(rows, [{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
});
