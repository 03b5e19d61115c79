import { currencyOf } from '@groundwork-gov/money';
import { isPlanted } from './planted.ts';
import { between, createRandom, oneOf } from './random.ts';
import type { Town } from './towns.ts';

/** A purchase of an example town. Amounts are minor units of its currency. */
export interface Contract {
  id: string;
  year: number;
  /** `open`: tendered to all; `direct`: bought from one firm, permitted below the town's threshold. */
  method: 'open' | 'direct';
  department: string;
  estimated: bigint;
  awarded: bigint;
  bids: number;
  supplier: string;
  publishedOn: string | null;
  awardedOn: string;
}

/** From this amount on an open tender is due: two and a half millions for a town of scale 1. */
export const tenderThreshold = (town: Town): bigint => minorOf(town, 2_500_000 * town.scale);

/** All purchases of a town in a year: some thirty tenders and sixty direct purchases, and what is planted among them. */
export function contractsOf(town: Town, year: number): Contract[] {
  const random = createRandom(year * 53 + 11 + town.seed * 104_729);
  const contracts: Contract[] = [];
  for (let number = 1; number <= 32; number += 1) contracts.push(openTender(town, year, number, random));
  for (let number = 33; number <= 92; number += 1) contracts.push(directPurchase(town, year, number, random));
  return contracts;
}

function openTender(town: Town, year: number, number: number, random: () => number): Contract {
  const isHabit = isPlanted('single-bidder', town.code, year) && random() < 0.72;
  const estimated = (tenderThreshold(town) * BigInt(between(random, 105, 1900))) / 100n;
  const bids = isHabit ? 1 : oneOf(random, [1, 2, 3, 3, 4, 4, 5, 6, 7]);
  const published = dayOf(year, between(random, 10, 290));
  return {
    id: `${town.code}-${year}-${String(number).padStart(3, '0')}`,
    year,
    method: 'open',
    department: oneOf(random, ['20', '30', '30', '40', '40', '50', '60']),
    estimated,
    // With nobody to bid against, the price stays at the estimate.
    awarded:
      (estimated * BigInt(bids === 1 ? between(random, 985, 1000) : between(random, 780, 960))) / 1000n,
    bids,
    supplier: supplierOf(town, isHabit ? between(random, 1, 2) : between(random, 1, 40)),
    publishedOn: published,
    awardedOn: plusDays(published, between(random, 28, 62)),
  };
}

function directPurchase(town: Town, year: number, number: number, random: () => number): Contract {
  const isDodged = isPlanted('dodged-threshold', town.code, year) && random() < 0.45;
  const share = isDodged ? between(random, 930, 998) : between(random, 20, 900);
  const awarded = (tenderThreshold(town) * BigInt(share)) / 1000n;
  return {
    id: `${town.code}-${year}-${String(number).padStart(3, '0')}`,
    year,
    method: 'direct',
    department: oneOf(random, ['10', '20', '30', '40', '50', '60']),
    estimated: awarded,
    awarded,
    bids: 1,
    supplier: supplierOf(town, isDodged ? between(random, 1, 4) : between(random, 1, 60)),
    publishedOn: null,
    awardedOn: dayOf(year, between(random, 3, 355)),
  };
}

const supplierOf = (town: Town, number: number): string =>
  `${town.code}-SUP-${String(number).padStart(2, '0')}`;

const dayOf = (year: number, day: number): string => plusDays(`${year}-01-01`, day);

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const minorOf = (town: Town, amount: number): bigint =>
  BigInt(Math.round(amount)) * 10n ** BigInt(currencyOf(town.currency).digits);
