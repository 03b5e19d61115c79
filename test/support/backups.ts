import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { allMigrations } from '../../app/src/house.ts';
import { checkBackup } from '../../app/src/platform/backup/check-backup.ts';
import type { Manifest } from '../../app/src/platform/backup/manifest.ts';
import {
  type Restored,
  type RestorePlan,
  restoreBackup,
} from '../../app/src/platform/backup/restore-backup.ts';
import { takeBackup } from '../../app/src/platform/backup/take-backup.ts';
import { diskStore } from '../../app/src/platform/files/disk-store.ts';
import { LastSignedStore } from '../../app/src/platform/ledger/last-signed.ts';
import { emptyDatabase, ROLE_KEY } from './database.ts';
import type { World } from './town.ts';

/** The secret of every `World`. */
export const WORLD_SECRET = 'a secret for tests alone, of no use elsewhere';

/** A database that a backup goes into, with a data folder of its own. */
export interface Target {
  url: string;
  admin: Client;
  folder: string;
  lastSigned: LastSignedStore;
  restore(from: string, how?: Partial<RestorePlan>): Promise<Restored>;
  close(): Promise<void>;
}

export async function emptyTarget(): Promise<Target> {
  const database = await emptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-restored-'));
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  const lastSigned = new LastSignedStore(join(folder, 'signed'));
  return {
    url: database.url,
    admin,
    folder,
    lastSigned,
    restore: async (from, how = {}) =>
      restoreBackup({
        folder: from,
        manifest: how.manifest ?? (await checkBackup({ folder: from })),
        adminUrl: database.url,
        roleKey: ROLE_KEY,
        logSecret: WORLD_SECRET,
        migrations: await allMigrations(),
        bytes: diskStore(join(folder, 'files')),
        lastSigned,
        since: [],
        ...how,
      }),
    async close() {
      await admin.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const backUp = (world: World, folder: string, after?: string): Promise<Manifest> =>
  takeBackup({
    adminUrl: world.databaseUrl,
    folder,
    bytes: world.house.files.bytes,
    after,
    secret: { text: WORLD_SECRET, where: 'in this folder' },
  });

/** What the tables, keys, rights and policies of a database are, in words that two can be compared by. */
export async function shapeOf(db: Client): Promise<string[]> {
  const { rows } = await db.query<{ line: string }>(
    `with ours as (select oid from pg_namespace where nspname in ('live', 'sign_in', 'public_record', 'ledger'))
     select format('table %s %s %s %s', oid::regclass, relrowsecurity, relforcerowsecurity,
         (select string_agg(right_of::text, ',' order by right_of::text) from unnest(relacl) right_of)) as line
       from pg_class where relnamespace in (select oid from ours) and relkind = 'r'
     union all select format('column %s.%s %s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
         attnotnull, attidentity, attacl) from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace in (select oid from ours) and relkind = 'r' and attnum > 0 and not attisdropped
     union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       from pg_constraint where connamespace in (select oid from ours)
     union all select format('index %s', indexdef) from pg_indexes
       where schemaname in ('live', 'sign_in', 'public_record', 'ledger')
     union all select format('policy %s %s %s %s %s %s', tablename, policyname, cmd, roles, qual, with_check) from pg_policies
       where schemaname in ('live', 'sign_in', 'public_record', 'ledger')
     union all select format('function %s %s', oid::regprocedure, prosrc) from pg_proc where pronamespace in (select oid from ours)
     order by 1`,
  );
  return rows.map((row) => row.line);
}

/** A hash of the rows of each table. */
export async function rowsOf(db: Client): Promise<Map<string, string>> {
  const { rows: tables } = await db.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname in ('live', 'sign_in', 'public_record', 'ledger') order by 1`,
  );
  const found = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await db.query<{ hash: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as hash from ${name} t`,
    );
    found.set(name, rows[0]?.hash ?? '');
  }
  return found;
}
