import { firstGap, isGap, outside } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { type Share, Shares } from '../shares.ts';
import { percent, rounded } from '../values.ts';

/**
 * Disqualified bids / submitted bids ≥ the high fence of that share, among buyers, procuring entities and tenderers each. Buyers and entities
 * with fewer than `processes` processes, and tenderers with fewer than `bids` bids, are not asked.
 */
export const r038: Indicator<'threshold' | 'processes' | 'bids'> = {
  code: 'R038',
  title: 'Excessive disqualified bids',
  groups: ['Buyer', 'ProcuringEntity', 'Tenderer'],
  fields: ['bids/details/status', 'bids/details/tenderers/id', 'buyer/id', 'tender/procuringEntity/id'],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R038; ocdscardinal 0.0.8, R038',
  parameters: {
    threshold: { standard: null, least: 0, most: 1, says: 'a share instead of the fences' },
    processes: { standard: 5, least: 1, most: 10_000, isWhole: true, says: 'the least of a buyer or entity' },
    bids: { standard: 5, least: 1, most: 10_000, isWhole: true, says: 'the least of a tenderer' },
  },
  begin(bench) {
    const { threshold, processes, bids: leastBids } = bench.parameter;
    const shares = { Buyer: new Shares(), ProcuringEntity: new Shares(), Tenderer: new Shares() };
    return {
      see(process) {
        const { bids, buyer, procuringEntity } = process;
        if (isGap(bids)) return bench.unable(process.at, bids);
        const gap = firstGap(...bids.flatMap(({ status, tenderers }) => [status, tenderers]));
        if (isGap(gap)) return bench.unable(process.at, gap);
        const came = bids.filter(({ status }) => status !== 'invited' && status !== 'withdrawn');
        if (came.length === 0) return bench.unable(process.at, outside('bids/details/status'));
        const out = came.filter(({ status }) => status === 'disqualified').length;
        if (!isGap(buyer)) shares.Buyer.add(buyer, out, came.length);
        if (!isGap(procuringEntity)) shares.ProcuringEntity.add(procuringEntity, out, came.length);
        for (const { status, tenderers } of came)
          for (const id of isGap(tenderers) ? [] : tenderers)
            shares.Tenderer.add(id, status === 'disqualified' ? 1 : 0, 1);
        bench.clear(process.at);
      },
      finish() {
        const rule = { side: 'high', least: 10, highest: 1, threshold } as const;
        for (const group of ['Buyer', 'ProcuringEntity'] as const)
          shares[group].judge(bench, group, rule, (share) => share.processes >= (processes ?? 1), valuesOf);
        shares.Tenderer.judge(bench, 'Tenderer', rule, ({ whole }) => whole >= (leastBids ?? 1), valuesOf);
      },
    };
  },
  explain: ({ out, bids, share, limit }) =>
    `${out} of ${bids} bids (${percent(share)}) were disqualified; ${percent(limit)} or more is unusual among its like.`,
};

const valuesOf = ({ part, whole }: Share, fence: number) => ({
  out: part,
  bids: whole,
  share: rounded(part / whole),
  limit: rounded(fence),
});
