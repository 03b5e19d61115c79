import { type Expression, type SqlBool, sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** Why a job failed, as it may be shown: the sentence is made in the reader's language. */
export interface JobProblem {
  code: string;
  details: Readonly<Record<string, string | number>>;
}

export interface NewJob {
  jobId: string;
  name: string;
  payload: string;
  key: string | null;
  mostAttempts: number;
  askedBy: string | null;
  /** Null: at once, by the clock of the database. */
  runAt: Date | null;
}

/** Gives the id of the job that waits: another one's, where one of the same name and key waits already. */
export async function insertJob(tx: Transaction, job: NewJob): Promise<string> {
  const runAt = job.runAt ?? sql<Date>`now()`;
  const row = await tx.db
    .insertInto('live.job')
    .values({
      place_id: tx.placeId,
      job_id: job.jobId,
      name: job.name,
      payload: job.payload,
      key: job.key,
      most_attempts: job.mostAttempts,
      asked_by: job.askedBy,
      run_at: runAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['place_id', 'name', 'key'])
        .where('state', '=', 'waiting')
        .where('key', 'is not', null)
        .doUpdateSet({ payload: job.payload, run_at: runAt, attempts: 0 }),
    )
    .returning('job_id')
    .executeTakeFirstOrThrow();
  return row.job_id;
}

/** The row of a job that the clock began; made at the first try. */
export async function ensureScheduled(
  tx: Transaction,
  job: { jobId: string; name: string; mostAttempts: number },
): Promise<void> {
  await tx.db
    .insertInto('live.job')
    .values({
      place_id: tx.placeId,
      job_id: job.jobId,
      name: job.name,
      payload: '{}',
      most_attempts: job.mostAttempts,
      scheduled: true,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export const columns = [
  'job_id as jobId',
  'name',
  'payload',
  'state',
  'done',
  'total',
  'attempts',
  'most_attempts as mostAttempts',
  'problem',
  'asked_by as askedBy',
  'scheduled',
  'added_at as addedAt',
  'run_at as runAt',
  'started_at as startedAt',
  'ended_at as endedAt',
  'cancel_asked_at as cancelAskedAt',
] as const;

export interface JobRow {
  jobId: string;
  name: string;
  payload: unknown;
  state: JobState;
  done: number;
  total: number;
  attempts: number;
  mostAttempts: number;
  problem: JobProblem | null;
  askedBy: string | null;
  scheduled: boolean;
  addedAt: Date;
  runAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  cancelAskedAt: Date | null;
}

export async function jobById(tx: Transaction, jobId: string): Promise<JobRow | undefined> {
  const row = await tx.db
    .selectFrom('live.job')
    .select(columns)
    .where('place_id', '=', tx.placeId)
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  return row as JobRow | undefined;
}

/**
 * Takes a job up: one that waits, or, when its worker is known to have died, one that runs. The number of the attempt
 * is the mark of who runs it: whoever was taken over can write nothing more.
 */
export async function takeUp(
  tx: Transaction,
  jobId: string,
  evenRunning: boolean,
): Promise<JobRow | undefined> {
  const row = await tx.db
    .updateTable('live.job')
    .set((eb) => ({
      state: 'running',
      attempts: eb('attempts', '+', 1),
      // From here on another one of the same key may wait.
      key: null,
      done: 0,
      total: 0,
      started_at: sql<Date>`now()`,
      ended_at: null,
    }))
    .where('place_id', '=', tx.placeId)
    .where('job_id', '=', jobId)
    .where('state', 'in', evenRunning ? ['waiting', 'running'] : ['waiting'])
    .returning(columns)
    .executeTakeFirst();
  return row as JobRow | undefined;
}

export interface Attempt {
  jobId: string;
  attempt: number;
}

/** Whether this attempt still is the one that runs, and was not asked to stop. */
export async function isCurrent(tx: Transaction, { jobId, attempt }: Attempt): Promise<boolean> {
  const row = await tx.db
    .selectFrom('live.job')
    .select('job_id')
    .where('place_id', '=', tx.placeId)
    .where('job_id', '=', jobId)
    .where('state', '=', 'running')
    .where('attempts', '=', attempt)
    .where('cancel_asked_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

interface Ending {
  state?: JobState;
  payload?: null;
  problem?: string | null;
  done?: number;
  total?: number;
  attempts?: number;
  run_at?: Date;
  ended_at?: Date | null;
  cancel_asked_at?: Date | null;
  key?: null;
}

/** Writes what became of an attempt; false when another has taken its place. */
export async function endAttempt(
  tx: Transaction,
  { jobId, attempt }: Attempt,
  ending: Ending,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.job')
    .set(ending)
    .where('place_id', '=', tx.placeId)
    .where('job_id', '=', jobId)
    .where('state', '=', 'running')
    .where('attempts', '=', attempt)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Of what the clock begins, the last good run is told, and no more. */
export async function dropEarlierRuns(tx: Transaction, name: string, jobId: string): Promise<void> {
  await tx.db
    .deleteFrom('live.job')
    .where('place_id', '=', tx.placeId)
    .where('name', '=', name)
    .where('scheduled', '=', true)
    .where('state', '=', 'done')
    .where('job_id', '<>', jobId)
    .execute();
}

/** A job that waits ends here; one that runs is asked to. Gives its state until now. */
export async function cancel(tx: Transaction, jobId: string): Promise<JobState | undefined> {
  const waits = await move(tx, jobId, ['waiting'], { state: 'cancelled', key: null, ended_at: new Date() });
  if (waits) return 'waiting';
  const runs = await move(tx, jobId, ['running'], { cancel_asked_at: new Date() });
  return runs ? 'running' : undefined;
}

/** From the beginning, with all its attempts. */
export async function waitAgain(tx: Transaction, jobId: string): Promise<{ name: string } | undefined> {
  return tx.db
    .updateTable('live.job')
    .set({
      state: 'waiting',
      attempts: 0,
      done: 0,
      total: 0,
      problem: null,
      run_at: sql<Date>`now()`,
      ended_at: null,
      cancel_asked_at: null,
    })
    .where('place_id', '=', tx.placeId)
    .where('job_id', '=', jobId)
    .where('state', 'in', ['failed', 'cancelled'])
    .returning('name')
    .executeTakeFirst();
}

async function move(tx: Transaction, jobId: string, from: readonly JobState[], to: Ending): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.job')
    .set(to)
    .where('place_id', '=', tx.placeId)
    .where('job_id', '=', jobId)
    .where('state', 'in', from)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** What ended long ago goes: the record of acts keeps what mattered. Gives the ids, to be taken from the queue too. */
export async function dropOld(tx: Transaction, goodUntil: Date, badUntil: Date): Promise<string[]> {
  const rows = await tx.db
    .deleteFrom('live.job')
    .where('place_id', '=', tx.placeId)
    .where((eb) => {
      const ended = (states: JobState[], until: Date): Expression<SqlBool> =>
        eb.and([eb('state', 'in', states), eb('ended_at', '<', until)]);
      return eb.or([ended(['done', 'cancelled'], goodUntil), ended(['failed'], badUntil)]);
    })
    .returning('job_id')
    .execute();
  return rows.map((row) => row.job_id);
}
