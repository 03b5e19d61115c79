import type { Readable } from 'node:stream';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { isHalfRestored } from '../db/restoring.ts';
import { SCHEMAS } from './manifest.ts';
import { BackupProblem } from './problems.ts';

export interface TableShape {
  name: string;
  /** Those that have a value of their own, in the order of the table. */
  columns: string[];
}

export const TABLES = `select space.nspname || '.' || class.relname as name,
    array_agg(attribute.attname::text order by attribute.attnum) as columns
  from pg_class class join pg_namespace space on space.oid = class.relnamespace
  join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum > 0
    and not attribute.attisdropped and attribute.attgenerated = ''
  where class.relkind = 'r' and class.relpersistence = 'p' and space.nspname = any($1) group by 1 order by 1`;

export const quoted = (client: Client, name: string): string =>
  name
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.');

/**
 * A connection that reads one moment of everything: the administrator's, in one repeatable-read transaction. Migrations
 * that are running end first, and a later one waits: it would change tables under our feet.
 * @throws BackupProblem backup.may-not-read-all, backup.empty-database, backup.half-restored
 */
export async function readOneMoment<T>(
  adminUrl: string,
  work: (client: Client, tables: TableShape[], at: Date) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: adminUrl });
  // What breaks the connection is told by the query that it breaks.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseBlind(client);
    if (await isHalfRestored(client)) throw new BackupProblem('backup.half-restored');
    await client.query("select pg_advisory_lock_shared(hashtext('groundwork migrations'))");
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local row_security = off');
    const { rows: tables } = await client.query<TableShape>(TABLES, [SCHEMAS]);
    if (tables.length === 0) throw new BackupProblem('backup.empty-database');
    await client.query(
      `lock table ${tables.map(({ name }) => quoted(client, name)).join(', ')} in access share mode`,
    );
    await client.query("select pg_advisory_unlock_shared(hashtext('groundwork migrations'))");
    const { rows } = await client.query<{ at: Date }>('select now() as at');
    return await work(client, tables, rows[0]?.at ?? new Date());
  } finally {
    await client.end();
  }
}

/** A role that row security binds would make a backup of no rows. */
async function refuseBlind(client: Client): Promise<void> {
  const { rows } = await client.query<{ role: string; reads: boolean }>(
    `select rolname as role, rolsuper or (rolbypassrls and pg_has_role('pg_read_all_data', 'usage')) as reads
     from pg_roles where rolname = current_user`,
  );
  if (rows[0]?.reads !== true)
    throw new BackupProblem('backup.may-not-read-all', { role: rows[0]?.role ?? '' });
}

export interface CopiedRows extends Readable {
  rowCount: number;
}

/** The rows of a table in COPY's text format: one line each, whatever is in it. */
export function rowsOf(client: Client, { name, columns }: TableShape): CopiedRows {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  return client.query(copyTo(`copy ${quoted(client, name)} (${list}) to stdout`)) as unknown as CopiedRows;
}

/** The kept files that rows speak of: place, hash and size, with tabs between. */
export function keptFiles(client: Client, tables: readonly TableShape[]): Readable | null {
  const has = (name: string): boolean => tables.some((table) => table.name === name);
  if (!has('live.file') || !has('public_record.file')) return null;
  return client.query(
    copyTo(`copy (
      select place_id, hash, max(size) from (
        select place_id, hash, size from live.file where state <> 'infected'
        union all
        select file.place_id, file.hash, file.size from public_record.file file
        join public_record.snapshot snapshot on snapshot.place_id = file.place_id and snapshot.hash = file.snapshot_hash
        where snapshot.withdrawn_at is null) kept
      group by 1, 2 order by 1, 2) to stdout`),
  );
}

export async function serverVersion(client: Client): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  return Number(rows[0]?.server_version_num);
}

export async function ranMigrations(client: Client): Promise<{ name: string; sha256: string }[]> {
  return (await client.query('select name, sha256 from migrations.done order by name')).rows;
}

/** Numbers are given out beyond every transaction: what is read here is at least as far as the rows are. */
export async function sequences(client: Client): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query(
    `select schemaname || '.' || sequencename as name, last_value::text as value
     from pg_sequences where schemaname = any($1) and last_value is not null order by 1`,
    [SCHEMAS],
  );
  return rows;
}

/** The newest signed checkpoint of each log. */
export async function logs(
  client: Client,
  tables: readonly TableShape[],
): Promise<{ origin: string; size: string; checkpoint: string | null }[]> {
  if (!tables.some((table) => table.name === 'public_record.log_checkpoint')) return [];
  const { rows } = await client.query(
    `select log.origin, log.size::text, checkpoint.note as checkpoint
     from public_record.log left join public_record.log_checkpoint checkpoint
       on checkpoint.place_id = log.place_id and checkpoint.size = log.signed_size order by 1`,
  );
  return rows;
}
