import { type Contest, isOf, settled, winnerOf } from '../contests.ts';
import { type Gap, isGap, missing, unusable } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import type { Moment } from '../moment.ts';
import { inLot } from '../values.ts';

interface Late {
  lot: string;
  submitted: number;
  tenderers: readonly string[];
}

/**
 * Every valid bid of the winner came after the end of the tender period. Dates are instants; where a day alone is said, only what is late in
 * every reading of it is late.
 */
export const r030: Indicator = {
  code: 'R030',
  title: 'Late bid won',
  groups: ['OCID'],
  fields: [
    'tender/tenderPeriod/endDate',
    'bids/details/date',
    'bids/details/status',
    'bids/details/tenderers/id',
    'awards/status',
    'awards/suppliers/id',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R030; ocdscardinal 0.0.8, R030',
  parameters: {},
  begin: (bench) => ({
    see(process) {
      const { start, end } = process.tender.period;
      if (isGap(end)) return bench.unable(process.at, end);
      if (!isGap(start) && end.until < start.from) {
        bench.found('period-backwards', 'tender/tenderPeriod', process.at);
        return bench.unable(process.at, unusable('tender/tenderPeriod'));
      }
      const contests = bench.contests(process);
      if (isGap(contests)) return bench.unable(process.at, contests);
      const found = settled(contests.map((contest) => lateIn(contest, end)));
      if (found === null) return bench.clear(process.at);
      if (isGap(found)) return bench.unable(process.at, found);
      const { lot, submitted } = found.flags[0]!;
      const lots = found.flags.length;
      const values = { lot, lots, submitted: iso(submitted), end: iso(end.until) };
      bench.flag(
        process.at,
        values,
        found.flags.flatMap(({ tenderers }) => tenderers),
      );
    },
  }),
  explain: ({ lot, lots, submitted, end }) =>
    `The bid that won${inLot(lot, lots)} came at ${submitted}, after the end of the period at ${end}.`,
};

const iso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

function lateIn(contest: Contest, end: Moment): Late | null | Gap {
  const winner = winnerOf(contest);
  if (isGap(winner)) return winner;
  let earliest: number | undefined;
  for (const { status, tenderers, date } of contest.bids) {
    if (isGap(status)) return status;
    if (status !== 'valid') continue;
    if (isGap(tenderers)) return tenderers;
    if (!isOf(tenderers, winner)) continue;
    if (isGap(date)) return date;
    if (earliest === undefined || date.from < earliest) earliest = date.from;
  }
  if (earliest === undefined) return missing('bids/details');
  return earliest > end.until ? { lot: contest.lot, submitted: earliest, tenderers: winner } : null;
}
