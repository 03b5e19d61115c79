import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';

/** A folder that goes when the work is done, however it ends. Others may pass it: the database is another user. */
export async function inScratchFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'groundwork-bench-')));
  chmodSync(folder, 0o711);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The embedded PostgreSQL as the program starts it, fsync and all, in a folder of its own. */
export async function withPostgres(
  folder: string,
  work: (adminUrl: string, pid: number) => Promise<void>,
): Promise<void> {
  const dataDir = join(folder, 'postgres');
  mkdirSync(dataDir, { recursive: true });
  const postgres = await startPostgres({ dataDir });
  try {
    await work(postgres.adminUrl, postgres.pid);
  } finally {
    await postgres.stop();
  }
}

export async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database; what earlier ones left to be written is written, so that nobody pays for another. */
export async function freshDatabase(adminUrl: string, name: string): Promise<string> {
  await asAdmin(adminUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await client.query('checkpoint');
  });
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
