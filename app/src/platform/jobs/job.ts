import type { z } from 'zod';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';

export interface JobContext {
  house: House;
  placeId: string;
  jobId: string;
  /** A transaction of the job's place. Refused once the job was cancelled, or taken up by another worker. */
  inPlace<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** How far it is, for people who watch. Cheap to call often: it is written a few times a second at most. */
  progress(done: number, total: number): Promise<void>;
  /** Set when somebody cancelled the job, or the program stops. Pass it on, or look at it between two steps. */
  signal: AbortSignal;
}

/** When a job runs by itself: minute, hour, day, month, weekday, in UTC. Once for the programme, or in each place. */
export interface Schedule {
  cron: string;
  where: 'each place' | 'programme';
}

/** Work that goes on after the answer: what it takes, how often it is tried, what it does. */
export interface Job<Payload = unknown> {
  /** Of the form slice.verb. Its word is the message `job.NAME`. */
  name: string;
  payload: z.ZodType<Payload>;
  /** How often it is tried in all, crashes included. */
  attempts: number;
  /** What whoever asked for it must still be permitted when it starts; else it is refused. */
  permission?: string;
  /** Runs by the clock, with the payload `{}`. */
  every?: Schedule;
  run(context: JobContext, payload: Payload): Promise<void>;
}

export function defineJob<Payload>(
  job: Omit<Job<Payload>, 'attempts'> & { attempts?: number },
): Job<Payload> {
  return { attempts: 5, ...job };
}
