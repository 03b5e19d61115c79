import { type Json, listAt, member } from '../../json/json.ts';
import { Amount } from '../amount.ts';
import { submitted } from '../contests.ts';
import { type Gap, isGap, missing, outside, unusable } from '../gap.ts';
import type { Bench, Indicator } from '../indicator.ts';
import { organisationsOf, type Process } from '../process.ts';
import { inLot } from '../values.ts';

/**
 * Tenderers of an open or selective procedure = 1: as `numberOfTenderers` says, else as tenderers or bids are listed; and of each lot that was bid
 * for. Not asked while the tender is still open.
 */
export const r018: Indicator = {
  code: 'R018',
  title: 'Single bid received',
  groups: ['OCID'],
  fields: [
    'tender/procurementMethod',
    'tender/numberOfTenderers',
    'tender/tenderers/id',
    'bids/details/status',
    'bids/details/tenderers/id',
    'bids/details/relatedLots',
    'tender/status',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R018; ocdscardinal 0.0.8, R018',
  parameters: {},
  begin: (bench) => ({
    see(process) {
      const found = whyNot(process) ?? count(process, bench);
      if (isGap(found)) return bench.unable(process.at, found);
      if (found === null) return bench.clear(process.at);
      bench.flag(process.at, { lot: found, tenderers: 1 });
    },
  }),
  explain: ({ lot }) => `One bidder took part${inLot(lot)} in a procedure that was open to several.`,
};

function whyNot({ tender: { method, status } }: Process): Gap | null {
  if (isGap(method)) return method;
  if (method !== 'open' && method !== 'selective') return outside('tender/procurementMethod');
  const isOpen = status === 'planning' || status === 'planned' || status === 'active';
  return isOpen ? outside('tender/status') : null;
}

/** The lot with one bidder (empty: all of the process); null where there are none. */
function count(process: Process, bench: Bench): string | null | Gap {
  const tender = member(process.release, 'tender');
  const said = member(tender, 'numberOfTenderers');
  const listed = organisationsOf(listAt(tender, 'tenderers') ?? null, 'tender/tenderers/id');
  const [number, names] = [integer(said), isGap(listed) ? undefined : listed.length];
  if (number !== undefined && names !== undefined && (number === 1) !== (names === 1)) {
    bench.found('tenderers-contradict', 'tender/numberOfTenderers', process.at);
    return unusable('tender/numberOfTenderers');
  }
  const all = number ?? names;
  if (all === 1) return '';
  const lots = singleLots(process, bench);
  if (typeof lots === 'string') return lots;
  if (all !== undefined) return all === 0 ? outside('tender/numberOfTenderers') : null;
  const isSaid = said !== undefined && said !== null && said !== '';
  return lots === null
    ? null
    : isSaid
      ? unusable('tender/numberOfTenderers')
      : missing('tender/numberOfTenderers');
}

function singleLots(process: Process, bench: Bench): string | null | Gap {
  const contests = bench.contests(process);
  if (isGap(contests)) return contests;
  const single: string[] = [];
  for (const contest of contests) {
    const bids = submitted(contest);
    if (isGap(bids)) return bids;
    const bidders = new Set<string>();
    for (const { tenderers } of bids) {
      if (isGap(tenderers)) return tenderers;
      bidders.add(tenderers.join('\n'));
    }
    if (bidders.size === 1) single.push(contest.lot);
  }
  return single.length > 0 ? single.join(', ') : null;
}

function integer(value: Json | undefined): number | undefined {
  const amount = Amount.of(value);
  return amount?.scale === 0 && amount.units >= 0n ? Number(amount.units) : undefined;
}
