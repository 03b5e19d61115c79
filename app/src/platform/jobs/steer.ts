import type { Transaction } from '../db/transaction.ts';
import { jobProblems } from './problems.ts';
import { addToQueue, dropFromQueue, tellCancelled } from './queue-store.ts';
import { cancel, waitAgain } from './store.ts';

/** A job that waits ends at once; one that runs is told, and ends at its next step. */
export async function cancelJob(tx: Transaction, jobId: string): Promise<void> {
  const was = await cancel(tx, jobId);
  if (was === undefined) throw jobProblems.problem('job.gone');
  if (was === 'waiting') await dropFromQueue(tx, [jobId]);
  else await tellCancelled(tx, jobId);
}

/** A job that failed, or was cancelled, begins anew with all its attempts. */
export async function tryAgain(tx: Transaction, jobId: string): Promise<void> {
  const job = await waitAgain(tx, jobId);
  if (!job) throw jobProblems.problem('job.gone');
  await dropFromQueue(tx, [jobId]);
  await addToQueue(tx, job.name, jobId, null);
}
