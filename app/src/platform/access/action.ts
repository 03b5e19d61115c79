import type { z } from 'zod';
import type { Transaction } from '../db/transaction.ts';
import type { Entry, RecordedEntry } from '../ledger/entry.ts';

/** Who acts: a person of the place, with what their posts permit today. */
export interface Actor {
  identityId: string;
  personId: string;
  name: string;
  permissions: ReadonlySet<string>;
}

export interface ActingPlace {
  id: string;
  code: string;
  name: string;
  currency: string;
  isExample: boolean;
}

export interface ActContext {
  tx: Transaction;
  place: ActingPlace;
  actor: Actor;
  now: Date;
  requestId: string;
  /** Every permission the slices declare: what a post may be given. */
  permissions: readonly string[];
  /** Adds to the record of acts at once, where a snapshot must name its entry. Counts as the action's entry. */
  record(entry: Entry): Promise<RecordedEntry>;
}

/**
 * A change of the world: who may make it, what it takes, what it does and what it records. The platform opens and
 * commits the transaction around `run`, and refuses to commit when nothing was recorded.
 */
export interface Action<Input = unknown, Answer = unknown> {
  name: string;
  /** The acts it may record; anything else is refused. */
  records: readonly string[];
  /** Where the permission is looked up: the place acted in, or (for adding a place) the programme. */
  authority: 'place' | 'programme';
  input: z.ZodType<Input>;
  /** What of the input makes a request the same request; all of it unless told. A path where a file waits is not. */
  sameness?(input: Input): unknown;
  run(context: ActContext, input: Input): Promise<{ answer: Answer; entry?: Entry }>;
}

export function defineAction<Input, Answer>(action: Action<Input, Answer>): Action<Input, Answer> {
  return action;
}
