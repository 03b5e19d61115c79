import type { JsonObject } from '@groundwork-gov/ocds';
import type { ProcessFacts } from './facts.ts';
import { objectsAt } from './reach.ts';
import { cameToNothing } from './stages.ts';

const GAPS = [
  'buyer',
  'method',
  'period',
  'bids',
  'award-day',
  'suppliers',
  'amount',
  'signed',
  'payments',
  'documents',
] as const;
export type Gap = (typeof GAPS)[number];

/** What a record does not say although its process has come so far that somebody knows it. */
export function gapsOf(release: JsonObject, facts: ProcessFacts): Gap[] {
  const { reached, deals, tender, bids } = facts;
  // Of what came to nothing there is nothing more to know.
  const settled = deals.filter(({ kind, status }) => kind !== 'process' && !cameToNothing(status));
  const isOver = facts.stage === 'finished';
  const isWon = reached.awarded && facts.stage !== 'cancelled';
  const lacks: Record<Gap, boolean> = {
    buyer: facts.buyer === null,
    method: facts.method === null,
    period: reached.tendered && (tender.from === null || tender.until === null),
    bids: reached.awarded && bids === null,
    'award-day': isWon && facts.awardDay === null,
    suppliers: settled.some(({ suppliers }) => suppliers.length === 0),
    amount: settled.some(({ amount }) => amount === null),
    signed: isWon && !reached.signed,
    payments: isOver && !reached.paid,
    documents: documentsOf(release).length === 0,
  };
  return GAPS.filter((gap) => lacks[gap]);
}

/** Documents of every part of a process. */
export function documentsOf(release: JsonObject): JsonObject[] {
  const parts: JsonObject[] = ['planning', 'tender'].flatMap((name) => objectsAt(release, name));
  for (const name of ['awards', 'contracts']) {
    for (const each of objectsAt(release, name)) parts.push(each, ...objectsAt(each, 'implementation'));
  }
  return parts.flatMap((part) => objectsAt(part, 'documents'));
}
