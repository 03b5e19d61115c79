import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Log } from '../log/log.ts';
import { Problem } from '../problems/problem.ts';
import type { JobProblem } from './store.ts';

interface Failure {
  /** What people are told: a code and plain values, never what an unexpected error says of itself. */
  told: JobProblem;
  /** Trying again changes nothing: somebody has to do something first. */
  isHopeless: boolean;
}

/** A problem is told as it is; anything else is a bug, told by a number under which the log has it. */
export function whatWentWrong(log: Log, job: { job: string; id: string }, error: unknown): Failure {
  if (error instanceof Problem) {
    const details = Object.entries(error.details).filter(isPlain);
    log.warn({ ...job, code: error.code }, 'job failed');
    return {
      told: { code: error.code, details: Object.fromEntries(details) },
      isHopeless: error.status !== 503 && error.code !== 'version.stale',
    };
  }
  if (error instanceof z.ZodError) {
    log.error({ ...job, code: 'job.payload-unreadable' }, 'job failed');
    return { told: { code: 'job.payload-unreadable', details: {} }, isHopeless: true };
  }
  const number = randomUUID().slice(0, 8);
  log.error({ ...job, bug: number, ...whereItBroke(error) }, 'job failed unexpectedly');
  return { told: { code: 'job.bug', details: { id: number } }, isHopeless: false };
}

const isPlain = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

/** The kind of error and the places in our code; its message may hold what somebody typed. */
function whereItBroke(error: unknown): { error: string; code?: unknown; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: 'code' in error ? error.code : undefined,
    at: at.map((line) => line.trim()),
  };
}
