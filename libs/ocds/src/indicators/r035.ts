import { listAt, textAt } from '../json/json.ts';
import { finalAwards, idsIn, suppliersOf } from './facts.ts';
import type { Indicator } from './indicator.ts';

/** Disqualified tenderers but the winner, where only the winner's bids were valid; flagged from the threshold on. */
export const r035: Indicator = {
  code: 'R035',
  title: 'All except winning bid disqualified',
  begin: ({ own, results }) => ({
    see(release, ocid) {
      const final = finalAwards(release);
      if (!final) return;
      if (final.active.length === 0 || final.bids.length < 2) return;
      const by = (status: string): Set<string> => {
        const ids = new Set<string>();
        for (const bid of final.bids)
          if (textAt(bid, 'status') === status) for (const id of idsIn(listAt(bid, 'tenderers'))) ids.add(id);
        return ids;
      };
      const valid = by('valid');
      const [winner] = valid;
      if (winner === undefined || valid.size !== 1) return;
      const suppliers = suppliersOf(final.active);
      if (suppliers.size !== 1 || !suppliers.has(winner)) return;
      const others = [...by('disqualified')].filter((id) => id !== winner).length;
      if (others < Math.max(1, own.threshold ?? 1)) return;
      results.flag('OCID', ocid, 'R035', others);
      results.flag('Tenderer', winner, 'R035', 0);
      results.belongs('ocid_tenderer_r035', ocid, winner);
    },
  }),
};
