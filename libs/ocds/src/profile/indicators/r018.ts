import { type Json, listAt, member } from '../../json/json.ts';
import { Amount } from '../amount.ts';
import { submitted } from '../contests.ts';
import { type Gap, isGap, missing, outside, unusable } from '../gap.ts';
import type { Bench, Indicator } from '../indicator.ts';
import { organisationsOf } from '../organisations.ts';
import { activeAwards, type Process } from '../process.ts';
import { inLot } from '../values.ts';

/**
 * Tenderers of an open or selective procedure = 1: as `numberOfTenderers` says, else as tenderers or bids are listed; and of each lot that was bid
 * for. Not asked while the tender is still open, nor by lists where no process of the file lists more than one.
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
  begin(bench) {
    // Whether lists of bidders are whole is known when all were seen.
    const waiting: { process: number; single: Single }[] = [];
    let isListed = false;
    return {
      see(process) {
        isListed ||= mostListed(process) > 1;
        const found = whyNot(process) ?? singleIn(process, bench);
        if (isGap(found)) bench.unable(process.at, found);
        else if (found === null) bench.clear(process.at);
        else if (found.isCounted) bench.flag(process.at, { lot: found.lot, lots: found.lots });
        else waiting.push({ process: process.at, single: found });
      },
      finish() {
        for (const { process, single } of waiting) {
          if (isListed) bench.flag(process, { lot: single.lot, lots: single.lots });
          else {
            bench.found('lists-of-one', 'tender/tenderers/id', process);
            bench.unable(process, unusable('tender/tenderers/id'));
          }
        }
      },
    };
  },
  explain: ({ lot, lots }) =>
    `One bidder took part${inLot(lot, lots)} in a procedure that was open to several.`,
};

/** A lot with one bidder (empty: all of the process), of how many, and whether somebody counted or only listed them. */
interface Single {
  lot: string;
  lots: number;
  isCounted: boolean;
}

function mostListed(process: Process): number {
  const listed = organisationsOf(listAt(member(process.release, 'tender'), 'tenderers') ?? null, '');
  const bids = isGap(process.bids)
    ? []
    : process.bids.flatMap(({ tenderers }) => (isGap(tenderers) ? [] : tenderers));
  return Math.max(isGap(listed) ? 0 : listed.length, new Set(bids).size);
}

function whyNot(process: Process): Gap | null {
  const { method, status } = process.tender;
  if (isGap(method)) return method;
  if (method !== 'open' && method !== 'selective') return outside('tender/procurementMethod');
  const isOpen = status === 'planning' || status === 'planned' || status === 'active';
  // Of many tenders the status stays as it was when something has long been awarded.
  return isOpen && isGap(activeAwards(process)) ? outside('tender/status') : null;
}

/** Null: there was more than one bidder. */
function singleIn(process: Process, bench: Bench): Single | null | Gap {
  const tender = member(process.release, 'tender');
  const said = member(tender, 'numberOfTenderers');
  const listed = organisationsOf(listAt(tender, 'tenderers') ?? null, 'tender/tenderers/id');
  const [number, names] = [integer(said), isGap(listed) ? undefined : listed.length];
  if (number !== undefined && names !== undefined && (number === 1) !== (names === 1)) {
    bench.found('tenderers-contradict', 'tender/numberOfTenderers', process.at);
    return unusable('tender/numberOfTenderers');
  }
  const all = number ?? names;
  if (all === 1) return { lot: '', lots: 1, isCounted: number !== undefined };
  const single = singleLots(process, bench);
  if (single !== null && !isGap(single)) return single;
  if (all !== undefined) return all === 0 ? outside('tender/numberOfTenderers') : null;
  const isSaid = said !== undefined && said !== null && said !== '';
  return single === null
    ? null
    : isSaid
      ? unusable('tender/numberOfTenderers')
      : missing('tender/numberOfTenderers');
}

function singleLots(process: Process, bench: Bench): Single | null | Gap {
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
  const [lot] = single;
  return lot === undefined ? null : { lot, lots: single.length, isCounted: false };
}

function integer(value: Json | undefined): number | undefined {
  const amount = Amount.of(value);
  return amount?.scale === 0 && amount.units >= 0n ? Number(amount.units) : undefined;
}
