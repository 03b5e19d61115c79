import { type Contest, isOf, settled, submitted, winnerOf } from '../contests.ts';
import { type Gap, isGap, missing, outside } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { inLot } from '../values.ts';

interface Alone {
  lot: string;
  out: number;
  winner: readonly string[];
}

/** Only the winner has valid bids, and at least `threshold` other tenderers were disqualified. Lot by lot. */
export const r035: Indicator<'threshold'> = {
  code: 'R035',
  title: 'All except winning bid disqualified',
  groups: ['OCID'],
  fields: [
    'bids/details/status',
    'bids/details/tenderers/id',
    'bids/details/relatedLots',
    'awards/status',
    'awards/suppliers/id',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R035; ocdscardinal 0.0.8, R035',
  parameters: {
    threshold: {
      standard: 1,
      least: 1,
      most: 1000,
      isWhole: true,
      says: 'how many others have to be disqualified',
    },
  },
  begin: (bench) => ({
    see(process) {
      const contests = bench.contests(process);
      if (isGap(contests)) return bench.unable(process.at, contests);
      const found = settled(contests.map((contest) => aloneIn(contest, bench.parameter.threshold ?? 1)));
      if (found === null) return bench.clear(process.at);
      if (isGap(found)) return bench.unable(process.at, found);
      const { lot, out } = found.flags[0]!;
      bench.flag(
        process.at,
        { lot, lots: found.flags.length, out },
        found.flags.flatMap(({ winner }) => winner),
      );
    },
  }),
  explain: ({ lot, lots, out }) =>
    `All other bidders${inLot(lot, lots)} were disqualified (${out}), and the one that was left won.`,
};

function aloneIn(contest: Contest, threshold: number): Alone | null | Gap {
  const winner = winnerOf(contest);
  if (isGap(winner)) return winner;
  const bids = submitted(contest);
  if (isGap(bids)) return bids;
  const out = new Set<string>();
  let hasWinner = false;
  for (const { status, tenderers } of bids) {
    if (status === 'pending') return outside('bids/details/status');
    if (isGap(tenderers)) return tenderers;
    const isWinner = isOf(tenderers, winner);
    if (status === 'valid' && !isWinner) return null;
    if (status === 'valid') hasWinner = true;
    else if (!isWinner) out.add(tenderers.join('\n'));
  }
  if (!hasWinner) return missing('bids/details');
  return out.size >= threshold ? { lot: contest.lot, out: out.size, winner } : null;
}
