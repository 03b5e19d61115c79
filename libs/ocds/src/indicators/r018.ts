import { member } from '../json/json.ts';
import { hasMethod } from './facts.ts';
import type { Indicator } from './indicator.ts';

/** Number of tenderers = 1, in open and selective procedures. */
export const r018: Indicator = {
  code: 'R018',
  title: 'Single bid received',
  begin: ({ own, results }) => ({
    see(release, ocid) {
      const isAsked = hasMethod(release, own.procurement_methods ?? ['open', 'selective']);
      if (isAsked && member(member(release, 'tender'), 'numberOfTenderers') === 1)
        results.flag('OCID', ocid, 'R018', 1);
    },
  }),
};
