import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process for good: numbers of processes come round again, the moment of birth does not. */
export interface ProcessMark {
  pid: number;
  born: string;
}

/** The mark of a running process; undefined when there is none by this number, or only what is left of one. */
export function processMark(pid: number = process.pid): ProcessMark | undefined {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : bornElsewhere(pid);
  return born === undefined ? undefined : { pid, born };
}

export function isRunning(mark: ProcessMark): boolean {
  return processMark(mark.pid)?.born === mark.born;
}

// proc_pid_stat(5): the name may hold blanks and brackets, so fields count from the last bracket. Field 3 is the
// state (Z: dead, but not yet fetched by its parent), field 22 the start in ticks since the machine booted.
function bornOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

function bornElsewhere(pid: number): string | undefined {
  const answer = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const line = answer.stdout?.trim() ?? '';
  if (line === '' || line.startsWith('Z')) return undefined;
  return line.replace(/^\S+\s+/, '');
}
