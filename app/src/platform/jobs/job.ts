import type { z } from 'zod';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';

export interface JobContext {
  house: House;
  placeId: string;
  jobId: string;
  /** A transaction of the job's place. */
  inPlace<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  progress(done: number, total: number): Promise<void>;
  /** Set when somebody cancelled the job, or the program stops. */
  signal: AbortSignal;
}

/** Work that goes on after the answer: what it takes, how often it is tried, what it does. */
export interface Job<Payload = unknown> {
  /** Of the form slice.verb. */
  name: string;
  payload: z.ZodType<Payload>;
  attempts: number;
  run(context: JobContext, payload: Payload): Promise<void>;
}

export function defineJob<Payload>(
  job: Omit<Job<Payload>, 'attempts'> & { attempts?: number },
): Job<Payload> {
  return { attempts: 5, ...job };
}
