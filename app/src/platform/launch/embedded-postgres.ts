import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderProblem, isDiskFull } from './data-folder.ts';
import { LaunchProblem } from './launch-problem.ts';
import { withLock } from './lock-file.ts';
import { attach } from './postgres/attach.ts';
import { ensureCluster } from './postgres/cluster.ts';
import { findServer } from './postgres/pid-file.ts';
import { findPlace } from './postgres/place.ts';
import { type Server, serverOf } from './postgres/server.ts';
import { startServer, stopServer } from './postgres/server-process.ts';
import { dropSocketFolder, socketFolder } from './postgres/socket-folder.ts';
import { otherUsers, registerUse } from './postgres/uses.ts';

export interface StartPostgres {
  /** The folder of this one database. Its parent must exist. */
  dataDir: string;
  /** False only for tests: what was committed may be lost when the machine stops. */
  fsync?: boolean | undefined;
  /** What the launcher found and did, for the log. What the server says goes to `logFile`. */
  log?: ((line: string) => void) | undefined;
  /** What a person waits for, in a few words. */
  progress?: ((message: string) => void) | undefined;
}

export interface RunningPostgres {
  socketDir: string;
  port: number;
  /** As the superuser `postgres`, over the socket. */
  adminUrl: string;
  superuserPassword: string;
  /** False when it ran already: another process uses it, or a program that crashed left it behind. */
  started: boolean;
  pid: number;
  logFile: string;
  /** Lets go of it. The last to let go stops the server, in mode `fast` unless told otherwise. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
}

const LOCK_SECONDS = 90;

/**
 * Starts the PostgreSQL that comes along, or joins it where it runs already for this folder. Everyone who uses it
 * leaves a mark in `uses/`; the last one to leave stops it. A server left by a crash has no live mark, so whoever
 * finds it simply becomes its owner.
 * @throws LaunchProblem
 */
export async function startPostgres(options: StartPostgres): Promise<RunningPostgres> {
  const { dataDir } = options;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return await locked(dataDir, () => start(options));
  } catch (error) {
    throw folderProblem(dataDir, error);
  }
}

async function start(options: StartPostgres): Promise<RunningPostgres> {
  const { dataDir } = options;
  const log = options.log ?? (() => {});
  const place = findPlace(dataDir, log);
  const fsync = options.fsync ?? true;
  const password = await ensureCluster(place, fsync, log, options.progress);
  const server = serverOf(place, password, fsync);
  const joined = await attach(server, otherUsers(dataDir), log);
  if (joined === undefined) {
    options.progress?.('Starting the database…');
    await startServer(server, socketFolder(place), log, options.progress);
  }
  const found = findServer(server.cluster);
  if (found === undefined) {
    throw new LaunchProblem('launch.database-failed', { why: 'it stopped at once', file: server.logFile });
  }
  return running(options, server, found.socketDir, found.pid, joined === undefined);
}

function running(
  { dataDir }: StartPostgres,
  server: Server,
  socketDir: string,
  pid: number,
  started: boolean,
): RunningPostgres {
  const use = registerUse(dataDir);
  let left = false;
  return {
    socketDir,
    port: server.port,
    adminUrl: server.adminUrl(socketDir),
    superuserPassword: server.password,
    started,
    pid,
    logFile: server.logFile,
    stop: async (mode = 'fast') => {
      if (left) return;
      left = true;
      const letGo = async (): Promise<void> => {
        use.end();
        if (otherUsers(dataDir) > 0) return;
        await stopServer(server, mode);
        dropSocketFolder(server.place);
      };
      try {
        await locked(dataDir, letGo).catch((error: unknown) => {
          // Where there is no room for the lock nobody else can take it either, to start a server beside this one.
          if (isDiskFull(error)) return letGo();
          throw error;
        });
      } catch (error) {
        throw folderProblem(dataDir, error);
      }
    },
  };
}

const locked = <T>(dataDir: string, work: () => Promise<T>): Promise<T> =>
  withLock(
    join(dataDir, 'launch.lock'),
    LOCK_SECONDS,
    ({ pid }) =>
      new LaunchProblem('launch.data-folder-busy', { folder: dataDir, pid, seconds: LOCK_SECONDS }),
    work,
  );
