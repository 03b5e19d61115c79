import type { Connections } from '../db/connections.ts';

const MOST = 10;
const WINDOW_MS = 15 * 60 * 1000;

type Open = Connections['open'];

/** Whether this key had its wrong tries of the last quarter of an hour. Counted in the database, for all processes. */
export async function areTooMany(open: Open, key: string): Promise<boolean> {
  const row = await open
    .selectFrom('sign_in.rate_limit')
    .select(['count', 'last_request'])
    .where('key', '=', key)
    .executeTakeFirst();
  return row !== undefined && row.count >= MOST && Number(row.last_request) > Date.now() - WINDOW_MS;
}

export async function count(open: Open, key: string): Promise<void> {
  const now = Date.now();
  await open
    .insertInto('sign_in.rate_limit')
    .values({ id: key, key, count: 1, last_request: BigInt(now) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        count: eb
          .case()
          .when('sign_in.rate_limit.last_request', '<', BigInt(now - WINDOW_MS))
          .then(1)
          .else(eb('sign_in.rate_limit.count', '+', 1))
          .end(),
        last_request: BigInt(now),
      })),
    )
    .execute();
}

export async function forget(open: Open, key: string): Promise<void> {
  await open.deleteFrom('sign_in.rate_limit').where('key', '=', key).execute();
}
