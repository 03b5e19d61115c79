import { sql } from 'kysely';
import type { ClientBase, Pool } from 'pg';
import type { Transaction } from '../db/transaction.ts';

/** What graphile-worker keeps of a job: where our own row of it stands. */
export interface Notice {
  placeId: string;
  jobId: string;
  /** Begun by the clock: the row is made when it starts. */
  scheduled?: boolean;
}

/** In graphile-worker our own attempts are not counted: a job that fails is handed in anew with its next moment. */
const PICK_UPS = 25;

/**
 * The worker hears of it when, and only when, the transaction commits. One that waits under the same id is replaced.
 * Null is now by the clock of the database, which is the worker's: ours may be off.
 */
export async function addToQueue(
  tx: Transaction,
  name: string,
  jobId: string,
  runAt: Date | null,
): Promise<void> {
  const notice = JSON.stringify({ placeId: tx.placeId, jobId } satisfies Notice);
  await sql`select from graphile_worker.add_job(${name}, ${notice}::json, run_at => coalesce(${runAt}::timestamptz, now()),
    max_attempts => ${PICK_UPS}::int, job_key => ${jobId})`.execute(tx.db);
}

/** Takes out what does not run just now: a job that was cancelled, or the trace of one that failed for good. */
export async function dropFromQueue(tx: Transaction, jobIds: readonly string[]): Promise<void> {
  if (jobIds.length === 0) return;
  await sql`delete from graphile_worker._private_jobs
    where key = any(${[...jobIds]}::text[]) and locked_at is null`.execute(tx.db);
}

/** The row stays, never to be picked up again: what the operator counts across places. */
export async function keepAsFailed(tx: Transaction, queueId: string): Promise<void> {
  await sql`update graphile_worker._private_jobs set max_attempts = attempts, updated_at = now()
    where id = ${queueId}::bigint`.execute(tx.db);
}

/** One job for each place that still is, or for the programme alone: one statement, however many places. */
export async function fanOut(pool: Pool, name: string, where: 'each place' | 'programme'): Promise<void> {
  await pool.query(
    `select count(*) from graphile_worker.add_jobs(array(
       select row($1, json_build_object('placeId', place_id, 'jobId', gen_random_uuid(), 'scheduled', true),
                  null, now(), $2, 'every ' || $1 || ' ' || place_id, 10, null)::graphile_worker.job_spec
       from live.place where $3 = 'each place' or kind = 'programme'))`,
    [name, PICK_UPS, where],
  );
}

/** Of our advisory locks: one for each worker that lives, from its connection's first moment to its last. */
const LIVING = 4712;

/** Held until the connection ends, however it ends. */
export async function markLiving(client: ClientBase, worker: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [LIVING, worker]);
}

/**
 * Hands back the jobs of workers that are no more. A worker marks itself within moments of its first job, so what was
 * picked up just now is left alone.
 */
export async function takeBackFromTheDead(client: ClientBase, seconds: number): Promise<string[]> {
  const { rows } = await client.query<{ worker: string }>(
    `select distinct locked_by as worker from graphile_worker._private_jobs job
     where locked_at < now() - make_interval(secs => $2) and not exists (
       select from pg_locks held
       where held.locktype = 'advisory' and held.classid = $1::oid and held.objsubid = 2
         and held.database = (select oid from pg_database where datname = current_database())
         and held.objid = (hashtext(job.locked_by)::bigint & 4294967295)::oid)`,
    [LIVING, seconds],
  );
  const dead = rows.map((row) => row.worker);
  if (dead.length === 0) return dead;
  await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
  await client.query(`select pg_notify('jobs:insert', '{"count":' || $1::int || '}')`, [dead.length]);
  return dead;
}

const CANCELLED = 'groundwork_job_cancelled';

export async function hearCancelled(client: ClientBase): Promise<void> {
  await client.query(`listen ${CANCELLED}`);
}

/** Told to every worker when the transaction commits; the one that runs it stops. */
export async function tellCancelled(tx: Transaction, jobId: string): Promise<void> {
  await sql`select pg_notify(${CANCELLED}, ${jobId})`.execute(tx.db);
}

export interface QueueCount {
  code: string;
  place: string;
  name: string;
  waiting: number;
  running: number;
  failed: number;
  /** When the one that waits longest was due. */
  oldest: Date | null;
}

const MOST_ROWS = 300;

/** For whoever runs the installation: how many of each kind in which place, and nothing of what is in them. */
export async function countQueue(tx: Transaction): Promise<QueueCount[]> {
  const { rows } = await sql<QueueCount>`
    select place.code, place.name as place, task.identifier as name,
           (count(*) filter (where job.is_available))::int as waiting,
           (count(*) filter (where job.locked_at is not null))::int as running,
           (count(*) filter (where job.locked_at is null and not job.is_available))::int as failed,
           min(job.run_at) filter (where job.is_available and job.run_at <= now()) as oldest
    from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    join live.place place on place.place_id = (job.payload->>'placeId')::uuid
    group by 1, 2, 3 order by failed desc, waiting desc, 1, 3 limit ${MOST_ROWS}`.execute(tx.db);
  return rows;
}
