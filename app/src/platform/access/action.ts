import type { z } from 'zod';
import type { Transaction } from '../db/transaction.ts';
import type { Files } from '../files/files.ts';
import type { Localized } from '../i18n/localized.ts';
import type { Entry, RecordedEntry } from '../ledger/entry.ts';
import type { PartsOf } from '../slice.ts';
import type { Role } from './roles.ts';

/** Who acts: a person of the place, with what their posts permit today. */
export interface Actor {
  identityId: string;
  personId: string;
  name: string;
  permissions: ReadonlySet<string>;
  /** For permissions held as a deputy alone: the persons in whose stead. One not named here is the actor's own. */
  inSteadOf?: ReadonlyMap<string, readonly string[]>;
}

export interface ActingPlace {
  id: string;
  code: string;
  /** As the place itself writes it. */
  name: string;
  /** The same in other languages, where somebody gave them. */
  names: Localized;
  currency: string;
  isExample: boolean;
  /** Of the IANA database; the place's day is the day there. */
  timeZone: string;
  /** Raised whenever the place's own description changes. */
  version: number;
  /** The colour its pages are made from, `#rrggbb`. */
  accent: string | null;
  /** The file that holds its coat of arms. */
  crest: string | null;
  /** The first day on which the place is no more: it was merged into another, or dissolved. */
  closedFrom: string | null;
  /** The code of the municipality that goes on in its stead. */
  successorCode: string | null;
}

export interface ActContext {
  tx: Transaction;
  place: ActingPlace;
  actor: Actor;
  now: Date;
  requestId: string;
  /** Every permission the slices declare: what a post may be given. */
  permissions: readonly string[];
  /** What a post of each role usually gets, as all slices say together. */
  rolePermissions: ReadonlyMap<Role, ReadonlySet<string>>;
  /** What it takes to see an item of each kind. */
  kindPermissions: ReadonlyMap<string, string>;
  /** What items of a kind are made of, where their slice says so. */
  itemParts: ReadonlyMap<string, PartsOf>;
  /** For `storeFile(context, context.tx, …)`. */
  files: Files;
  /**
   * Writes an entry where a snapshot must name it, or an act has several. It is added to the record with all others
   * when the action has run. Counts as the action's entry.
   */
  record(entry: Entry): RecordedEntry;
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
  /**
   * Whoever comes may do it, without an account: its actor is `RESIDENT`, who may do nothing else, and its rule is
   * `anyone`. (docs/decisions/questions-of-residents.md)
   */
  open?: true;
  /** May still be done in a municipality that is no more: withdrawals, corrections, the end of somebody's post. */
  alsoWhenClosed?: boolean;
  /**
   * Makes something public or changes who may do what: whoever asks for it on a page shows again who they are, where
   * the last time is too long ago (docs/decisions/step-up.md).
   */
  stepUp?: boolean;
  /** What of the input makes a request the same request; all of it unless told. A path where a file waits is not. */
  sameness?(input: Input): unknown;
  run(context: ActContext, input: Input): Promise<{ answer: Answer; entry?: Entry }>;
}

export function defineAction<Input, Answer>(action: Action<Input, Answer>): Action<Input, Answer> {
  return action;
}
