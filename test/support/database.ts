import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { prepareDatabase } from '../../app/src/house.ts';
import { adminUrl } from './postgres.ts';

export const ROLE_KEY = 'a key for tests alone, of no use elsewhere';

/** Another name where the migrations are others: `test/mutants` breaks some of them on purpose. */
const TEMPLATE = process.env['GROUNDWORK_TEST_TEMPLATE'] ?? 'groundwork_test_template';

/** A database of its own for a test file: a copy of a migrated template, made in some 30 ms. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  await ensureTemplate(await adminUrl());
  return newDatabase(TEMPLATE);
}

/** One in which nothing is. */
export const emptyDatabase = () => newDatabase('template0');

/**
 * A copy of a database that some file of the run filled already; the first that asks for it fills it, and the others
 * wait. Filled by code that is broken on purpose it would serve whole code too: what breaks it names other templates.
 */
export async function filledDatabase(
  name: string,
  fill: () => Promise<{ url: string }>,
): Promise<{ url: string; drop(): Promise<void> }> {
  const admin = await adminUrl();
  const template = `${TEMPLATE}_${name}`;
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4712, hashtext($1))', [template]);
    const ready = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (!ready.rowCount) {
      const { url } = await fill();
      await client.query(`alter database ${new URL(url).pathname.slice(1)} rename to ${template}`);
    }
  } finally {
    await client.end();
  }
  return newDatabase(template);
}

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
