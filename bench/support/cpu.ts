import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Seconds of CPU, user and system, of a process. As Linux counts it, so that nothing is built into what is measured. */
export function cpuOf(pid: number): number {
  const [user = 0, system = 0] = times(pid);
  return (user + system) / TICKS_A_SECOND;
}

/** The same of the children that have ended: of PostgreSQL, every connection that was closed. */
export function cpuOfEnded(pid: number): number {
  const [, , user = 0, system = 0] = times(pid);
  return (user + system) / TICKS_A_SECOND;
}

// The name, in brackets, may hold spaces; the times are fields 14 to 17 of the whole line.
function times(pid: number): number[] {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.slice(11, 15).map(Number);
}
