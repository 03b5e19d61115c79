import type { Client } from 'pg';

const SCHEMAS = ['live', 'sign_in', 'public_record', 'ledger', 'migrations'];

export interface Table {
  name: string;
  owner: string;
  rowSecurity: boolean;
  forced: boolean;
  columns: string[];
}

export async function tablesOf(db: Client): Promise<Table[]> {
  const { rows } = await db.query<Table>(
    `select n.nspname || '.' || c.relname as name, pg_get_userbyid(c.relowner) as owner,
            c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as forced,
            (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname = any($1) order by 1`,
    [SCHEMAS],
  );
  return rows;
}

export interface Key {
  table: string;
  index: string;
  primary: boolean;
  columns: string[];
}

/** Primary keys, unique constraints and unique indexes, with their columns in order. */
export async function uniqueKeysOf(db: Client): Promise<Key[]> {
  const { rows } = await db.query<Key>(
    `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index, i.indisprimary as primary,
            (select array_agg(coalesce(a.attname::text, '(expression)') order by k.at)
             from unnest(i.indkey::int[]) with ordinality k(number, at)
             left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number and k.number > 0) as columns
     from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where i.indisunique and n.nspname = any($1) order by 1, 2`,
    [SCHEMAS],
  );
  return rows;
}

export interface ForeignKey {
  name: string;
  from: string;
  to: string;
  columns: string[];
  targets: string[];
}

export async function foreignKeysOf(db: Client): Promise<ForeignKey[]> {
  const { rows } = await db.query<ForeignKey>(
    `select c.conname as name, c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
            (select array_agg(a.attname::text order by k.at) from unnest(c.conkey) with ordinality k(number, at)
             join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns,
            (select array_agg(a.attname::text order by k.at) from unnest(c.confkey) with ordinality k(number, at)
             join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number) as targets
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where c.contype = 'f' and n.nspname = any($1) order by 2, 1`,
    [SCHEMAS],
  );
  return rows;
}

export interface Policy {
  table: string;
  name: string;
  command: string;
  roles: string[];
  sees: string | null;
  writes: string | null;
}

export async function policiesOf(db: Client): Promise<Policy[]> {
  const { rows } = await db.query<Policy>(
    `select schemaname || '.' || tablename as table, policyname as name, cmd as command, roles::text[] as roles,
            qual as sees, with_check as writes
     from pg_policies where schemaname = any($1) order by 1, 2`,
    [SCHEMAS],
  );
  return rows;
}

export interface Grant {
  table: string;
  role: string;
  right: string;
}

/** Every right on a table or view, also on single columns; PUBLIC is everybody. */
export async function grantsOf(db: Client): Promise<Grant[]> {
  const { rows } = await db.query<Grant>(
    `with acls as (
       select c.oid, n.nspname || '.' || c.relname as name, c.relowner, c.relacl as acl
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'S') and n.nspname = any($1)
       union all
       select c.oid, n.nspname || '.' || c.relname, c.relowner, a.attacl
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where a.attacl is not null and n.nspname = any($1)
     )
     select distinct name as table, case when g.grantee = 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end as role,
            g.privilege_type as right
     from acls cross join lateral aclexplode(acl) g
     where g.grantee <> relowner order by 1, 2, 3`,
    [SCHEMAS],
  );
  return rows;
}
