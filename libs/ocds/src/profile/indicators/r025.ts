import { quantile } from '../../indicators/statistics.ts';
import { isOf, submitted, winnerOf } from '../contests.ts';
import { fenceOf } from '../fences.ts';
import { type Gap, isGap, lacking } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { percent, rounded } from '../values.ts';

/**
 * A tenderer with as many contests as the busiest quarter (≥ the percentile) of which it won a share ≤ the low fence. Contests are lots, or
 * processes without lots, with one winner; asked of tenderers with at least `contests` of them.
 */
export const r025: Indicator<'threshold' | 'percentile' | 'contests'> = {
  code: 'R025',
  title: 'Excessive unsuccessful bids',
  groups: ['Tenderer'],
  fields: [
    'bids/details/status',
    'bids/details/tenderers/id',
    'bids/details/relatedLots',
    'awards/status',
    'awards/suppliers/id',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R025; ocdscardinal 0.0.8, R025',
  parameters: {
    threshold: { standard: null, least: 0, most: 1, says: 'a share instead of the fence' },
    percentile: { standard: 75, least: 0, most: 100, says: 'how busy a tenderer has to be' },
    contests: { standard: 5, least: 1, most: 10_000, isWhole: true, says: 'the least of a tenderer' },
  },
  begin(bench) {
    const tenderers = new Map<string, { won: number; bid: number }>();
    return {
      see(process) {
        const contests = bench.contests(process);
        if (isGap(contests)) return bench.unable(process.at, contests);
        let gap: Gap | undefined;
        let counted = 0;
        for (const contest of contests) {
          const winner = winnerOf(contest);
          const bids = submitted(contest);
          if (isGap(winner) || isGap(bids)) {
            gap ??= isGap(winner) ? winner : isGap(bids) ? bids : undefined;
            continue;
          }
          const bidders = new Set<string>();
          for (const { status, tenderers: ids } of bids)
            if (status === 'valid' && !isGap(ids)) for (const id of ids) bidders.add(id);
          for (const id of bidders) {
            const counts = tenderers.get(id) ?? { won: 0, bid: 0 };
            counts.bid++;
            if (isOf([id], winner)) counts.won++;
            tenderers.set(id, counts);
          }
          counted++;
        }
        if (counted === 0 && gap) bench.unable(process.at, gap);
        else bench.clear(process.at);
      },
      finish() {
        const { threshold, percentile, contests } = bench.parameter;
        const busy = [...tenderers].filter(([, { bid }]) => bid >= (contests ?? 1));
        const most = quantile(
          busy.map(([, { bid }]) => bid),
          (percentile ?? 75) / 100,
        );
        const ratios = busy.map(([, { won, bid }]) => won / bid);
        const { fence, cannot, ...rest } = fenceOf(ratios, { side: 'low', least: 10, highest: 1, threshold });
        bench.population({ name: '', fence, cannot, ...rest });
        for (const [id, { won, bid }] of tenderers) {
          if (bid < (contests ?? 1) || most === null) bench.unableOne('Tenderer', id, lacking('too few'));
          else if (fence === null) bench.unableOne('Tenderer', id, lacking(cannot ?? ''));
          else if (bid >= most && won / bid <= fence)
            bench.flagOne('Tenderer', id, {
              won,
              contests: bid,
              share: rounded(won / bid),
              limit: rounded(fence),
              busy: rounded(most),
            });
          else bench.clearOne('Tenderer', id);
        }
      },
    };
  },
  explain: ({ won, contests, share, limit }) =>
    `bid in ${contests} contests, more than most, and won ${won} (${percent(share)}); ${percent(limit)} or less is unusual.`,
};
