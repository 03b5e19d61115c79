import { Pool } from 'pg';

/**
 * A pool of the database's administrator. `end` of a pool resolves before its sockets are closed, and the database
 * that is dropped next ends what is left with 57P01: without listeners that would be an error of the file of tests.
 */
export function adminPool(url: string, max = 1): Pool {
  const pool = new Pool({ connectionString: url, max });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
