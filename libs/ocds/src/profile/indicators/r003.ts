import { isGap, unusable } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { DAY } from '../moment.ts';
import { byLaw, daysOwed } from '../rules.ts';
import { counted } from '../values.ts';

/**
 * Days between beginning and end of the tender period < those that the law gives. Dates are instants; a day alone is read as long as it can
 * be. A period that ends before it begins is a fault of the data.
 */
export const r003: Indicator<'days'> = {
  code: 'R003',
  title: 'Short submission period',
  groups: ['OCID'],
  fields: ['tender/tenderPeriod/startDate', 'tender/tenderPeriod/endDate'],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R003; ocdscardinal 0.0.8, R003',
  parameters: {
    days: {
      standard: 15,
      least: 1,
      most: 365,
      isWhole: true,
      says: 'the least, where no rule of `submissionPeriods` holds',
    },
  },
  begin: (bench) => ({
    see(process) {
      const { start, end } = process.tender.period;
      if (isGap(start)) return bench.unable(process.at, start);
      if (isGap(end)) return bench.unable(process.at, end);
      if (end.until < start.from) {
        bench.found('period-backwards', 'tender/tenderPeriod', process.at);
        return bench.unable(process.at, unusable('tender/tenderPeriod'));
      }
      const days = Math.floor((end.until - start.from) / DAY);
      const owed = daysOwed(bench.settings.submissionPeriods, process, start.from, bench.zone);
      const least = owed?.days ?? bench.parameter.days ?? 0;
      if (days >= least) return bench.clear(process.at);
      bench.flag(process.at, {
        days,
        least,
        law: owed?.law ?? '',
        article: owed?.article ?? '',
        start: bench.zone.dayOf(start.from),
        end: bench.zone.dayOf(end.from),
      });
    },
  }),
  explain: ({ days, least, law, article, start, end }) =>
    `Bidders had ${counted(days, 'whole day', 'whole days')} to submit a bid (${start} to ${end}); at least ${least} are expected${byLaw({ law, article })}.`,
};
