import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseProblem } from './problem.ts';
import { refuseHalfRestored } from './restoring.ts';
import { ENDS_OLDER_PROGRAMS, tellOlderPrograms } from './upgrades.ts';

export interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

/** Reads the numbered SQL files of these folders, in the order of their numbers across all folders. */
export async function readMigrations(folders: readonly string[]): Promise<Migration[]> {
  const found: Migration[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
    for (const name of names) {
      const sql = await readFile(join(folder, name), 'utf8');
      found.push({
        name: basename(name, '.sql'),
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Runs what has not run yet, as groundwork_owner, each migration in a transaction of its own. Two programs that
 * start at once wait for each other. `row_security = off` makes a forgotten FORCE fail loudly instead of hiding rows.
 */
export async function migrate(
  ownerUrl: string,
  migrations: readonly Migration[],
  on: 'a whole database' | 'restoring' = 'a whole database',
): Promise<string[]> {
  const owner = new Client({ connectionString: ownerUrl });
  // What breaks the connection is told by the query that it breaks.
  owner.on('error', () => undefined);
  try {
    await owner.connect();
  } catch (cause) {
    if ((cause as { code?: string }).code === '28P01') {
      throw new DatabaseProblem('database.role-locked', { role: 'groundwork_owner' }, cause);
    }
    throw new DatabaseProblem('database.unreachable', { why: (cause as Error).message }, cause);
  }
  try {
    await owner.query("select pg_advisory_lock(hashtext('groundwork migrations'))");
    if (on !== 'restoring') await refuseHalfRestored(owner);
    await owner.query('set row_security = off');
    await owner.query(`create schema if not exists migrations`);
    await owner.query(`create table if not exists migrations.done (
      name text primary key, sha256 text not null, at timestamptz not null default now())`);
    const done = await owner.query<{ name: string; sha256: string }>(
      'select name, sha256 from migrations.done',
    );
    const hashes = new Map(done.rows.map((row) => [row.name, row.sha256]));
    refuseUnknown(hashes, migrations);
    const ran: string[] = [];
    for (const migration of migrations) {
      const before = hashes.get(migration.name);
      if (before === migration.sha256) continue;
      if (before) throw new DatabaseProblem('database.migration-changed', { name: migration.name });
      await runOne(owner, migration);
      ran.push(migration.name);
    }
    return ran;
  } finally {
    await owner.end();
  }
}

function refuseUnknown(done: Map<string, string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  for (const name of done.keys()) {
    if (!known.has(name)) throw new DatabaseProblem('database.migration-unknown', { name });
  }
}

/** An act holds its locks for less than this; whoever waits longer for a table stands in the way of everybody behind. */
const STEP_ASIDE_MS = 500;
/** A backup may hold every table for minutes. */
const LONGEST_TRY_MS = 15 * 60_000;

/**
 * While an older program works, a migration steps aside and tries again instead of making acts wait, or die of a
 * deadlock with it: it left nothing, so it can.
 */
async function runOne(owner: Client, migration: Migration): Promise<void> {
  const until = performance.now() + LONGEST_TRY_MS;
  for (;;) {
    const failure = await tryOne(owner, migration);
    if (failure === null) return;
    if (!isInTheWay(failure) || performance.now() > until)
      throw new DatabaseProblem(
        'database.migration-failed',
        { name: migration.name, why: failure.message },
        failure,
      );
    await pause(STEP_ASIDE_MS / 2);
  }
}

/** lock_not_available, deadlock_detected (PostgreSQL, appendix A). */
const isInTheWay = (error: Error & { code?: string }): boolean =>
  error.code === '55P03' || error.code === '40P01';

async function tryOne(owner: Client, migration: Migration): Promise<Error | null> {
  try {
    await owner.query('begin');
    await owner.query(`set local lock_timeout = ${STEP_ASIDE_MS}`);
    await owner.query(migration.sql);
    await owner.query('insert into migrations.done (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    if (ENDS_OLDER_PROGRAMS.test(migration.sql)) await tellOlderPrograms(owner, migration.name);
    await owner.query('commit');
    return null;
  } catch (failure) {
    await owner.query('rollback').catch(() => undefined);
    return failure as Error;
  }
}
