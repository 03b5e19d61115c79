import { randomUUID } from 'node:crypto';
import type { Transaction } from '../db/transaction.ts';
import type { Job } from './job.ts';
import { addToQueue } from './queue-store.ts';
import { insertJob } from './store.ts';

export interface EnqueueOptions {
  /** Not before this moment. */
  runAt?: Date;
  /** Who asked for it. A job that takes a permission is refused when this person no longer has it. */
  personId?: string;
  /** While one of the same name and key waits, it takes the newer payload and moment, and no second one is added. */
  key?: string;
}

/**
 * Adds a job in the caller's transaction: no commit, no job. It begins within milliseconds of the commit where a worker
 * is free. Gives its id.
 */
export async function enqueue<Payload>(
  tx: Transaction,
  job: Job<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<string> {
  if (job.permission !== undefined && options.personId === undefined) {
    throw new Error(`the job ${job.name} asks what somebody is permitted, and nobody is named`);
  }
  job.payload.parse(payload);
  const runAt = options.runAt ?? null;
  const jobId = await insertJob(tx, {
    jobId: randomUUID(),
    name: job.name,
    payload: JSON.stringify(payload),
    key: options.key ?? null,
    mostAttempts: job.attempts,
    askedBy: options.personId ?? null,
    runAt,
  });
  await addToQueue(tx, job.name, jobId, runAt);
  return jobId;
}
