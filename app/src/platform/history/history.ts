export type { HistoryQuestion, HistoryRow } from './store.ts';
export { actorsKnown, actsAbout, historyCount, historyRows } from './store.ts';

/** The readable side of an entry of the record. */
export interface HistoryEntry {
  personId: string;
  requestId: string;
  permission: string;
  inSteadOf: readonly string[];
  /** What it was about, each once. */
  items: readonly string[];
  detail: Readonly<Record<string, string | number>>;
}

/** Who reads, and what they may know of. */
export interface Reader {
  personId: string;
  permissions: ReadonlySet<string>;
  /** Kinds of item whose page they may open. */
  kinds: ReadonlySet<string>;
}

/** What of an entry goes into the history, beside it in one transaction. */
export function historyOf(entry: {
  personId: string;
  requestId: string;
  permission: string;
  inSteadOf?: readonly string[] | undefined;
  item?: string | readonly string[] | undefined;
  detail?: HistoryEntry['detail'] | undefined;
}): HistoryEntry {
  const { personId, requestId, permission, inSteadOf = [], item = [], detail = {} } = entry;
  return { personId, requestId, permission, inSteadOf, items: [...new Set([item].flat())], detail };
}
