import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { LaunchProblem } from '../launch-problem.ts';
import { type FoundServer, findServer } from './pid-file.ts';
import type { Server } from './server.ts';
import { stopServer } from './server-process.ts';

const RECOVERY_SECONDS = 300;

/**
 * Joins the server of this cluster if it runs: one that others use, or one that a crash left behind. A left one
 * that does not answer, or runs with other settings or from other binaries than today's, is stopped instead.
 * Gives undefined when there is none, or none any more.
 */
export async function attach(
  server: Server,
  others: number,
  log: (line: string) => void,
): Promise<FoundServer | undefined> {
  const found = await settled(server.cluster);
  if (found === undefined) return undefined;
  const fault = await whatIsWrong(server, found);
  if (fault === undefined || (fault === 'other settings' && others > 0)) {
    log(`joined the PostgreSQL with pid ${found.pid} (${others} other uses)`);
    return found;
  }
  if (others > 0) throw new LaunchProblem('launch.database-silent', { pid: found.pid, why: fault });
  log(`stopping the PostgreSQL with pid ${found.pid} that was left behind: ${fault}`);
  await stopServer(server, 'fast');
  return undefined;
}

// A server on its way up becomes ready, one on its way down disappears.
async function settled(cluster: string): Promise<FoundServer | undefined> {
  const until = performance.now() + RECOVERY_SECONDS * 1000;
  for (;;) {
    const found = findServer(cluster);
    if (found === undefined || found.status === 'ready' || performance.now() > until) return found;
    await pause(20);
  }
}

async function whatIsWrong(server: Server, found: FoundServer): Promise<string | undefined> {
  const client = new Client({
    connectionString: server.adminUrl(found.socketDir),
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return startedBy(server, found) ? undefined : 'other settings';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end().catch(() => {});
  }
}

// PostgreSQL writes its own command there, each argument in double quotes.
function startedBy(server: Server, found: FoundServer): boolean {
  const [program, ...args] = server.command(found.socketDir);
  const expected = [program, ...args.map((arg) => `"${arg}"`)].join(' ');
  return readFileSync(join(server.cluster, 'postmaster.opts'), 'utf8').trim() === expected;
}
