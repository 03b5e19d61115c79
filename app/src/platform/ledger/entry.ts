import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Transaction } from '../db/transaction.ts';
import { type HistoryEntry, historyOf } from '../history/history.ts';
import { type Pending, storeEntries } from './store.ts';

/** What an act says of itself. Free text and names stay out: the log is public and can never be erased. */
export interface Entry {
  /** Past tense, the field's words: `budget.published`. */
  act: string;
  /** What was acted upon, with its version: `budget/2017/expenditure@3`. */
  subject: string;
  /** The address of the content, where there is one. */
  content?: string;
  /** Confidential acts (drafts, people) reach the public log only as salted commitments in batches. */
  confidential?: boolean;
  /** What it was about, for the history that people at work read. It stays in the place and never enters the log. */
  item?: string | readonly string[];
  /** Values for the sentence `act.ACT` of that history: a title, a year as text, a count. Days as `YYYY-MM-DD`. */
  detail?: Readonly<Record<string, string | number>>;
}

export interface RecordedEntry {
  id: string;
  hash: string;
}

export interface EntryContext {
  placeCode: string;
  personId: string;
  requestId: string;
  at: Date;
  pseudonymKey: string;
  /** What it took to do this; nobody else reads a history row that names no item. */
  permission: string;
  /** The persons in whose stead it was done, by a deputy. */
  inSteadOf?: readonly string[];
}

/** An entry as it will stand in the record and in the history, before either is written. */
export interface WrittenEntry extends RecordedEntry {
  pending: Pending;
  history: HistoryEntry;
}

/**
 * Writes an entry down. The bytes that are hashed are the bytes that will be served: one line of JSON, keys in this
 * order. Leaf hash as RFC 9162, section 2.1.1: SHA-256(0x00 || entry).
 */
export function writeEntry(placeId: string, entry: Entry, context: EntryContext): WrittenEntry {
  const confidential = entry.confidential ?? false;
  const body = JSON.stringify({
    v: 1,
    at: context.at.toISOString(),
    place: context.placeCode,
    actor: pseudonym(context.pseudonymKey, placeId, context.personId),
    act: entry.act,
    subject: entry.subject,
    content: entry.content,
    request: context.requestId,
  });
  const salt = confidential ? randomBytes(32) : null;
  const leaf = createHash('sha256').update(Uint8Array.of(0));
  if (salt) leaf.update(salt);
  const leafHash = leaf.update(body, 'utf8').digest();
  const id = randomUUID();
  return {
    id,
    hash: `sha256:${leafHash.toString('hex')}`,
    pending: { id, act: entry.act, confidential, body, salt, leafHash, at: context.at },
    history: historyOf({ ...entry, ...context }),
  };
}

/**
 * Adds an entry to the record of the transaction's place at once, so that there is no act without its entry and no
 * entry without its act.
 */
export async function record(tx: Transaction, entry: Entry, context: EntryContext): Promise<RecordedEntry> {
  const written = writeEntry(tx.placeId, entry, context);
  await storeEntries(tx, [written]);
  return { id: written.id, hash: written.hash };
}

/** The same person has another name in each place's log; the key that links them is kept outside the database. */
function pseudonym(key: string, placeId: string, personId: string): string {
  return createHmac('sha256', key).update(`actor ${placeId} ${personId}`).digest('base64url').slice(0, 22);
}
