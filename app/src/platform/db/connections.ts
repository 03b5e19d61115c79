import { Kysely, PostgresDialect } from 'kysely';
import { type CustomTypesConfig, Pool, TypeOverrides, types } from 'pg';
import { keepPlans } from './planned-once.ts';
import { type Role, roleUrl } from './roles.ts';
import { watchStalled } from './stalled.ts';
import type { DB } from './tables.ts';

// One parser for each type, for the whole program: whole numbers are exact, dates stay the day they say.
types.setTypeParser(types.builtins.INT8, BigInt);
types.setTypeParser(types.builtins.DATE, (text) => text);

export interface Connections {
  app: Pool;
  public: Pool;
  ledger: Pool;
  /** Of the application role, for the worker: it reads whole numbers as graphile-worker expects them, as text. */
  queue: Pool;
  /** Reads what is published, and can see nothing else. */
  published: Kysely<DB>;
  /** Tables that are exempt from row-level security: sign-in, memberships, the list of places. */
  open: Kysely<DB>;
  close(): Promise<void>;
}

export interface PoolSizes {
  app: number;
  public: number;
  ledger: number;
  queue: number;
}

/** Longer than any busy hour makes somebody wait for a connection; a way to the database that swallows it ends here. */
const CONNECT_WITHIN_MS = 30_000;

/**
 * No transaction of ours leaves the database waiting as long. The session of a program that was killed while nobody told
 * the database would keep its locks for good: of the place it was writing to, of the request it had noted.
 */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** Opens a pool for each role. `onError` hears of connections that died. */
export function connect(
  adminUrl: string,
  key: string,
  onError: (error: Error) => void,
  sizes: PoolSizes = { app: 10, public: 10, ledger: 2, queue: 8 },
): Connections {
  const watches: { stop(): void }[] = [];
  const pool = (role: Role, max: number, parsers?: CustomTypesConfig): Pool => {
    const connectionString = roleUrl(adminUrl, key, role);
    const made = new Pool({
      connectionString,
      max,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      idleTimeoutMillis: 30_000,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      keepAlive: true,
      ...(parsers ? { types: parsers } : {}),
    });
    // Without listeners a stopped database would take the program down with it. The pool listens to idle connections
    // only, and one that is in use hears of its end beside its failing query.
    made.on('error', onError);
    made.on('connect', (client) => {
      client.on('error', onError);
      keepPlans(client);
    });
    watches.push(watchStalled(made, connectionString, { everyMs: 1500, quietMs: 5000, onStalled: onError }));
    return made;
  };
  const app = pool('groundwork_app', sizes.app);
  const publicReader = pool('groundwork_public', sizes.public);
  const ledger = pool('groundwork_ledger', sizes.ledger);
  const asText = new TypeOverrides();
  asText.setTypeParser(types.builtins.INT8, (text) => text);
  const queue = pool('groundwork_app', sizes.queue, asText);
  const published = new Kysely<DB>({ dialect: new PostgresDialect({ pool: publicReader }) });
  const open = new Kysely<DB>({ dialect: new PostgresDialect({ pool: app }) });
  return {
    app,
    public: publicReader,
    ledger,
    queue,
    published,
    open,
    close: async () => {
      for (const watch of watches) watch.stop();
      await Promise.all([app.end(), publicReader.end(), ledger.end(), queue.end()]);
    },
  };
}
