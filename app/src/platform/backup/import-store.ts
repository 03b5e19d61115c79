import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { quoted, TABLES, type TableShape } from './export-store.ts';
import { type Manifest, SCHEMAS } from './manifest.ts';
import { BackupProblem } from './problems.ts';

export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // What breaks the connection is told by the query that it breaks.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Marks the database as half restored, unless something is in it that no restore began. Held against a program that
 * starts at this moment: its migrations take the same lock, and find the mark.
 * @throws BackupProblem restore.running, restore.not-empty
 */
export async function mark(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ mine: boolean }>(
    "select pg_try_advisory_lock(hashtext('groundwork restore')) as mine",
  );
  if (rows[0]?.mine !== true) throw new BackupProblem('restore.running');
  await admin.query('begin');
  try {
    await admin.query("select pg_advisory_xact_lock(hashtext('groundwork migrations'))");
    const [first] = await foreignTables(admin);
    if (first !== undefined) throw new BackupProblem('restore.not-empty', { found: `the table ${first}` });
    await admin.query('create schema if not exists restoring');
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
}

/** What stands in the database though no restore has begun; what came with an extension of the server is not counted. */
async function foreignTables(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select space.nspname || '.' || class.relname as name
     from pg_class class join pg_namespace space on space.oid = class.relnamespace
     where class.relkind in ('r', 'p', 'v', 'm', 'f') and space.nspname !~ '^pg_' and space.nspname <> 'information_schema'
       and to_regnamespace('restoring') is null
       and not exists (select from pg_depend where objid = class.oid and deptype = 'e')
     order by 1 limit 1`,
  );
  return rows.map((row) => row.name);
}

/** From here on the database is whole. */
export async function unmark(admin: Client): Promise<void> {
  await admin.query('drop schema restoring');
}

/** Takes away what an earlier try left. */
export async function clear(owner: Client): Promise<void> {
  for (const schema of [...SCHEMAS, 'graphile_worker', 'migrations'])
    await owner.query(`drop schema if exists ${schema} cascade`);
}

export async function tableShapes(owner: Client): Promise<TableShape[]> {
  return (await owner.query<TableShape>(TABLES, [SCHEMAS])).rows;
}

/** Gives the owner the rows of all tables for one transaction: row security is forced upon it again before the commit. */
export async function withAllRows<T>(owner: Client, work: () => Promise<T>): Promise<T> {
  await owner.query('begin');
  try {
    await owner.query('set local row_security = off');
    const { rows: forced } = await owner.query<{ table: string }>(
      `select oid::regclass::text as table from pg_class
       where relforcerowsecurity and relnamespace = any($1::text[]::regnamespace[])`,
      [SCHEMAS],
    );
    for (const { table } of forced) await owner.query(`alter table ${table} no force row level security`);
    const result = await work();
    for (const { table } of forced) await owner.query(`alter table ${table} force row level security`);
    await owner.query('commit');
    return result;
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** In a transaction: foreign keys stand aside while rows come in any order, and are then checked over all of them. */
export async function withoutKeys(owner: Client, work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await owner.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = any($1::text[]::regnamespace[])`,
    [SCHEMAS],
  );
  for (const { table, name } of keys) await owner.query(`alter table ${table} drop constraint ${name}`);
  await work();
  for (const { table, name, definition } of keys)
    await owner.query(`alter table ${table} add constraint ${name} ${definition}`);
}

export async function copyInto(
  owner: Client,
  { name, columns }: TableShape,
  rows: Readable,
  meter: NodeJS.ReadWriteStream,
): Promise<number> {
  const list = columns.map((column) => owner.escapeIdentifier(column)).join(', ');
  const copy = owner.query(copyFrom(`copy ${quoted(owner, name)} (${list}) from stdin`));
  await pipeline(rows, meter, copy);
  return copy.rowCount;
}

export async function setSequences(owner: Client, sequences: Manifest['sequences']): Promise<void> {
  for (const { name, value } of sequences)
    await owner.query('select setval($1::regclass, $2::bigint)', [name, value]);
}

export interface Settled {
  /** Letters that waited when the backup was made. */
  heldBack: number;
  /** Other jobs, which wait again. */
  waiting: number;
  municipalities: number;
  identities: number;
}

/**
 * What must not come back to life: sessions, one-time links, letters that left since. Jobs that waited or ran wait
 * again, in a queue that is made anew; what the clock begins, it begins again (docs/decisions/backup.md).
 */
export async function settle(owner: Client): Promise<Settled> {
  return withAllRows(owner, async () => {
    await owner.query('delete from sign_in.session');
    await owner.query('delete from sign_in.parked_form');
    await owner.query('update sign_in.reset set used_at = now() where used_at is null');
    await owner.query('update sign_in.address_change set closed_at = now() where closed_at is null');
    await owner.query('update live.notification set settled_at = now() where settled_at is null');
    await owner.query("delete from live.job where scheduled and state in ('waiting', 'running')");
    const letters = await owner.query(
      `update live.job set state = 'cancelled', key = null, ended_at = now()
       where name = 'mail.deliver' and state in ('waiting', 'running')`,
    );
    await owner.query("update live.job set state = 'waiting', started_at = null where state = 'running'");
    const waiting = await owner.query(
      `select graphile_worker.add_job(name, json_build_object('placeId', place_id, 'jobId', job_id), run_at => run_at,
         max_attempts => 25, job_key => job_id::text)
       from live.job where state = 'waiting'`,
    );
    const { rows } = await owner.query<{ municipalities: number; identities: number }>(
      `select (select count(*)::int from live.place where kind = 'municipality') as municipalities,
              (select count(*)::int from sign_in.identity) as identities`,
    );
    const [there = { municipalities: 0, identities: 0 }] = rows;
    return { heldBack: letters.rowCount ?? 0, waiting: waiting.rowCount ?? 0, ...there };
  });
}
