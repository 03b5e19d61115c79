import { listAt, textAt } from '../json/json.ts';
import { onlyId, soleWinner } from './facts.ts';
import type { Indicator } from './indicator.ts';
import { entry } from './results.ts';
import { lowFence, quantile, quartiles } from './statistics.ts';

/** Processes won / processes with a valid bid ≤ the low fence of that ratio, for tenderers with as many processes as the busiest quarter. */
export const r025: Indicator = {
  code: 'R025',
  title: 'Excessive unsuccessful bids',
  begin: ({ own, results }) => {
    const tenderers = new Map<string, { won: number; bid: number }>();
    return {
      see(release) {
        const won = soleWinner(release);
        if (!won) return;
        const bidders = new Set<string>();
        for (const bid of won.bids) {
          const tenderer = onlyId(listAt(bid, 'tenderers'));
          if (tenderer !== undefined && textAt(bid, 'status') === 'valid') bidders.add(tenderer);
        }
        for (const id of bidders) {
          const counts = entry(tenderers, id, () => ({ won: 0, bid: 0 }));
          counts.bid++;
          if (id === won.supplier) counts.won++;
        }
      },
      finish() {
        const all = [...tenderers.values()];
        const most = quantile(
          all.map(({ bid }) => bid),
          (own.percentile ?? 75) / 100,
        );
        const quarters = own.threshold === undefined ? quartiles(all.map(({ won, bid }) => won / bid)) : null;
        if (quarters) {
          results.meta('R025', 'q1', quarters.q1);
          results.meta('R025', 'q3', quarters.q3);
        }
        const fence = own.threshold ?? (quarters && lowFence(quarters));
        results.meta('R025', 'upper_fence', most);
        results.meta('R025', 'lower_fence', fence);
        if (fence === null || most === null || fence <= 0 || (quarters && (quarters.q1 ?? 0) <= 0)) return;
        for (const [id, { won, bid }] of tenderers)
          if (bid >= most && won / bid <= fence) results.flag('Tenderer', id, 'R025', won / bid);
      },
    };
  },
};
