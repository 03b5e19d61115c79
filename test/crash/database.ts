import { join } from 'node:path';
import { type RunningPostgres, startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';
import { findServer } from '../../app/src/platform/launch/postgres/pid-file.ts';
import { PORT } from '../../app/src/platform/launch/postgres/server.ts';

/** A PostgreSQL of its own, as the program starts it: what it commits is on the disk. */
export class CrashingDatabase {
  readonly #dataDir: string;
  readonly #uses: RunningPostgres[] = [];

  private constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  static async open(dataDir: string): Promise<CrashingDatabase> {
    const database = new CrashingDatabase(dataDir);
    await database.start();
    return database;
  }

  async start(): Promise<void> {
    this.#uses.push(await startPostgres({ dataDir: this.#dataDir }));
  }

  get #now(): RunningPostgres {
    const last = this.#uses.at(-1);
    if (!last) throw new Error('the database was not started');
    return last;
  }

  /** Of the superuser, past the proxy. */
  get adminUrl(): string {
    return this.#now.adminUrl;
  }

  get socket(): string {
    return join(this.#now.socketDir, `.s.PGSQL.${PORT}`);
  }

  get password(): string {
    return this.#now.superuserPassword;
  }

  /** As `pg_ctl stop -m immediate`: no goodbye, no checkpoint. Comes back when it is gone. */
  async stopAtOnce(): Promise<void> {
    const cluster = join(this.#dataDir, 'pg');
    const found = findServer(cluster);
    if (!found) return;
    process.kill(found.pid, 'SIGQUIT');
    while (findServer(cluster)) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async close(): Promise<void> {
    for (const use of this.#uses) await use.stop('immediate');
  }
}
