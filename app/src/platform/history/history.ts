import type { Transaction } from '../db/transaction.ts';
import * as store from './store.ts';

export type { HistoryQuestion, HistoryRow } from './store.ts';
export { actorsKnown, historyCount, historyRows } from './store.ts';

export interface HistoryEntry {
  act: string;
  personId: string;
  requestId: string;
  entryId: string;
  at: Date;
  confidential: boolean;
  permission: string;
  inSteadOf?: readonly string[];
  item?: string | readonly string[];
  detail?: Readonly<Record<string, string | number>>;
}

/** Who reads, and what they may know of. */
export interface Reader {
  personId: string;
  permissions: ReadonlySet<string>;
  /** Kinds of item whose page they may open. */
  kinds: ReadonlySet<string>;
}

/** The readable side of an entry of the record, beside it in one transaction. */
export async function writeHistory(tx: Transaction, entry: HistoryEntry): Promise<void> {
  const items = [...new Set([entry.item ?? []].flat())];
  await store.insertHistory(tx, entry, items);
}
