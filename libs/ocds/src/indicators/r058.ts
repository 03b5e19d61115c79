import type { Indicator } from './indicator.ts';
import { highFence, quartiles } from './statistics.ts';

/** (Second lowest bid - winning bid) / winning bid ≥ the high fence of that ratio over all processes. */
export const r058: Indicator = {
  code: 'R058',
  title: 'Heavily discounted bid',
  begin: ({ own, results, secondLowest }) => ({
    finish() {
      const quarters = own.threshold === undefined ? quartiles(secondLowest.ratios) : null;
      if (quarters) {
        results.meta('R058', 'q1', quarters.q1);
        results.meta('R058', 'q3', quarters.q3);
      }
      const fence = own.threshold ?? (quarters && highFence(quarters));
      results.meta('R058', 'upper_fence', fence);
      if (fence === null || fence <= 0) return;
      for (const [ocid, { ratio, winner }] of secondLowest.gaps) {
        if (!(ratio >= fence)) continue;
        results.flag('OCID', ocid, 'R058', ratio);
        results.flag('Tenderer', winner, 'R058', 0);
        results.belongs('ocid_tenderer_r058', ocid, winner);
      }
    },
  }),
};
