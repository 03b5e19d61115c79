import type { ActContext } from '../access/action.ts';
import type { Transaction } from '../db/transaction.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { Job } from '../jobs/job.ts';
import { cancelJob } from '../jobs/steer.ts';
import { type JobRow, jobById } from '../jobs/store.ts';
import { changeIntake, dropIntake, type Intake, lockIntake, type SentFile } from './intake-store.ts';
import { readingProblems } from './problems.ts';

interface Uploaded {
  name: string;
  path: string;
  bytes: number;
  sha256: string;
}

/** The bytes of files that were sent, under their hash among the files of the place. */
export async function keepSent(
  { tx, files: kept }: Pick<ActContext, 'tx' | 'files'>,
  files: readonly Uploaded[],
): Promise<SentFile[]> {
  const sent: SentFile[] = [];
  for (const { name, path, bytes, sha256 } of files) {
    const hash = `sha256:${sha256}`;
    await kept.bytes.put(tx.placeId, hash, path, bytes);
    sent.push({ name, hash, size: bytes });
  }
  return sent;
}

/** Nothing stays but the bytes, until the night; work that goes on ends with it. */
export async function giveUp(tx: Transaction, { intakeId, jobId }: Intake): Promise<void> {
  if (!(await dropIntake(tx, intakeId))) throw readingProblems.problem('reading.intake-gone');
  const job = jobId === null ? undefined : await jobById(tx, jobId);
  if (job && isAtWork(job)) await cancelJob(tx, job.jobId);
}

/** While files are read in the worker, what it reads them with stays as it is. */
export async function refuseWhileAtWork(tx: Transaction, { jobId }: Pick<Intake, 'jobId'>): Promise<void> {
  const job = jobId === null ? undefined : await jobById(tx, jobId);
  if (job && isAtWork(job)) throw readingProblems.problem('reading.intake-at-work');
}

/**
 * Begins work on an intake that goes on after the answer, and gives its job. While one goes on no second is begun: of two
 * that ask at once, one waits for the other and is refused.
 *
 * @throws Problem `reading.intake-at-work`, or `reading.intake-gone` where it ended meanwhile
 */
export async function beginWork<Payload>(
  { tx, actor }: Pick<ActContext, 'tx' | 'actor'>,
  { intakeId }: Pick<Intake, 'intakeId'>,
  job: Job<Payload>,
  payload: Payload,
): Promise<string> {
  const held = await lockIntake(tx, intakeId);
  if (!held) throw readingProblems.problem('reading.intake-gone');
  await refuseWhileAtWork(tx, held);
  const jobId = await enqueue(tx, job, payload, { personId: actor.personId });
  await changeIntake(tx, intakeId, { jobId });
  return jobId;
}

/** The work on an intake, if any was begun. */
export const jobOf = async (tx: Transaction, { jobId }: Pick<Intake, 'jobId'>): Promise<JobRow | null> =>
  jobId === null ? null : ((await jobById(tx, jobId)) ?? null);

export const isAtWork = ({ state }: Pick<JobRow, 'state'>): boolean =>
  state === 'waiting' || state === 'running';
