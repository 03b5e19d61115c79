import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { CronItem, Logger, Runner, TaskList } from 'graphile-worker';
import type { House } from '../house.ts';
import { JobCancelled, ProgramStops } from './attempt.ts';
import type { Job } from './job.ts';
import { keepLiving } from './living.ts';
import { fanOut, type Notice } from './queue-store.ts';
import { FailedForGood, runJob } from './run-job.ts';

export interface Worker {
  /** No new job; those that run are told to stop, and given ten seconds. */
  stop(): Promise<void>;
}

const SLOTS = 4;
const AGAIN_MS = 1000;
const LONGEST_GOODBYE_MS = 10_000;
/** Wakes for what is due later; what is due now comes by NOTIFY within milliseconds. */
const POLL_MS = 2000;
/** A program that was off in the night does at its start what the clock would have begun. */
const CATCH_UP_MS = 24 * 3_600_000;

/** Works off jobs of every place until it is stopped. A lost database is waited for. */
export async function startWorker(house: House, slots = SLOTS): Promise<Worker> {
  const { Logger, parseCronItems, run } = await import('graphile-worker');
  const stopping = new AbortController();
  const running = new Map<string, AbortController>();
  const living = keepLiving(house, (jobId) => running.get(jobId)?.abort(new JobCancelled('cancelled')));
  const events = new EventEmitter();
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => living.mark(workerPool.id));
  const logger = new Logger(tellErrors(house));
  const turn = (): Promise<Runner> =>
    run({
      pgPool: house.connections.queue,
      taskList: tasksOf(house, stopping.signal, running),
      parsedCronItems: parseCronItems(clockItems(house.jobs)),
      concurrency: slots,
      noHandleSignals: true,
      pollInterval: POLL_MS,
      preset: {
        worker: {
          gracefulShutdownAbortTimeout: LONGEST_GOODBYE_MS,
          // Said one by one, that a job is done or failed is a promise that nobody holds: where the database went away in
          // that moment, it would take the whole program down. In batches the pool hears of it, ends, and begins again.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
      logger,
      events,
    });
  let current: Runner | undefined;
  const supervise = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        current = await turn();
        // Told to stop while it began, it has to be told once more: it was not there yet.
        if (stopping.signal.aborted) await current.stop().catch(() => undefined);
        await current.promise;
      } catch (error) {
        house.log.warn({ why: (error as Error).message }, 'the worker stopped and begins again');
      }
      await pause(AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = supervise();
  return {
    async stop() {
      // First nothing new is taken; then what runs is told.
      const released = current?.stop().catch(() => undefined);
      stopping.abort(new ProgramStops('the program stops'));
      await released;
      await ended;
      await living.stop();
    },
  };
}

/** Runs what is due now, one after the other, and comes back. For tests, and for commands that wait for their work. */
export async function workOff(house: House): Promise<void> {
  const { Logger, runOnce } = await import('graphile-worker');
  await runOnce({
    pgPool: house.connections.queue,
    taskList: tasksOf(house, new AbortController().signal, new Map()),
    concurrency: 1,
    noHandleSignals: true,
    logger: new Logger(tellErrors(house)),
  });
}

function tasksOf(house: House, stopping: AbortSignal, running: Map<string, AbortController>): TaskList {
  const tasks: TaskList = {};
  for (const job of house.jobs.values()) {
    tasks[job.name] = async (payload, { job: row }) => {
      const notice = payload as Notice;
      const own = new AbortController();
      running.set(notice.jobId, own);
      try {
        const pickUp = { ...notice, queueId: row.id, times: row.attempts };
        await runJob(house, job, pickUp, AbortSignal.any([own.signal, stopping]));
      } finally {
        running.delete(notice.jobId);
      }
    };
    const { every } = job;
    if (every) tasks[tick(job)] = () => fanOut(house.connections.queue, job.name, every.where);
  }
  return tasks;
}

const tick = (job: Job<never>): string => `every ${job.name}`;

function clockItems(jobs: House['jobs']): CronItem[] {
  return [...jobs.values()].flatMap((job) =>
    job.every
      ? [
          {
            task: tick(job),
            match: job.every.cron,
            options: { backfillPeriod: CATCH_UP_MS, jobKey: tick(job) },
          },
        ]
      : [],
  );
}

/** Its own lines are left out, but for what went wrong; a job that failed has been told with its name already. */
function tellErrors(house: House): ConstructorParameters<typeof Logger>[0] {
  return () => (level, message, meta) => {
    const cause = (meta as { error?: unknown } | undefined)?.error;
    if (String(level) !== 'error' || cause instanceof FailedForGood) return;
    house.log.warn({ why: message.slice(0, 300) }, 'the job queue reports');
  };
}
