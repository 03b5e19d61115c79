import type { Buyer, Trade } from './purchase-words.ts';
import type { Town } from './towns.ts';

/** An offer: whose, for how much, and what became of it. */
export interface Bid {
  firm: string;
  amount: number;
  /** Whether it was ruled out. */
  isOut: boolean;
  /** How many hours before the end of the period it came; after it where this is below zero. */
  hours: number;
}

/** What a town's office bought or wanted to. Days are counted from that of the call, amounts are whole units of the currency. */
export interface Purchase {
  number: string;
  year: number;
  buyer: Buyer;
  trade: Trade;
  /** Which of the trade's items, and for which quarter. */
  item: number;
  quarter: number;
  method: 'open' | 'selective' | 'direct';
  currency: string;
  /** Days from the first of January. */
  calledOn: number;
  /** For how many days offers were taken; none are asked for in a direct purchase. */
  taken: number | null;
  estimate: number;
  bids: readonly Bid[];
  winner: string;
  price: number;
  awarded: number;
  signed: number;
  due: number;
  delivered: number;
  /** What the contract was worth at last. */
  final: number;
  came: 'called' | 'given-up' | 'delivered';
  isOver: boolean;
  isDeliveryTold: boolean;
}

/** The amount from which the law wants a tender to all, in whole units of the town's currency. */
export const tenderFrom = (town: Town): number => Math.round(2_500_000 * town.scale);

/** Amounts are round: thousands of shillings, tens of dinars. */
export function rounded(town: Town, amount: number): number {
  const step = 10 ** Math.floor(Math.log10(tenderFrom(town) / 1000));
  return Math.round(amount / step) * step;
}
