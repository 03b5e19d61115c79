import { listAt } from '../json/json.ts';
import { idsIn, isPriceCompared, priceOf, submittedBids } from './facts.ts';
import type { Indicator } from './indicator.ts';

/** Two submitted bids of the same amount and currency by different sets of tenderers. */
export const r028: Indicator = {
  code: 'R028',
  title: 'Identical bid prices',
  begin: ({ settings, results }) => ({
    see(release, ocid) {
      if (!isPriceCompared(release, settings)) return;
      const bids = submittedBids(release);
      if (bids.length < 2) return;
      const bidders = new Map<string, Set<string>>();
      for (const bid of bids) {
        const price = priceOf(bid);
        const ids = new Set(idsIn(listAt(bid, 'tenderers')));
        if (!price || ids.size === 0) continue;
        const key = `${price.amount} ${price.currency}`;
        const others = bidders.get(key);
        if (others && !isSame(others, ids)) {
          results.flag('OCID', ocid, 'R028', 1);
          for (const id of [...ids, ...others]) {
            results.flag('Tenderer', id, 'R028', 1);
            results.belongs('ocid_tenderer_r028', ocid, id);
          }
        }
        bidders.set(key, ids);
      }
    },
  }),
};

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
