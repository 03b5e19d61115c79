import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { freshDatabase, ROLE_KEY } from '../../../../test/support/database.ts';
import { assetFolder } from '../launch/asset-root.ts';
import { type Migration, migrate, readMigrations } from './migrate.ts';
import { ensureRoles, roleUrl } from './roles.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let db: Client;
let owner: string;
let standing: Migration[];

before(async () => {
  database = await freshDatabase();
  // Rights on a database are not copied from its template.
  await ensureRoles(database.url, ROLE_KEY);
  db = new Client({ connectionString: database.url });
  await db.connect();
  owner = roleUrl(database.url, ROLE_KEY, 'groundwork_owner');
  const slices = ['places', 'budget', 'diagnose', 'work', 'payments', 'surveys', 'procure'].map(
    (slice) => `${slice}/migrations`,
  );
  standing = await readMigrations(['platform/db/migrations', ...slices].map(assetFolder));
});
after(async () => {
  await db.end();
  await database.drop();
});

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
});

const done = async (): Promise<string[]> =>
  (await db.query<{ name: string }>('select name from migrations.done order by name')).rows.map(
    (row) => row.name,
  );

test('every migration ran once, in the order of its number, and none runs again', async () => {
  assert.ok(standing.length >= 5);
  assert.deepEqual(
    await done(),
    standing.map((each) => each.name),
  );
  assert.deepEqual(await migrate(owner, standing), []);
});

test('two programs that start at once run a new migration once', async () => {
  const added = [
    ...standing,
    migration('900-town-halls', 'create table live.town_hall (place_id uuid primary key)'),
  ];
  const ran = await Promise.all([migrate(owner, added), migrate(owner, added)]);
  assert.deepEqual(ran.flat(), ['900-town-halls']);
  standing = added;
});

test('a migration that fails leaves nothing of itself, and the ones before it stand', async () => {
  const half = 'create table live.half (place_id uuid primary key); select 1 / 0';
  const failing = [...standing, migration('901-sound', 'select 1'), migration('902-half', half)];
  await assert.rejects(migrate(owner, failing), { code: 'database.migration-failed' });
  const { rows } = await db.query("select to_regclass('live.half') as half");
  assert.deepEqual(rows, [{ half: null }]);
  assert.equal((await done()).at(-1), '901-sound');
  standing = failing.slice(0, -1);
});

test('a migration that was changed after it ran, and a database of a newer program, are refused', async () => {
  const changed = standing.map((each) =>
    each.name === '901-sound' ? migration(each.name, 'select 2') : each,
  );
  await assert.rejects(migrate(owner, changed), { code: 'database.migration-changed' });
  await assert.rejects(migrate(owner, standing.slice(0, -1)), { code: 'database.migration-unknown' });
});

test('a migration that forgets forced row security fails loudly instead of changing no rows', async () => {
  const blind = [...standing, migration('903-blind', "update live.thread_item set title = 'x'")];
  await assert.rejects(migrate(owner, blind), { code: 'database.migration-failed' });
  const lifted = `alter table live.thread_item no force row level security;
    update live.thread_item set title = 'x'; alter table live.thread_item force row level security;`;
  assert.deepEqual(await migrate(owner, [...standing, migration('904-lifted', lifted)]), ['904-lifted']);
});
