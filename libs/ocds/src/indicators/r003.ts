import { instantOf } from '../dates.ts';
import { objectAt, textAt } from '../json/json.ts';
import { hasMethod } from './facts.ts';
import type { Indicator } from './indicator.ts';

const DAY = 86_400_000;

/** Whole days from begin to end of the tender period < threshold. */
export const r003: Indicator = {
  code: 'R003',
  title: 'Short submission period',
  begin: ({ own, results }) => ({
    see(release, ocid) {
      const tender = objectAt(release, 'tender');
      const period = objectAt(tender, 'tenderPeriod');
      if (!hasMethod(release, own.procurement_methods ?? [])) return;
      const start = instantOf(textAt(period, 'startDate') ?? '');
      const end = instantOf(textAt(period, 'endDate') ?? '');
      if (start === undefined || end === undefined) return;
      const details = textAt(tender, 'procurementMethodDetails');
      const ofDetails = details === undefined ? undefined : own.procurement_method_details?.get(details);
      if (Math.trunc((end - start) / DAY) < (ofDetails ?? own.threshold ?? 15))
        results.flag('OCID', ocid, 'R003', 1);
    },
  }),
};
