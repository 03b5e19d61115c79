import { listAt, textAt } from '../json/json.ts';
import { isActive, isPriceCompared, priceOf, submittedBids } from './facts.ts';
import type { Indicator } from './indicator.ts';

/** The lowest submitted bid is disqualified, and an award is active. */
export const r036: Indicator = {
  code: 'R036',
  title: 'Lowest bid disqualified',
  begin: ({ settings, results, isMainCurrency }) => ({
    see(release, ocid) {
      if (!isPriceCompared(release, settings) || !listAt(release, 'awards')?.some(isActive)) return;
      let lowest: { amount: number; isOut: boolean } | undefined;
      let hasValid = false;
      for (const bid of submittedBids(release)) {
        const price = priceOf(bid);
        if (!price || !isMainCurrency(price.currency)) continue;
        const status = textAt(bid, 'status');
        if (status === 'valid') hasValid = true;
        if (!lowest || price.amount < lowest.amount)
          lowest = { amount: price.amount, isOut: status === 'disqualified' };
      }
      if (hasValid && lowest?.isOut === true) results.flag('OCID', ocid, 'R036', 1);
    },
  }),
};
