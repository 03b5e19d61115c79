import { type Gap, isGap, missing, outside, unusable } from './gap.ts';
import type { Award, Bid, Process } from './process.ts';

/** What bidders compete for: a lot, or all of a process. */
export interface Contest {
  /** Empty: all of the process. */
  lot: string;
  bids: readonly Bid[];
  /** Awards for it, whatever their status; a gap where it is not said which are. */
  awards: readonly Award[] | Gap;
}

/** The contests of a process: one for each lot that was bid for, or one. Sorted by lot. */
export function contestsOf(process: Process): Contest[] | Gap {
  const { bids } = process;
  if (isGap(bids)) return bids;
  const awards = isGap(process.awards) ? [] : process.awards;
  const lots = new Map<string, { bids: Bid[]; awards: Award[] }>();
  for (const bid of bids)
    for (const lot of bid.lots.length > 0 ? bid.lots : ['']) {
      const known = lots.get(lot) ?? { bids: [], awards: [] };
      known.bids.push(bid);
      lots.set(lot, known);
    }
  // A bid without a lot may be for any of them.
  if (lots.size > 1 && lots.has('')) return missing('bids/details/relatedLots');
  if (lots.size === 1) {
    const [only] = lots;
    if (!only) return missing('bids/details');
    const [lot, { bids: all }] = only;
    return [{ lot, bids: all, awards: awards.filter((each) => lot === '' || isFor(each, lot)) }];
  }
  const unsaid = awards.some((award) => award.lots.length === 0) ? missing('awards/relatedLots') : null;
  for (const award of awards) for (const lot of award.lots) lots.get(lot)?.awards.push(award);
  return [...lots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lot, contest]) => ({ lot, bids: contest.bids, awards: unsaid ?? contest.awards }));
}

const isFor = (award: Award, lot: string): boolean => award.lots.length === 0 || award.lots.includes(lot);

/** Bids that came in: those with a status that says so. A status that is missing or that nobody knows is a gap, and no bid. */
export function submitted(contest: Contest): readonly Bid[] | Gap {
  const doubtful = contest.bids.map(({ status }) => status).find(isGap);
  return doubtful ?? contest.bids.filter(({ status }) => status !== 'invited' && status !== 'withdrawn');
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

/**
 * The suppliers of what was awarded: one, or a consortium. Not said while an award is pending, nor where several won together what only one
 * can (several awards to others, and no lots).
 */
export function winnerOf(contest: Contest): readonly string[] | Gap {
  if (isGap(contest.awards)) return contest.awards;
  if (contest.awards.length === 0) return missing('awards');
  for (const { status } of contest.awards) {
    if (isGap(status)) return status;
    if (status === 'pending') return outside('awards/status');
  }
  const [first, ...more] = contest.awards.filter(({ status }) => status === 'active');
  if (!first) return outside('awards/status');
  if (isGap(first.suppliers)) return first.suppliers;
  for (const { suppliers } of more) {
    if (isGap(suppliers)) return suppliers;
    if (!isSame(suppliers, first.suppliers))
      return contest.lot === '' ? missing('bids/details/relatedLots') : unusable('awards/suppliers/id');
  }
  return first.suppliers;
}

/** Whether a bid is that of the winner: of the same members, or of one of them where the other side names fewer. */
export const isOf = (tenderers: readonly string[], winner: readonly string[]): boolean =>
  tenderers.some((id) => winner.includes(id));

/** What came of the contests of a process: a flag in one of them is one of the process; else what could be told of any counts. */
export function settled<T>(results: readonly (T | null | Gap)[]): { flags: T[] } | Gap | null {
  const flags = results.filter((each): each is T => each !== null && !isGap(each));
  if (flags.length > 0) return { flags };
  return results.includes(null) ? null : (results.find(isGap) ?? missing('bids/details'));
}
