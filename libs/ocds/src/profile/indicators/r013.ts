import { isGap } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { Shares } from '../shares.ts';
import { percent, rounded } from '../values.ts';

/**
 * Processes with method `direct` / processes with a method ≥ the high fence of that share among buyers with at least `processes` processes. By
 * number: values are published less often.
 */
export const r013: Indicator<'threshold' | 'processes'> = {
  code: 'R013',
  title: 'High use of direct awards',
  groups: ['Buyer'],
  fields: ['tender/procurementMethod', 'buyer/id'],
  source: 'Open Contracting Partnership, Red flags in public procurement (2024), R013; PEFA 2016, PI-24.2',
  parameters: {
    threshold: { standard: null, least: 0, most: 1, says: 'a share instead of the fence' },
    processes: { standard: 10, least: 1, most: 10_000, isWhole: true, says: 'the least of a buyer' },
  },
  begin(bench) {
    const buyers = new Shares();
    return {
      see(process) {
        const { buyer, tender, at } = process;
        if (isGap(tender.method)) return bench.unable(at, tender.method);
        if (isGap(buyer)) return bench.unable(at, buyer);
        buyers.add(buyer, tender.method === 'direct' ? 1 : 0, 1);
        bench.clear(at);
      },
      finish() {
        const { threshold, processes } = bench.parameter;
        buyers.judge(
          bench,
          'Buyer',
          { side: 'high', least: 10, highest: 1, threshold },
          (share) => share.processes >= (processes ?? 1),
          ({ part, whole }, fence) => ({
            direct: part,
            processes: whole,
            share: rounded(part / whole),
            limit: rounded(fence),
          }),
        );
      },
    };
  },
  explain: ({ direct, processes, share, limit }) =>
    `${direct} of ${processes} processes (${percent(share)}) were direct awards; ${percent(limit)} or more is unusual among buyers.`,
};
