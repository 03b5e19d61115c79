import { inPlace, readPlace, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { JobContext } from './job.ts';
import { type Attempt, endAttempt, isCurrent, jobById } from './store.ts';

/** Thrown into a job that somebody cancelled. */
export class JobCancelled extends Error {}
/** Thrown into jobs when the program stops: they wait for the next start, and lose no attempt. */
export class ProgramStops extends Error {}
/** Another worker has taken the job up: this one writes nothing more. */
export class TakenOver extends Error {}

const PROGRESS_MS = 300;

export interface Progress {
  done: number;
  total: number;
}

/** What a job sees of the house, bound to one attempt at it. */
export function attemptContext(
  house: House,
  placeId: string,
  attempt: Attempt,
  signal: AbortSignal,
): { context: JobContext; progress: Progress } {
  const progress: Progress = { done: 0, total: 0 };
  let written = 0;
  const refuseUnlessCurrent = async (tx: Transaction): Promise<void> => {
    signal.throwIfAborted();
    if (!(await isCurrent(tx, attempt))) throw await whyNot(house, placeId, attempt);
  };
  const context: JobContext = {
    house,
    placeId,
    jobId: attempt.jobId,
    signal,
    inPlace: (work) =>
      inPlace(house.pool, placeId, async (tx) => {
        await refuseUnlessCurrent(tx);
        return work(tx);
      }),
    async progress(done, total) {
      signal.throwIfAborted();
      Object.assign(progress, { done, total });
      if (performance.now() - written < PROGRESS_MS) return;
      written = performance.now();
      await inPlace(house.pool, placeId, async (tx) => {
        await refuseUnlessCurrent(tx);
        await endAttempt(tx, attempt, { done, total });
      });
    },
  };
  return { context, progress };
}

async function whyNot(house: House, placeId: string, attempt: Attempt): Promise<Error> {
  const row = await readPlace(house.pool, placeId, (tx) => jobById(tx, attempt.jobId));
  const isMine = row?.state === 'running' && row.attempts === attempt.attempt;
  return isMine ? new JobCancelled('cancelled') : new TakenOver('taken over');
}
