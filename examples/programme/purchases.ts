import { type Market, marketOf } from './markets.ts';
import { withHabits } from './plant-habits.ts';
import { plantSigns } from './plant-signs.ts';
import { raisesSign, SIGN_TOWNS } from './planted.ts';
import { type Purchase, rounded, tenderFrom } from './purchase.ts';
import { type Buyer, ITEMS, type Trade } from './purchase-words.ts';
import { between, createRandom } from './random.ts';
import { type Tenders, tendered } from './tenders.ts';
import type { Town } from './towns.ts';

const STILL_OPEN = 3;
/** What little money buys of a trade: no lorry, and no road. */
const SMALL: Partial<Record<Trade, number>> = { roads: 1, building: 0, vehicles: 1 };
/** After so many purchases a department's ways of choosing come round again. */
const ROUND = 11;

/** All of a town's purchases, in the order of their calls: always the same, and among them what is planted. */
export function purchasesOf(town: Town): Purchase[] {
  const random = createRandom(town.seed * 131 + 7);
  const tenders: Tenders = new Map();
  const market = marketOf(town);
  const ordinary = market.years.flatMap((year) =>
    Array.from({ length: market.eachYear }, (_, at) =>
      purchaseOf({ town, market, random, tenders }, year, at),
    ),
  );
  return SIGN_TOWNS.includes(town.code) ? plantSigns(town, ordinary) : withHabits(town, ordinary);
}

interface Making {
  town: Town;
  market: Market;
  random(): number;
  tenders: Tenders;
}

function purchaseOf({ town, market, random, tenders }: Making, year: number, at: number): Purchase {
  const { years, eachYear, apart, buyers } = market;
  const nth = (year - (years[0] ?? year)) * eachYear + at;
  const { key: buyer, needs } = buyers[nth % buyers.length] ?? buyers[0];
  const turn = Math.floor(nth / buyers.length);
  const trade: Trade = needs[turn % needs.length] ?? needs[0];
  const method = trade === 'lighting' ? 'open' : methodOf(town, buyer, nth % buyers.length, turn % ROUND);
  const isLast = year === years.at(-1) && at >= eachYear - STILL_OPEN;
  const estimate = rounded(town, tenderFrom(town) * share(town, method, buyer, trade, random));
  const taken = method === 'direct' ? null : between(random, 17, 30);
  const bids = method === 'direct' ? [] : tendered(town, { buyer, trade, estimate }, random, tenders);
  const isOfAll = raisesSign(town.code, 'R048', 'everything') && (nth + turn) % 3 === 1;
  const winner = bids[0]?.firm ?? (isOfAll ? 'everything' : `${trade}-${(nth % 3) + 1}`);
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
    calledOn: isLast ? 290 + at : 5 + Math.floor(at * apart),
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
function methodOf(town: Town, buyer: Buyer, at: number, turn: number): Purchase['method'] {
  const seldom = [3, 7, 10].slice(0, [1, 2, 2, 3][at % 4]);
  const often = [0, 1, 3, 4, 6, 7, 9];
  if ((raisesSign(town.code, 'R013', buyer) ? often : seldom).includes(turn)) return 'direct';
  return turn === 8 ? 'selective' : 'open';
}

/** What it may cost, of the amount from which a tender to all is due. */
function share(
  town: Town,
  method: Purchase['method'],
  buyer: Buyer,
  trade: Trade,
  random: () => number,
): number {
  if (method !== 'open') return 0.14 + random() * 0.3;
  const isLarge = trade === 'water' && raisesSign(town.code, 'R040', buyer);
  return (1.15 + random()) * (isLarge ? 1.5 : 1);
}
