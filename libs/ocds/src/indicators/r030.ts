import { listAt, member, textAt } from '../json/json.ts';
import { bidsOf, idsIn, isActive, suppliersOf } from './facts.ts';
import type { Indicator } from './indicator.ts';

/** A valid bid dated after the end of the tender period, by a supplier of an active award. Dates are compared as texts, as the reference does. */
export const r030: Indicator = {
  code: 'R030',
  title: 'Late bid won',
  begin: ({ results }) => ({
    see(release, ocid) {
      const end = textAt(member(member(release, 'tender'), 'tenderPeriod'), 'endDate');
      const [awards, bids] = [listAt(release, 'awards'), bidsOf(release)];
      if (end === undefined || !awards || !bids) return;
      let suppliers: ReadonlySet<string> | undefined;
      for (const bid of bids) {
        const date = textAt(bid, 'date');
        if (date === undefined || date <= end || textAt(bid, 'status') !== 'valid') continue;
        suppliers ??= suppliersOf(awards.filter(isActive));
        for (const id of idsIn(listAt(bid, 'tenderers'))) {
          if (!suppliers.has(id)) continue;
          results.flag('OCID', ocid, 'R030', 1);
          results.flag('Tenderer', id, 'R030', 1);
          results.belongs('ocid_tenderer_r030', ocid, id);
        }
      }
    },
  }),
};
