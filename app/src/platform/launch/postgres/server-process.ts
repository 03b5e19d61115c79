import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { LaunchProblem } from '../launch-problem.ts';
import { asUser } from './os-user.ts';
import { disownPidFile, findServer, isPostgresOf } from './pid-file.ts';
import type { Server } from './server.ts';
import { whyItFailed } from './why-it-failed.ts';

const OLD_BACKENDS_SECONDS = 20;
const STOP_SECONDS = 60;
const LARGEST_LOG = 8 * 1024 * 1024;

/** Starts the server and returns when it takes connections. While backends of a dead one still end, tries again. */
export async function startServer(
  server: Server,
  socketDir: string,
  log: (line: string) => void,
  progress?: (message: string) => void,
): Promise<void> {
  const until = performance.now() + OLD_BACKENDS_SECONDS * 1000;
  for (;;) {
    disownPidFile(server.cluster, log);
    const logFrom = rotateLog(server.logFile);
    const child = await spawnServer(server, socketDir);
    if (await isReady(server, child, progress)) {
      log(`PostgreSQL ${server.place.binaries.version} started with pid ${child.pid}`);
      return;
    }
    const { problem, passes } = whyItFailed(server, logFrom);
    if (!passes || performance.now() > until) throw problem;
    log('backends of an earlier PostgreSQL are still ending');
    await pause(100);
  }
}

/** Stops the server of this cluster if it runs, and returns when it is gone. */
export async function stopServer(server: Server, mode: 'fast' | 'immediate'): Promise<void> {
  const found = findServer(server.cluster);
  if (found === undefined) return;
  process.kill(found.pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  if (await isGone(found.pid, server.cluster)) return;
  // What a fast stop left undone, the next start recovers from the write-ahead log.
  process.kill(found.pid, 'SIGQUIT');
  await isGone(found.pid, server.cluster);
}

async function isGone(pid: number, cluster: string): Promise<boolean> {
  const until = performance.now() + STOP_SECONDS * 1000;
  while (isPostgresOf(pid, cluster)) {
    if (performance.now() > until) return false;
    await pause(10);
  }
  return true;
}

// A session of its own: Ctrl-C reaches the program alone, which ends its requests before it stops the database.
// The log is a file and no pipe, so that the server survives the death of this process.
async function spawnServer(server: Server, socketDir: string): Promise<ChildProcess> {
  const [program = '', ...args] = server.command(socketDir);
  const out = openSync(server.logFile, 'a', 0o600);
  try {
    const child = spawn(program, args, {
      ...asUser(server.place.user),
      cwd: server.cluster,
      detached: true,
      stdio: ['ignore', out, out],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    return child;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new LaunchProblem('launch.database-failed', { why, file: server.logFile }, error);
  } finally {
    closeSync(out);
  }
}

async function isReady(
  server: Server,
  child: ChildProcess,
  progress?: (message: string) => void,
): Promise<boolean> {
  const patience = performance.now() + 3000;
  let told = false;
  while (child.exitCode === null && child.signalCode === null) {
    const found = findServer(server.cluster);
    if (found?.pid === child.pid && found?.status === 'ready') return true;
    if (!told && performance.now() > patience) {
      told = true;
      progress?.('The database is putting itself in order after it was interrupted…');
    }
    await pause(10);
  }
  return false;
}

/** Keeps one old log; gives where in the file the next start begins to write. */
function rotateLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LARGEST_LOG) return size;
  renameSync(file, `${file}.old`);
  return 0;
}
