import { isPlanted } from './planted.ts';
import { type Purchase, rounded, tenderFrom } from './purchase.ts';
import type { Buyer, Trade } from './purchase-words.ts';
import type { Town } from './towns.ts';

/** What a department splits, and of which trade's items it is. */
const SPLIT: readonly { buyer: Buyer; trade: Trade; item: number }[] = [
  { buyer: 'works', trade: 'roads', item: 1 },
  { buyer: 'health', trade: 'medical', item: 1 },
  { buyer: 'education', trade: 'furniture', item: 0 },
  { buyer: 'environment', trade: 'cleaning', item: 1 },
  { buyer: 'transport', trade: 'vehicles', item: 1 },
];

/** The purchases with the habits that are planted in a town: each shows in many of them, and in none by itself. */
export function withHabits(town: Town, ordinary: readonly Purchase[]): Purchase[] {
  return ordinary.map((purchase, nth) => {
    const { year } = purchase;
    if (isPlanted('single-bidder', town.code, year)) return { ...purchase, ...alone(town, purchase, nth) };
    if (isPlanted('dodged-threshold', town.code, year)) return { ...purchase, ...split(town, purchase) };
    return purchase;
  });
}

/** Four of five tenders get one offer, from one of two firms; with nobody to bid against, it stays at the estimate. */
function alone(
  town: Town,
  { method, bids, estimate, final, price }: Purchase,
  nth: number,
): Partial<Purchase> {
  const [bid] = bids;
  if (method !== 'open' || !bid || nth % 5 === 2) return {};
  const firm = `alone-${1 + (nth % 2)}`;
  const amount = rounded(town, estimate * (1 - (bid.hours % 15) / 1000));
  return {
    bids: [{ ...bid, firm, amount }],
    winner: firm,
    price: amount,
    final: rounded(town, (amount * final) / price),
  };
}

/** What would want a tender is bought in two, one some days after the other and from the same firm, each just below the amount. */
function split(town: Town, { number, year, quarter, ...ordinary }: Purchase): Partial<Purchase> {
  const at = Number(number.slice(-3)) - 1;
  const pair = Math.floor(at / 4);
  const part = SPLIT[pair];
  if (!part || at % 4 > 1) return {};
  const price = rounded(town, tenderFrom(town) * (0.93 + ((at * 37 + year * 11) % 68) / 1000));
  return {
    ...part,
    quarter: (quarter + at) % 7,
    method: 'direct',
    taken: null,
    bids: [],
    winner: `${part.trade}-${1 + ((year + pair) % 3)}`,
    estimate: price,
    price,
    final: rounded(town, (price * ordinary.final) / ordinary.price),
    awarded: 16,
    signed: 26,
    due: 86,
    delivered: 90,
  };
}
