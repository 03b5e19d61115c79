import type { Indicator } from './indicator.ts';
import { lowFence, quartiles } from './statistics.ts';

/** (Second lowest bid - winning bid) / winning bid ≤ the low fence of that ratio over all processes. */
export const r024: Indicator = {
  code: 'R024',
  title: 'Price close to winning bid',
  begin: ({ own, results, secondLowest }) => ({
    finish() {
      const quarters = own.threshold === undefined ? quartiles(secondLowest.ratios) : null;
      if (quarters) {
        results.meta('R024', 'q1', quarters.q1);
        results.meta('R024', 'q3', quarters.q3);
      }
      const fence = own.threshold ?? (quarters && lowFence(quarters));
      results.meta('R024', 'lower_fence', fence);
      // No ratio is below nought: with nought at the first quartile a quarter of all would be flagged.
      if (fence === null || fence <= 0 || (quarters && (quarters.q1 ?? 0) <= 0)) return;
      for (const [ocid, { ratio, winner, next }] of secondLowest.gaps) {
        if (!(ratio <= fence)) continue;
        results.flag('OCID', ocid, 'R024', ratio);
        for (const id of [winner, next]) {
          results.flag('Tenderer', id, 'R024', 0);
          results.belongs('ocid_tenderer_r024', ocid, id);
        }
      }
    },
  }),
};
