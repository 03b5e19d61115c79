import type { Socket } from 'node:net';
import { Client, type Pool, type PoolClient } from 'pg';

/** What a client of the driver does not say in its types. */
interface Inside {
  processID: number | null;
  /** False while an answer is awaited. */
  readyForQuery: boolean;
  connection: { stream: Socket };
}

interface Watched {
  bytes: number;
  quietSince: number;
  /** The server has said once that it waits for us. */
  isDoubted: boolean;
}

export interface StallWatch {
  everyMs: number;
  /** How long nothing must have come or gone before the server is asked. */
  quietMs: number;
  onStalled(error: Error): void;
}

const ASK_WITHIN_MS = 5000;

/**
 * Finds connections on which an answer is awaited that will never come: a firewall or a proxy has forgotten them, and
 * neither side is told. Without it each of them would be held for good, a pool of them would answer nobody, and their
 * locks in the database would hold everybody else up. A statement may take as long as it does: only when the server,
 * asked over a new connection, says twice that it is the one who waits is the connection given up, on both sides.
 */
export function watchStalled(pool: Pool, connectionString: string, watch: StallWatch): { stop(): void } {
  const held = new Map<PoolClient, Watched>();
  pool.on('acquire', (client) => held.set(client, { bytes: -1, quietSince: 0, isDoubted: false }));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('remove', (client) => held.delete(client));

  const isQuiet = (client: PoolClient, seen: Watched, now: number): boolean => {
    const { readyForQuery, connection } = inside(client);
    const bytes = connection.stream.bytesRead + connection.stream.bytesWritten;
    if (readyForQuery || bytes !== seen.bytes)
      Object.assign(seen, { bytes, quietSince: now, isDoubted: false } satisfies Watched);
    return now - seen.quietSince >= watch.quietMs;
  };
  const look = async (): Promise<void> => {
    const now = performance.now();
    const quiet = [...held].filter(([client, seen]) => isQuiet(client, seen, now));
    if (quiet.length === 0) return;
    const states = await askServer(
      connectionString,
      quiet.map(([client, { isDoubted }]) => ({ pid: inside(client).processID ?? 0, end: isDoubted })),
    );
    for (const [client, seen] of quiet) {
      if (held.get(client) !== seen || states.get(inside(client).processID ?? 0) === 'at work') continue;
      if (!seen.isDoubted) seen.isDoubted = true;
      else {
        const error = new Error('the answer of the database was lost on the way');
        watch.onStalled(error);
        inside(client).connection.stream.destroy(error);
      }
    }
  };
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    // A database that cannot be asked now is asked again; connections to it break by themselves, or are found then.
    looking ??= look()
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      });
  }, watch.everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

const inside = (client: PoolClient): Inside => client as unknown as Inside;

/** Which of these sessions are at work. Of those that wait for their client, the ones to be ended are. */
async function askServer(
  connectionString: string,
  sessions: readonly { pid: number; end: boolean }[],
): Promise<Map<number, 'at work' | 'waits'>> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: ASK_WITHIN_MS,
    query_timeout: ASK_WITHIN_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number; waits: boolean }>(
      `select session.pid, waits, case when waits and asked.end then pg_terminate_backend(session.pid) end
       from unnest($1::int[], $2::bool[]) as asked (pid, "end")
       join pg_stat_activity as session on session.pid = asked.pid and session.usename = current_user
       cross join lateral (select session.state is distinct from 'active'
         or coalesce(session.wait_event, '') in ('ClientRead', 'ClientWrite') as waits) as said`,
      [sessions.map(({ pid }) => pid), sessions.map(({ end }) => end)],
    );
    return new Map(rows.map(({ pid, waits }) => [pid, waits ? 'waits' : 'at work']));
  } finally {
    await client.end().catch(() => undefined);
  }
}
