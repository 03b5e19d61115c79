import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processMark } from '../process-mark.ts';

export interface FoundServer {
  pid: number;
  socketDir: string;
  /** `starting`, `ready`, `stopping`, `standby`; empty in its first moments. */
  status: string;
}

const fileOf = (cluster: string): string => join(cluster, 'postmaster.pid');

/** The server that runs on this cluster, as its postmaster.pid says and the system confirms. */
export function findServer(cluster: string): FoundServer | undefined {
  const lines = read(cluster);
  const pid = Number(lines?.[0]);
  if (lines === undefined || !isPostgresOf(pid, cluster)) return undefined;
  return { pid, socketDir: lines[4] ?? '', status: lines[7]?.trim() ?? '' };
}

/** Whether the process is a PostgreSQL server, and that of this cluster. Nothing else is ever sent a signal. */
export function isPostgresOf(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || processMark(pid) === undefined) return false;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes('postgres') && stdout.includes(cluster);
  }
  try {
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres') return false;
    return (
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster) || worksIn(pid, cluster)
    );
  } catch {
    return false;
  }
}

// A cluster that was moved while its server ran still is the server's working folder.
function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

// No system counts processes that far, so PostgreSQL finds nobody by this number.
const NOBODY = 2147483647;

/**
 * After a crash the number in postmaster.pid may belong to some other process by now, and PostgreSQL would refuse to
 * start. The number is exchanged and the file kept: its last line is how PostgreSQL finds out whether backends of the
 * dead server are still at work on the data.
 */
export function disownPidFile(cluster: string, log: (line: string) => void): void {
  const lines = read(cluster);
  if (lines === undefined || findServer(cluster) !== undefined) return;
  const pid = Number(lines[0]);
  if (processMark(pid) === undefined && !isLeftover(pid)) return;
  log(`postmaster.pid names process ${pid}, which is no PostgreSQL of ${cluster}; it is stale`);
  writeFileSync(fileOf(cluster), [NOBODY, ...lines.slice(1)].join('\n'));
}

// A dead process that nobody has fetched yet: gone for us, but PostgreSQL only asks whether the number is taken.
function isLeftover(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function read(cluster: string): string[] | undefined {
  try {
    return readFileSync(fileOf(cluster), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}
