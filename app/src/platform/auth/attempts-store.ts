import type { Connections } from '../db/connections.ts';

type Open = Connections['open'];

export interface Allowance {
  most: number;
  minutes: number;
}

/** Of each address; and of an address on a device that it was used on before, which a stranger does not have. */
export const PASSWORD_TRIES: Allowance = { most: 10, minutes: 15 };
export const CODE_TRIES: Allowance = { most: 10, minutes: 15 };
/** Of a network, where many people may sit behind one address. */
export const NETWORK_TRIES: Allowance = { most: 100, minutes: 15 };
export const NETWORK_MAILS: Allowance = { most: 20, minutes: 60 };
export const ADDRESS_MAILS: Allowance = { most: 3, minutes: 60 };

/**
 * Takes one try of those a key has in a stretch of time; false when none is left. Counted in the database, for all
 * processes, and before the try: of a thousand that come at once no more pass than are allowed.
 */
export async function take(open: Open, key: string, allowance: Allowance): Promise<boolean> {
  try {
    return await count(open, key, allowance);
  } catch (error) {
    // Two first tries of one moment may meet on the other unique key, which ON CONFLICT does not look at. By now the
    // row stands, and is counted up.
    if (Reflect.get(error as object, 'code') !== UNIQUE_VIOLATION) throw error;
    return count(open, key, allowance);
  }
}

/** PostgreSQL, Appendix A. */
const UNIQUE_VIOLATION = '23505';

async function count(open: Open, key: string, allowance: Allowance): Promise<boolean> {
  const now = BigInt(Date.now());
  const start = now - BigInt(allowance.minutes * 60_000);
  const row = await open
    .insertInto('sign_in.rate_limit')
    .values({ id: key, key, count: 1, last_request: now })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        count: eb
          .case()
          .when('sign_in.rate_limit.last_request', '<', start)
          .then(1)
          .else(eb('sign_in.rate_limit.count', '+', 1))
          .end(),
        last_request: eb
          .case()
          .when('sign_in.rate_limit.last_request', '<', start)
          .then(now)
          .else(eb.ref('sign_in.rate_limit.last_request'))
          .end(),
      })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return row.count <= allowance.most;
}

export async function forget(open: Open, key: string): Promise<void> {
  await open.deleteFrom('sign_in.rate_limit').where('key', '=', key).execute();
}
