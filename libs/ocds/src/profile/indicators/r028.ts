import { type Contest, isOf, settled, submitted } from '../contests.ts';
import { type Gap, isGap, missing, outside } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { inLot } from '../values.ts';

interface Twins {
  lot: string;
  amount: string;
  currency: string;
  tenderers: string[];
}

/**
 * Two submitted bids for one lot, of the same amount and currency, by tenderers of whom none is in both. Not asked where the settings say that
 * price alone does not decide.
 */
export const r028: Indicator = {
  code: 'R028',
  title: 'Identical bid prices',
  groups: ['OCID'],
  fields: [
    'bids/details/status',
    'bids/details/tenderers/id',
    'bids/details/value',
    'bids/details/relatedLots',
    'tender/procurementMethodDetails',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R028; ocdscardinal 0.0.8, R028',
  parameters: {},
  begin: (bench) => ({
    see(process) {
      const { procedure } = process.tender;
      if (procedure !== undefined && bench.settings.notByPrice.includes(procedure))
        return bench.unable(process.at, outside('tender/procurementMethodDetails'));
      const contests = bench.contests(process);
      if (isGap(contests)) return bench.unable(process.at, contests);
      const found = settled(contests.map(twinsIn));
      if (found === null) return bench.clear(process.at);
      if (isGap(found)) return bench.unable(process.at, found);
      const { lot, amount, currency } = found.flags[0]!;
      const lots = found.flags.length;
      const tenderers = [...new Set(found.flags.flatMap((each) => each.tenderers))].sort();
      bench.flag(process.at, { lot, lots, amount, currency, bidders: tenderers.length }, tenderers);
    },
  }),
  explain: ({ lot, lots, amount, currency, bidders }) =>
    `Different bidders asked for the same price${inLot(lot, lots)}, ${amount} ${currency} (${bidders} bidders are concerned).`,
};

function twinsIn(contest: Contest): Twins | null | Gap {
  const bids = submitted(contest);
  if (isGap(bids)) return bids;
  const byPrice = new Map<
    string,
    { amount: string; currency: string; sets: Map<string, readonly string[]> }
  >();
  let gap: Gap | undefined;
  let usable = 0;
  for (const { price, tenderers } of bids) {
    if (isGap(price) || isGap(tenderers)) {
      gap ??= isGap(price) ? price : isGap(tenderers) ? tenderers : undefined;
      continue;
    }
    usable++;
    const [amount, { currency }] = [price.amount.text, price];
    const known = byPrice.get(`${amount} ${currency}`) ?? { amount, currency, sets: new Map() };
    known.sets.set(tenderers.join('\n'), tenderers);
    byPrice.set(`${amount} ${currency}`, known);
  }
  const twins = [...byPrice.values()]
    .map(({ sets, ...each }) => ({ ...each, sets: [...sets.values()] }))
    .filter(({ sets }) => sets.some((one) => sets.some((other) => !isOf(one, other))))
    .sort((a, b) => (`${a.amount} ${a.currency}` < `${b.amount} ${b.currency}` ? -1 : 1));
  const [first] = twins;
  if (!first) return usable < 2 && gap ? gap : bids.length === 0 ? missing('bids/details') : null;
  const { amount, currency } = first;
  return { lot: contest.lot, amount, currency, tenderers: twins.flatMap(({ sets }) => sets.flat()) };
}
