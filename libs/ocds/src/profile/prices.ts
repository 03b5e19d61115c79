import { type Contest, isOf, submitted, winnerOf } from './contests.ts';
import { type Gap, isGap, missing, outside, unusable } from './gap.ts';
import type { Money } from './money.ts';
import type { Process } from './process.ts';
import type { RedflagSettings } from './settings.ts';

/** Where price alone decides, as OCDS has it now and had it before 1.1.5; and where it does not. */
const BY_PRICE = new Set(['priceOnly', 'lowestCost']);
const NOT_BY_PRICE = new Set([
  'costOnly',
  'qualityOnly',
  'ratedCriteria',
  'bestProposal',
  'bestValueToGovernment',
  'singleBidOnly',
]);

/** Why the prices of a process are not held against each other: other things count. Null: they are, also where nothing is said. */
export function whyNotByPrice(process: Process, settings: RedflagSettings): Gap | null {
  const { procedure, criteria } = process.tender;
  if (procedure !== undefined && settings.notByPrice.includes(procedure))
    return outside('tender/procurementMethodDetails');
  if (criteria === undefined || BY_PRICE.has(criteria)) return null;
  return NOT_BY_PRICE.has(criteria) ? outside('tender/awardCriteria') : unusable('tender/awardCriteria');
}

/** A bid with its price and who made it. */
export interface Priced {
  price: Money;
  tenderers: readonly string[];
}

/** By how much the winner was below the next: (next - winner) / winner. */
export interface PriceGap {
  lot: string;
  ratio: number;
  winner: Priced;
  next: Priced;
}

/** The gap between the winning bid and the lowest other valid one of a contest. Feeds R024 and R058. */
export function priceGapOf(contest: Contest): PriceGap | Gap {
  const winner = winnerOf(contest);
  if (isGap(winner)) return winner;
  const valid = pricedBids(contest, 'valid');
  if (isGap(valid)) return valid;
  const own = lowest(valid.filter(({ tenderers }) => isOf(tenderers, winner)));
  const next = lowest(valid.filter(({ tenderers }) => !isOf(tenderers, winner)));
  if (!own) return missing('bids/details');
  if (!next) return outside('bids/details');
  // Where another bid was lower than the one that won, price was not all that counted.
  if (next.price.amount.compare(own.price.amount) < 0) return outside('bids/details/value');
  const ratio = next.price.amount.minus(own.price.amount).over(own.price.amount);
  return { lot: contest.lot, ratio, winner: own, next };
}

/** Bids of a contest with their prices, in one currency: all that came in, or the valid ones. */
export function pricedBids(contest: Contest, which: 'valid' | 'submitted'): Priced[] | Gap {
  const bids = submitted(contest);
  if (isGap(bids)) return bids;
  const priced: Priced[] = [];
  for (const { status, price, tenderers } of bids) {
    if (which === 'valid' && status !== 'valid') continue;
    if (isGap(price)) return price;
    if (isGap(tenderers)) return tenderers;
    priced.push({ price, tenderers });
  }
  const isOne = priced.every(({ price }) => price.currency === priced[0]?.price.currency);
  return isOne ? priced : unusable('bids/details/value/currency');
}

/** The lowest; of equals the one whose tenderers sort first, so that the order of bids does not count. */
export function lowest(bids: readonly Priced[]): Priced | undefined {
  const name = ({ tenderers }: Priced): string => tenderers.join('\n');
  return bids.toSorted((a, b) => a.price.amount.compare(b.price.amount) || (name(a) < name(b) ? -1 : 1))[0];
}
