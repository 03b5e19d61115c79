import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { DB } from './tables.ts';

/** A running transaction of one place: queries, and the bare connection for COPY and cursors. */
export interface Transaction {
  readonly placeId: string;
  readonly db: Kysely<DB>;
  readonly client: pg.PoolClient;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Runs `work` in one transaction whose tenant is `placeId`, commits, and only then answers. BEGIN and the tenant go
 * in one round trip. An error rolls everything back and is thrown on.
 */
export async function inPlace<T>(
  pool: pg.Pool,
  placeId: string,
  work: (tx: Transaction) => Promise<T>,
  mode: 'read write' | 'read only' = 'read write',
): Promise<T> {
  if (!UUID.test(placeId)) throw new TypeError(`a place id is a lower-case uuid, and this is ${placeId}`);
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `begin isolation level ${mode === 'read only' ? 'repeatable read' : 'read committed'} ${mode};
       select set_config('groundwork.place', '${placeId}', true)`,
    );
    const result = await work({ placeId, db: kyselyOver(client), client });
    // A transaction in which an error was swallowed answers COMMIT with ROLLBACK, and without an error.
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('the transaction had failed before its commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Reads one place in a snapshot of one moment; a write is refused by the database. */
export function readPlace<T>(
  pool: pg.Pool,
  placeId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inPlace(pool, placeId, work, 'read only');
}

/**
 * Reads and marks what belongs to one identity across its places: no place is set, so tables of places show nothing
 * but the rows that a policy grants to `live.current_identity()`.
 */
export async function asIdentity<T>(
  pool: pg.Pool,
  identityId: string,
  work: (db: Kysely<DB>) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    await client.query("select set_config('groundwork.identity', $1, true)", [identityId]);
    const result = await work(kyselyOver(client));
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('the transaction had failed before its commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** One transaction on a connection that somebody holds: the sequencer's, which belongs to no place. */
export async function onConnection<T>(
  client: pg.PoolClient,
  work: (db: Kysely<DB>) => Promise<T>,
): Promise<T> {
  await client.query('begin');
  try {
    const result = await work(kyselyOver(client));
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('the transaction had failed before its commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Single questions, each over whichever connection of the pool is free; nothing is held between them. */
export const overPool = (pool: pg.Pool): Kysely<DB> =>
  new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });

/** Kysely bound to the one connection that holds the transaction. */
function kyselyOver(client: pg.PoolClient): Kysely<DB> {
  const query: pg.PoolClient['query'] = client.query.bind(client);
  const bound = { query, release: () => undefined };
  return new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: { connect: async () => bound, end: async () => undefined },
    }),
  });
}
