import { plantSigns } from './plant-signs.ts';
import { raisesSign } from './planted.ts';
import { type Purchase, rounded, tenderFrom } from './purchase.ts';
import { BUYERS, type Buyer, ITEMS, type Trade } from './purchase-words.ts';
import { between, createRandom } from './random.ts';
import { type Tenders, tendered } from './tenders.ts';
import type { Town } from './towns.ts';

export const PURCHASE_YEARS = [2023, 2024, 2025] as const;
const EACH_YEAR = 44;
const STILL_OPEN = 3;
/** What little money buys of a trade: no lorry, and no road. */
const SMALL: Partial<Record<Trade, number>> = { roads: 1, building: 0, vehicles: 1 };

/** All of a town's purchases, in the order of their calls: always the same, and among them what is planted. */
export function purchasesOf(town: Town): Purchase[] {
  const random = createRandom(town.seed * 131 + 7);
  const tenders: Tenders = new Map();
  const ordinary = PURCHASE_YEARS.flatMap((year) =>
    Array.from({ length: EACH_YEAR }, (_, at) => purchaseOf(town, random, tenders, year, at)),
  );
  return plantSigns(town, ordinary);
}

function purchaseOf(town: Town, random: () => number, tenders: Tenders, year: number, at: number): Purchase {
  const nth = (year - PURCHASE_YEARS[0]) * EACH_YEAR + at;
  const { key: buyer, needs } = BUYERS[nth % BUYERS.length] ?? BUYERS[0];
  const turn = Math.floor(nth / BUYERS.length);
  const trade: Trade = needs[turn % needs.length] ?? needs[0];
  const method = trade === 'lighting' ? 'open' : methodOf(buyer, nth % BUYERS.length, turn);
  const isLast = year === PURCHASE_YEARS.at(-1) && at >= EACH_YEAR - STILL_OPEN;
  const estimate = rounded(town, tenderFrom(town) * share(method, buyer, trade, random));
  const taken = method === 'direct' ? null : between(random, 17, 30);
  const bids = method === 'direct' ? [] : tendered(town, { buyer, trade, estimate }, random, tenders);
  const winner = bids[0]?.firm ?? ((nth + turn) % 3 === 1 ? 'everything' : `${trade}-${(nth % 3) + 1}`);
  const price = bids[0]?.amount ?? rounded(town, estimate * 0.97);
  const awarded = (taken ?? 2) + between(random, 14, 24);
  const signed = awarded + between(random, 8, 14);
  const due = signed + between(random, 50, 80);
  return {
    number: `${year}-${String(at + 1).padStart(3, '0')}`,
    year,
    buyer,
    trade,
    item: (method === 'open' ? null : SMALL[trade]) ?? turn % ITEMS[trade].length,
    quarter: between(random, 0, 6),
    method,
    currency: town.currency,
    calledOn: isLast ? 290 + at : 5 + Math.floor(at * 4.6),
    taken,
    estimate,
    bids,
    winner,
    price,
    awarded,
    signed,
    due,
    delivered: due + between(random, -12, 6),
    final: nth % 8 === 3 ? rounded(town, price * 1.06) : price,
    came: isLast ? 'called' : 'delivered',
    isOver: nth % 2 === 0,
    isDeliveryTold: true,
  };
}

/** A department buys one or three of eleven things without asking for offers, and one of few who are asked. */
function methodOf(buyer: Buyer, at: number, turn: number): Purchase['method'] {
  const seldom = [3, 7, 10].slice(0, [1, 2, 2, 3][at % 4]);
  const often = [0, 1, 3, 4, 6, 7, 9];
  if ((raisesSign('R013', buyer) ? often : seldom).includes(turn)) return 'direct';
  return turn === 8 ? 'selective' : 'open';
}

/** What it may cost, of the amount from which a tender to all is due. */
function share(method: Purchase['method'], buyer: Buyer, trade: Trade, random: () => number): number {
  if (method !== 'open') return 0.14 + random() * 0.3;
  const isLarge = trade === 'water' && raisesSign('R040', buyer);
  return (1.15 + random()) * (isLarge ? 1.5 : 1);
}
