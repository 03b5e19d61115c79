import { inPlace, readPlace } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { attemptContext, JobCancelled, ProgramStops, type Progress, TakenOver } from './attempt.ts';
import type { Job } from './job.ts';
import { jobProblems } from './problems.ts';
import { addToQueue, keepAsFailed, type Notice } from './queue-store.ts';
import { type Attempt, dropEarlierRuns, endAttempt, ensureScheduled, type JobRow, takeUp } from './store.ts';
import { whatWentWrong } from './what-went-wrong.ts';

/** One pick-up from the queue. */
export interface PickUp extends Notice {
  queueId: string;
  /** How often the queue handed it out. More than once means that a worker died with it. */
  times: number;
}

/** Stays in the queue as a trace, never to be picked up again: graphile-worker keeps what throws. */
export class FailedForGood extends Error {}

/** One attempt at a job, from taking it up to writing what became of it. Throws only where it failed for good. */
export async function runJob(
  house: House,
  job: Job<never>,
  pickUp: PickUp,
  signal: AbortSignal,
): Promise<void> {
  const { placeId, jobId } = pickUp;
  const from = performance.now();
  const row = await begin(house, job, pickUp);
  if (!row) return;
  const attempt: Attempt = { jobId, attempt: row.attempts };
  const { context, progress } = attemptContext(house, placeId, attempt, signal);
  try {
    // Picked up in the very moment of stopping: it waits for the next start.
    signal.throwIfAborted();
    await refuseUnlessFit(house, job, placeId, row);
    await job.run(context, job.payload.parse(row.payload));
    await finish(house, placeId, row, attempt, progress);
    house.log.info({ job: job.name, id: jobId, ms: Math.round(performance.now() - from) }, 'job done');
  } catch (error) {
    await settle(house, job, { pickUp, row, attempt, progress }, signal.aborted ? signal.reason : error);
  }
}

function begin(house: House, job: Job<never>, { placeId, jobId, scheduled, times }: PickUp) {
  return inPlace(house.pool, placeId, async (tx) => {
    if (scheduled) await ensureScheduled(tx, { jobId, name: job.name, mostAttempts: job.attempts });
    return takeUp(tx, jobId, times > 1);
  });
}

/** What was true when the job was added may be so no longer: its worker died too often, its person lost the post. */
async function refuseUnlessFit(house: House, job: Job<never>, placeId: string, row: JobRow): Promise<void> {
  if (row.attempts > row.mostAttempts)
    throw jobProblems.problem('job.crashed', { attempts: row.mostAttempts });
  const { permission } = job;
  if (permission === undefined) return;
  const person = row.askedBy;
  const actor = person === null ? null : await whoAsked(house, placeId, person);
  if (!actor?.permissions.has(permission)) throw jobProblems.problem('job.rights-ended', { permission });
}

function whoAsked(house: House, placeId: string, personId: string) {
  return readPlace(house.pool, placeId, async (tx) => {
    const identityId = (await house.people.identitiesOf(tx, [personId])).get(personId);
    return identityId === undefined ? null : house.performing.actorOf(tx, identityId, new Date());
  });
}

async function finish(
  house: House,
  placeId: string,
  row: JobRow,
  attempt: Attempt,
  progress: Progress,
): Promise<void> {
  await inPlace(house.pool, placeId, async (tx) => {
    const ending = {
      ...progress,
      state: 'done',
      payload: null,
      problem: null,
      ended_at: new Date(),
    } as const;
    if (!(await endAttempt(tx, attempt, ending))) throw new TakenOver('taken over');
    if (row.scheduled) await dropEarlierRuns(tx, row.name, row.jobId);
  });
}

interface Failed {
  pickUp: PickUp;
  row: JobRow;
  attempt: Attempt;
  progress: Progress;
}

async function settle(house: House, job: Job<never>, failed: Failed, error: unknown): Promise<void> {
  const { pickUp, row, attempt, progress } = failed;
  const { placeId, jobId } = pickUp;
  const log = { job: job.name, id: jobId };
  if (error instanceof TakenOver) {
    house.log.warn(log, 'job was taken over by another worker');
    return;
  }
  const now = new Date();
  const end = (ending: Parameters<typeof endAttempt>[2], next?: Date, keep = false) =>
    inPlace(house.pool, placeId, async (tx) => {
      if (!(await endAttempt(tx, attempt, { ...progress, ...ending }))) return;
      if (next) await addToQueue(tx, job.name, jobId, next);
      if (keep) await keepAsFailed(tx, pickUp.queueId);
    });
  if (error instanceof JobCancelled) {
    house.log.info(log, 'job cancelled');
    return end({ state: 'cancelled', ended_at: now });
  }
  if (error instanceof ProgramStops) {
    return end({ state: 'waiting', run_at: now, attempts: row.attempts - 1 }, now);
  }
  const { told, isHopeless } = whatWentWrong(house.log, log, error);
  const problem = JSON.stringify(told);
  if (!isHopeless && row.attempts < row.mostAttempts) {
    const next = new Date(now.getTime() + delayAfter(row.attempts));
    return end({ state: 'waiting', problem, run_at: next }, next);
  }
  await end({ state: 'failed', problem, ended_at: now }, undefined, true);
  throw new FailedForGood(told.code);
}

const FIRST_MS = 10_000;
const LONGEST_MS = 6 * 3_600_000;

/** Ten seconds, then four times as long each time, to six hours; a little apart, so that a crowd does not come at once. */
export function delayAfter(attempts: number, chance = Math.random()): number {
  return Math.min(FIRST_MS * 4 ** (attempts - 1), LONGEST_MS) * (0.9 + 0.2 * chance);
}
