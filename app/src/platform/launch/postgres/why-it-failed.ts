import { readFileSync } from 'node:fs';
import { LaunchProblem } from '../launch-problem.ts';
import type { Server } from './server.ts';

export interface Failure {
  problem: LaunchProblem;
  /** It goes away by itself: processes of an earlier server are still ending. */
  passes: boolean;
}

/** Reads what the server said from this position of its log, before it gave up. */
export function whyItFailed(server: Server, logFrom: number): Failure {
  const said = readFileSync(server.logFile).subarray(logFrom).toString('utf8');
  const why = lastWords(said);
  const passes = /pre-existing shared memory block|lock file ".*" already exists/.test(said);
  return { problem: problemOf(said, why, server.place.folder, server.logFile), passes };
}

/** What PostgreSQL or initdb said, as a problem that says what to do. */
export function problemOf(said: string, why: string, folder: string, file: string): LaunchProblem {
  if (/No space left on device|Disk quota exceeded/.test(said)) {
    return new LaunchProblem('launch.disk-full', { folder, why });
  }
  if (/Cannot allocate memory|could not map anonymous shared memory/.test(said)) {
    return new LaunchProblem('launch.memory', { why });
  }
  return new LaunchProblem('launch.database-failed', { why, file });
}

/** The line that tells most: the last fatal one, else the last. Times and numbers of processes are left out. */
export function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /\b(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1);
  return telling?.replace(/^.*?\b(FATAL|PANIC|error):\s+/, '').replace(/\.$/, '') ?? 'it said nothing';
}
