import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { prepareDatabase } from '../../app/src/house.ts';
import { adminUrl } from './postgres.ts';

export const ROLE_KEY = 'a key for tests alone, of no use elsewhere';

const TEMPLATE = 'groundwork_test_template';

/** A database of its own for a test file: a copy of a migrated template, made in some 30 ms. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  await ensureTemplate(await adminUrl());
  return newDatabase(TEMPLATE);
}

/** One in which nothing is. */
export const emptyDatabase = () => newDatabase('template0');

async function newDatabase(template: string): Promise<{ url: string; drop(): Promise<void> }> {
  const admin = await adminUrl();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await once(admin, `create database ${name} template ${template}`);
  return {
    url: databaseUrl(admin, name),
    drop: () => once(admin, `drop database if exists ${name} with (force)`),
  };
}

/** The first file of a run migrates; the others wait for it and copy. */
async function ensureTemplate(admin: string): Promise<void> {
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4711)');
    const ready = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [
      TEMPLATE,
    ]);
    if (ready.rowCount) return;
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
    await prepareDatabase({ adminUrl: databaseUrl(admin, TEMPLATE), roleKey: ROLE_KEY });
    await client.query(`alter database ${TEMPLATE} is_template true`);
  } finally {
    await client.end();
  }
}

function databaseUrl(admin: string, name: string): string {
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.toString();
}

async function once(admin: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
