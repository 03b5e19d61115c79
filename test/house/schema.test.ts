import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Kysely, PostgresDialect } from 'kysely';
import { Client } from 'pg';
import { describeTables } from '../../app/src/platform/db/describe-tables.ts';
import { exemptions, type TenantRule } from '../../app/src/platform/db/exemptions.ts';
import { adminPool } from '../support/admin-pool.ts';
import { freshDatabase } from '../support/database.ts';
import {
  type ForeignKey,
  foreignKeysOf,
  type Key,
  type Policy,
  policiesOf,
  type Table,
  tablesOf,
  uniqueKeysOf,
} from './catalogue.ts';
import { root } from './source-files.ts';

const OWN_PLACE = /^\(place_id = \( ?SELECT live\.current_place\(\) AS current_place\)\)$/;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let db: Client;
let tables: Table[];
let keys: Key[];
let foreignKeys: ForeignKey[];
let policies: Policy[];

before(async () => {
  database = await freshDatabase();
  db = new Client({ connectionString: database.url });
  await db.connect();
  tables = await tablesOf(db);
  keys = await uniqueKeysOf(db);
  foreignKeys = await foreignKeysOf(db);
  policies = await policiesOf(db);
});
after(async () => {
  await db.end();
  await database.drop();
});

const isOwn = (condition: string | null): boolean => condition === null || OWN_PLACE.test(condition);

const broken: Record<TenantRule, (table: Table) => boolean> = {
  'place first in the primary key': (table) =>
    keys.find((key) => key.table === table.name && key.primary)?.columns[0] !== 'place_id',
  'place first in unique keys': (table) =>
    keys.some((key) => key.table === table.name && !key.primary && key.columns[0] !== 'place_id'),
  'row security': (table) => !table.rowSecurity || !table.forced,
  'own place only': (table) => {
    const own = policies.filter((each) => each.table === table.name && each.roles.includes('groundwork_app'));
    return own.length === 0 || own.some((each) => !isOwn(each.sees) || !isOwn(each.writes));
  },
};

test('the whole database was looked at', () => {
  assert.ok(tables.length >= 26, `only ${tables.length} tables`);
  assert.ok(keys.length >= 30, `only ${keys.length} unique keys`);
  assert.ok(foreignKeys.length >= 30, `only ${foreignKeys.length} foreign keys`);
  assert.ok(policies.length >= 20, `only ${policies.length} policies`);
});

test('every table obeys the rules of tenants, or stands in the list of exemptions with a reason', () => {
  const faults = tables.flatMap((table) =>
    (Object.keys(broken) as TenantRule[])
      .filter((rule) => broken[rule](table))
      .filter((rule) => !exemptions.some((each) => each.table === table.name && each.from.includes(rule)))
      .map((rule) => `${table.name}: ${rule}`),
  );
  assert.deepEqual(faults, []);
});

test('no exemption stands that nothing needs', () => {
  assert.ok(exemptions.length >= 6);
  for (const exemption of exemptions) {
    const table = tables.find((each) => each.name === exemption.table);
    assert.ok(table, `${exemption.table} is no table`);
    assert.ok(exemption.reason.length > 20, `${exemption.table} has no reason`);
    assert.deepEqual(
      exemption.from.filter((rule) => !broken[rule](table)),
      [],
      exemption.table,
    );
  }
});

test('a foreign key between tables of tenants carries the place on both sides', () => {
  const tenants = new Set(
    tables.filter((table) => table.columns.includes('place_id')).map((table) => table.name),
  );
  const between = foreignKeys.filter((key) => tenants.has(key.from) && tenants.has(key.to));
  assert.ok(tenants.size >= 20, `only ${tenants.size} tables of tenants`);
  assert.ok(between.length >= 30, `only ${between.length} foreign keys between them`);
  const toPlace = between.filter((key) => key.to === 'live.place');
  assert.ok(toPlace.every((key) => key.columns.join() === 'place_id'));
  assert.deepEqual(
    between.filter((key) => key.columns[0] !== 'place_id' || key.targets[0] !== 'place_id'),
    [],
  );
});

test('a view sees what its reader may see, and no more', async () => {
  const { rows } = await db.query<{ name: string; options: string[] | null }>(
    `select c.oid::regclass::text as name, c.reloptions as options from pg_class c
     join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and n.nspname !~ '^(pg_|information)'
     -- Not ours; test/house/queue.test.ts sees to it that nobody may read its view.
     and n.nspname <> 'graphile_worker'`,
  );
  assert.deepEqual(
    rows.filter((view) => !view.options?.includes('security_invoker=true')),
    [],
  );
});

test('no function runs with the rights of its owner', async () => {
  const { rows } = await db.query<{ name: string; definer: boolean }>(
    `select p.oid::regprocedure::text as name, p.prosecdef as definer from pg_proc p
     join pg_namespace n on n.oid = p.pronamespace where n.nspname !~ '^(pg_|information)'`,
  );
  assert.ok(rows.length >= 1);
  assert.deepEqual(
    rows.filter((each) => each.definer),
    [],
  );
});

test('the types of tables.ts are those of the migrated database', async () => {
  const pool = adminPool(database.url);
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const described = await describeTables(kysely);
  await kysely.destroy();
  const written = readFileSync(join(root, 'app/src/platform/db/tables.ts'), 'utf8');
  assert.ok(described.length > 5000);
  assert.equal(written, described, 'run `npm run types`');
});
