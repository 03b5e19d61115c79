import type { DataFolder } from './data-folder.ts';
import { startPostgres } from './embedded-postgres.ts';
import type { Settings } from './settings.ts';

export interface Database {
  /** A connection string with the right to make roles. */
  adminUrl: string;
  /** Lets go of the database: stops it when it is the embedded one and nobody else uses it. */
  stop(): Promise<void>;
}

/**
 * The database of these settings, for the program and for commands alike: the server of DATABASE_URL, else the
 * embedded one, which is started unless it runs already. Whoever leaves last stops it, so that a command may begin
 * before the program and end after it, or the other way round.
 */
export async function attachOrStart(
  folder: DataFolder,
  settings: Pick<Settings, 'databaseUrl'>,
  progress?: (message: string) => void,
): Promise<Database> {
  if (settings.databaseUrl !== undefined) {
    return { adminUrl: settings.databaseUrl, stop: async () => {} };
  }
  const postgres = await startPostgres({ dataDir: folder.postgres, progress });
  return { adminUrl: postgres.adminUrl, stop: () => postgres.stop() };
}
