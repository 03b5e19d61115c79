import { sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';

/** What was begun by the clock has its row once it starts, and another key in the queue. */
export async function waitingOutsideQueue(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('%s %s waits and is in the queue %s times', job.name, job.job_id, count(queued.id)) as line
    from live.job as job
    left join graphile_worker._private_jobs as queued on queued.key = job.job_id::text
    where job.place_id = ${tx.placeId} and job.state = 'waiting' and not job.scheduled
    group by job.name, job.job_id having count(queued.id) <> 1`.execute(tx.db);
  return rows.map(({ line }) => line);
}
