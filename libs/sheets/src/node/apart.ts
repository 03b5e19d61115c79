import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type FileCode, type Finding, Refused } from '../finding.ts';
import type { Task } from './task.ts';

/** A process that ended without an answer for a reason of ours, and not of the workbook. */
export class ReaderFailed extends Error {
  override name = 'ReaderFailed';
}

const ENDED_BY_MEMORY = /heap out of memory|Allocation failed|Cannot allocate/i;
const LONGEST_COMPLAINT = 64 * 1024;

/**
 * Does a task in a process of its own, with little memory, little time, an empty environment and nothing but the file:
 * what strangers send takes that process down at worst. The answer comes as it is said.
 */
export async function* apart(task: Task, bytes: Uint8Array | null): AsyncGenerator<Buffer> {
  const child = start(task.limits.megabytes);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, task.limits.milliseconds);
  let complaint = '';
  child.stderr.on('data', (piece: Buffer) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += piece.toString('utf8');
  });
  // A child that ended early does not take the rest; why it ended is told by how it ended.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${JSON.stringify(task)}\n`);
  child.stdin.end(bytes ?? undefined);
  try {
    for await (const piece of child.stdout) yield piece as Buffer;
    const code = await ended;
    if (code !== 0) throw reasonOf(code, complaint, late);
  } finally {
    clearTimeout(clock);
    child.kill('SIGKILL');
  }
}

/** From the sources through tsx; from the bundle, the file that scripts/build.mjs puts beside it. */
function start(megabytes: number): ChildProcessWithoutNullStreams {
  const here = import.meta.dirname;
  const program = import.meta.filename.endsWith('.ts')
    ? ['--import', import.meta.resolve('tsx'), join(here, 'child.ts')]
    : [join(here, 'sheets-child.mjs')];
  return spawn(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=4', ...program],
    {
      cwd: here,
      env: {},
      stdio: 'pipe',
      windowsHide: true,
    },
  );
}

function reasonOf(code: number | null, complaint: string, late: boolean): Error {
  if (late) return new Refused('file.too-slow');
  if (ENDED_BY_MEMORY.test(complaint)) return new Refused('file.too-much-memory');
  const said = parsed(complaint);
  if (said?.refused) return new Refused(said.refused.code as FileCode, said.refused);
  return new ReaderFailed(`the process that reads ended with ${code}: ${said?.bug ?? complaint}`);
}

function parsed(complaint: string): { refused?: Finding; bug?: string } | null {
  try {
    return JSON.parse(complaint) as { refused?: Finding; bug?: string };
  } catch {
    return null;
  }
}
