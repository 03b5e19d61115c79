import { type Contest, settled, submitted, winnerOf } from '../contests.ts';
import { type Gap, isGap, missing } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { lowest, pricedBids, whyNotByPrice } from '../prices.ts';
import { inLot } from '../values.ts';

interface Lowest {
  lot: string;
  out: string;
  valid: string;
  currency: string;
}

/** The lowest submitted bid was disqualified, and something was awarded: where price decides, lot by lot. A tie with a valid bid is none. */
export const r036: Indicator = {
  code: 'R036',
  title: 'Lowest bid disqualified',
  groups: ['OCID'],
  fields: [
    'bids/details/status',
    'bids/details/tenderers/id',
    'bids/details/value',
    'bids/details/relatedLots',
    'awards/status',
    'awards/suppliers/id',
    'tender/awardCriteria',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R036; ocdscardinal 0.0.8, R036',
  parameters: {},
  begin: (bench) => ({
    see(process) {
      const contests = whyNotByPrice(process, bench.settings) ?? bench.contests(process);
      if (isGap(contests)) return bench.unable(process.at, contests);
      const found = settled(contests.map(lowestIn));
      if (found === null) return bench.clear(process.at);
      if (isGap(found)) return bench.unable(process.at, found);
      bench.flag(process.at, { ...found.flags[0]!, lots: found.flags.length });
    },
  }),
  explain: ({ lot, lots, out, valid, currency }) =>
    `The lowest bid${inLot(lot, lots)}, ${out} ${currency}, was disqualified; the lowest that was left asked for ${valid} ${currency}.`,
};

function lowestIn(contest: Contest): Lowest | null | Gap {
  const winner = winnerOf(contest);
  if (isGap(winner)) return winner;
  const bids = submitted(contest);
  if (isGap(bids)) return bids;
  const all = pricedBids(contest, 'submitted');
  if (isGap(all)) return all;
  const valid = pricedBids(contest, 'valid');
  if (isGap(valid)) return valid;
  const [first, best] = [lowest(all), lowest(valid)];
  if (!first || !best) return missing('bids/details');
  if (first.price.amount.compare(best.price.amount) === 0) return null;
  // Below the lowest valid bid there may also be one that nobody has looked at yet.
  const below = contest.bids.filter(
    ({ status, price }) =>
      status === 'disqualified' && !isGap(price) && price.amount.compare(first.price.amount) === 0,
  );
  if (below.length === 0) return null;
  const { currency } = first.price;
  return { lot: contest.lot, out: first.price.amount.text, valid: best.price.amount.text, currency };
}
