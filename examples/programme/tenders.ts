import { raisesSign } from './planted.ts';
import { type Bid, rounded } from './purchase.ts';
import type { Buyer, Trade } from './purchase-words.ts';
import { between } from './random.ts';
import type { Town } from './towns.ts';

/** How many tenders there were of each trade: whose turn it is. */
export type Tenders = Map<Trade, number>;

/** The firm that only ever loses is in these trades, in every second tender. */
const BEATEN_IN: ReadonlySet<Trade> = new Set(['building', 'furniture', 'office', 'medical', 'roads']);

/** The offers of a tender, the lowest first, which has won. */
export function tendered(
  town: Town,
  { buyer, trade, estimate }: { buyer: Buyer; trade: Trade; estimate: number },
  random: () => number,
  tenders: Tenders,
): Bid[] {
  const nth = tenders.get(trade) ?? 0;
  tenders.set(trade, nth + 1);
  const [first, second, third] = orderOf(town, buyer, trade, nth).map((at) => `${trade}-${at + 1}`);
  const isStrict = raisesSign(town.code, 'R038', buyer);
  const isFew = nth % 5 === 2 && !raisesSign(town.code, 'R057', `${trade}-1`) && !isStrict;
  const isBeaten = raisesSign(town.code, 'R025', 'beaten') && BEATEN_IN.has(trade) && nth % 2 === 1;
  const beaten = isBeaten ? ['beaten'] : [];
  const firms = [first, ...beaten, second, ...(isFew ? [] : [third])];
  // Who strict departments rule out, and how many others do now and then, comes after those that stand.
  const out = isStrict ? firms.length - 2 : firms.length > 2 && nth % 4 === 1 ? 1 : 0;
  let amount = estimate * (0.87 + random() * 0.06);
  return firms.map((firm = '', at) => {
    if (at > 0) amount *= 1.05 + random() * 0.04;
    return {
      firm,
      amount: rounded(town, amount),
      isOut: at >= firms.length - out,
      hours: between(random, 2, 90),
    };
  });
}

/** Who offers least, next and most, of the three firms of a trade: each wins two tenders and then waits for four. */
function orderOf({ code }: Town, buyer: Buyer, trade: Trade, nth: number): number[] {
  const from = (first: number): number[] => [first, (first + 1 + (nth % 2)) % 3, (first + 2 - (nth % 2)) % 3];
  if (raisesSign(code, 'R057', `${trade}-1`)) return from(nth % 3);
  if (trade === 'water') return from(raisesSign(code, 'R040', buyer) ? 0 : 1 + (Math.floor(nth / 2) % 2));
  return from(nth < 3 ? nth : Math.floor((nth - 3) / 2) % 3);
}
